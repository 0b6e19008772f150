/** A word with what joins its parts: `Tokayev’s`, `3,800`, `1.5`. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ.,][\p{L}\p{M}\p{N}]+)*/gu;

/** Scripts that put no space between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * The words of a text as they are compared with those of another: in lower case, without an English possessive `’s`.
 * Words are not reduced to stems: that helps one language, and measured on the real articles it found no more.
 *
 * @param text in any language; where a script puts no space between words, pairs of neighbouring letters stand for them
 * @returns the words in their order, repeated ones too
 * @example wordsOf('The airport’s 3,800 guests') // ['the', 'airport', '3,800', 'guests']
 */
export function wordsOf(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase().matchAll(WORD)].flatMap(([word]) =>
    UNSPACED.test(word) ? pairsOf([...word]) : [word.replace(/['’ʼ]s$/u, '')],
  );
}

function pairsOf(letters: readonly string[]): string[] {
  return letters.length < 2 ? [...letters] : letters.slice(1).map((letter, at) => `${letters[at] ?? ''}${letter}`);
}
