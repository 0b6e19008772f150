import { claimedNumbers } from './find-figure.ts';
import { findNumbers } from './numbers/find-numbers.ts';
import { lexiconOf } from './numbers/lexicon-of.ts';
import { foldWord } from './numbers/lexicon.ts';
import { tokenize } from './tokenize.ts';

/**
 * Whether the words of a figure state its value: `stated`; `another` number than that; `none` at all (`both`); or only
 * that they were many (`dozens`): `vague`. Of several numbers one must be the value; of a range both ends are needed.
 *
 * @param value of the figure, e.g. `>3800`
 * @param text the words in which it is read
 * @param languages BCP 47 tags of those it may be in: the site's and the article's
 * @example statedValue('20000', '20 000 “bandits”', ['en']) // 'stated'
 */
export function statedValue(
  value: string,
  text: string,
  languages: readonly string[],
): 'stated' | 'another' | 'none' | 'vague' {
  const tokens = tokenize(text);
  const lexicons = [...new Set(languages.map(lexiconOf))];
  const stated = lexicons.flatMap((lexicon) => findNumbers(tokens, text, lexicon).flatMap(({ values }) => values));
  const claimed = claimedNumbers(value);
  if (stated.length > 0) {
    // `No one was hurt` counts nobody.
    const nobody = claimed.every((number) => number === 0) && !/\d/.test(text);
    return nobody || claimed.every((number) => stated.includes(number)) ? 'stated' : 'another';
  }
  return tokens.some(({ key }) => lexicons.some(({ vague }) => vague.has(foldWord(key)))) ? 'vague' : 'none';
}
