/** Articles, coordinating conjunctions and prepositions: lower case wherever they do not begin or end. */
const SMALL = new Set(
  (
    'a an and as at but by for from in into nor of off on onto or out over per so than the till to up upon via vs with yet ' +
    'about above across after against along amid among around before behind below beneath beside besides between beyond ' +
    'despite down during except inside like near outside since through throughout toward towards under underneath until ' +
    'unto versus within without al de von van'
  ).split(' '),
);

/**
 * A headline in English title case: first and last word and all but small words capitalized. Capitals that are there
 * stay, so that a headline printed in title case is left as it is, and names keep their own.
 *
 * Which words are small: Chicago Manual of Style (17th ed.) 8.159, hyphens 8.161; the MLA Handbook has the same rule.
 * A preposition that is an adverb in its place ("hold on to") cannot be told by rule and is taken for a preposition.
 *
 * @param title in English
 * @returns the title with the same letters but for their case
 * @example titleCase('Mayor gives open-the-gates order') // 'Mayor Gives Open-the-Gates Order'
 */
export function titleCase(title: string): string {
  const words = title.split(/(\s+)/u);
  const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
  const last = words.findLastIndex(isWord);
  let begins = true;
  return words
    .map((word, at) => {
      if (!isWord(word)) return word;
      const cased = word
        .split(/(-)/u)
        .map((part, index) => capitalized(part, index === 0 ? begins || at === last || word.includes('-') : false))
        .join('');
      begins = /[:?!][”’"'»)\]]*$/u.test(word);
      return cased;
    })
    .join('');
}

/** A word or a part of one with a first capital, where it has no capital at all and is not small. */
function capitalized(word: string, always: boolean): string {
  const letters = /[\p{L}\p{N}][\p{L}\p{N}\p{M}’'.]*/u.exec(word)?.[0].replace(/[.’']+$/u, '') ?? '';
  if (letters.length < 2 && !always) return word;
  if (word !== word.toLowerCase() || (!always && SMALL.has(letters))) return word;
  return word.replace(/[\p{L}\p{N}]/u, (letter) => letter.toUpperCase());
}
