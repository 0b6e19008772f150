/**
 * A text without what no XML, calendar or table may hold: control characters other than tab and line ends, lone halves
 * of surrogate pairs, and U+FFFE and U+FFFF. Line ends become `\n`.
 *
 * @param text any text
 * @see https://www.w3.org/TR/xml/#charsets and RFC 5545, section 3.1
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?/gu, '\n')
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/gu, '');
}
