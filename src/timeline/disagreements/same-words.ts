/**
 * Whether two texts are the same words: case, punctuation, quotation marks and spaces aside.
 *
 * @param a one text
 * @param b the other
 * Words are compared letter by letter, so that "co-operate" and "cooperate" are the same.
 *
 * @example sameWords('“Fire without warning”,', 'fire without warning') // true
 */
export function sameWords(a: string, b: string): boolean {
  return wordsOf(a) === wordsOf(b);
}

function wordsOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
