import { plainWords } from './plain-words.ts';

/**
 * The excerpt that Pagefind made, as nodes: text is only ever text.
 *
 * @param excerpt With `<mark>` and `</mark>`, and `&lt;` and `&gt;` for those signs.
 */
export function excerptNodes(excerpt: string): readonly Node[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/u).flatMap((part) => {
    const text = plainExcerpt(part);
    if (!part.startsWith('<mark>')) return [document.createTextNode(text)];
    // Pagefind marks all that stands between two spaces: the word with the signs beside it.
    const [, before = '', word = '', after = ''] = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(text) ?? [];
    return [document.createTextNode(before), mark(word), document.createTextNode(after)];
  });
}

/**
 * The excerpt without its marks.
 *
 * @param excerpt As for `excerptNodes`.
 */
export function plainExcerpt(excerpt: string): string {
  return excerpt
    .replace(/<\/?mark>/gu, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>');
}

/**
 * A text with the words marked that were looked for.
 *
 * @param text A title, or names.
 * @param words What was looked for.
 */
export function markedNodes(text: string, words: string): readonly Node[] {
  const terms = plainWords(words);
  return text.split(/([\p{L}\p{N}\p{M}]+(?:[-’'][\p{L}\p{N}\p{M}]+)*)/u).map((part) => {
    const [word = ''] = plainWords(part);
    const parts = plainWords(part.replace(/[-’']/gu, ' '));
    const meant = terms.some((term) => isMeant(word, term) || parts.some((one) => isMeant(one, term)));
    return meant ? mark(part) : document.createTextNode(part);
  });
}

/** A word that begins with what was looked for, or differs in its end alone. */
function isMeant(word: string, term: string): boolean {
  return word !== '' && (word.startsWith(term) || (word.length >= 4 && term.startsWith(word.slice(0, -1))));
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
