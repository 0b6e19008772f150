/**
 * Whether two texts are the same words: case, punctuation, quotation marks and spaces aside.
 *
 * @param a one text
 * @param b the other
 * @example sameWords('“Fire without warning”,', 'fire without warning') // true
 */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad’'ʼ]/gu, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
