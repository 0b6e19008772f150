/** A word: a run of letters and digits, with what joins them. */
export const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,-][\p{L}\p{M}\p{N}]+)*/gu;

/**
 * How many words a text has: runs of letters and digits, with what joins them. A script without spaces between words
 * has fewer than a reader would count.
 *
 * @param text in any language
 * @example countWords('Nur-Sultan’s 3,800 guests') // 3
 */
export function countWords(text: string): number {
  return text.match(WORD)?.length ?? 0;
}
