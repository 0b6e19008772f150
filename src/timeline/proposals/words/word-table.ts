/** A table of words ready to be looked for. */
export interface WordTable {
  /** Whether it holds these words, in lower case: one, or several with a space between. */
  readonly has: (words: string) => boolean;
  /** How many words its longest phrase has. */
  readonly longest: number;
}

/**
 * Makes a table of words of one string, such as `said|according to|сказал*`.
 *
 * @param words divided by `|`; each word of a phrase may end in `*`, which stands for any ending
 */
export function wordTable(words: string): WordTable {
  const phrases = words.split('|').filter((phrase) => phrase !== '');
  const whole = new Set(phrases.filter((phrase) => !phrase.includes('*')));
  const starred = phrases.filter((phrase) => phrase.includes('*')).map((phrase) => phrase.split(' '));
  const byStart = new Map<string, string[][]>();
  for (const phrase of starred) {
    const key = phrase[0]?.slice(0, 2) ?? '';
    byStart.set(key, [...(byStart.get(key) ?? []), phrase]);
  }
  const fits = (pieces: readonly string[]) => (phrase: readonly string[]) =>
    phrase.length === pieces.length &&
    phrase.every((word, at) =>
      word.endsWith('*') ? (pieces[at] ?? '').startsWith(word.slice(0, -1)) : pieces[at] === word,
    );
  return {
    has: (text) => whole.has(text) || (byStart.get(text.slice(0, 2)) ?? []).some(fits(text.split(' '))),
    longest: Math.max(1, ...phrases.map((phrase) => phrase.split(' ').length)),
  };
}
