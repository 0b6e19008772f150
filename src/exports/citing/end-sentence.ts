/**
 * Ends a sentence with a full stop, unless it already ends with one, a question mark or an exclamation mark. The stop
 * goes inside closing quotation marks, as American styles have it.
 *
 * @param text with curly quotation marks; `''` stays so
 * @example endSentence('“Shoot”') // '“Shoot.”'
 * @example endSentence('Where is it?') // 'Where is it?'
 */
export function endSentence(text: string): string {
  const [, body = text, closing = ''] = /^(.*?)([”’]*)$/su.exec(text) ?? [];
  if (text === '' || /[.?!]$/u.test(body)) return text;
  const isQuote = closing.includes('”') || (closing !== '' && body.includes('‘'));
  return isQuote ? `${body}.${closing}` : `${text}.`;
}
