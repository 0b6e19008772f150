import { WORDS, type Language } from './languages.ts';
import type { Random } from './random.ts';

/** So many different words a language has; news has about as many. */
const LEXICON = 20_000;
/** Words from here on say what a text is about. */
const TELLING = 400;

/**
 * Words drawn as often as those of a language are (Zipf), so that comparing texts costs what it costs with real ones.
 *
 * @param random where chance comes from
 * @param language whose
 * @param count how many
 * @param subject words of which one in three is drawn instead, as reports of one event share words
 */
export function words(random: Random, language: Language, count: number, subject: readonly string[] = []): string {
  return Array.from({ length: count }, () =>
    subject.length > 0 && random.happens(0.33)
      ? random.pick(subject)
      : wordAt(language, Math.floor(LEXICON ** random.next()) - 1),
  ).join(' ');
}

/**
 * Words that few texts share.
 *
 * @param random where chance comes from
 * @param language whose
 * @param count how many
 */
export function tellingWords(random: Random, language: Language, count: number): string[] {
  return Array.from({ length: count }, () => wordAt(language, TELLING + random.below(LEXICON - TELLING)));
}

/** The word of a rank from 0: a real one while there are, then syllables for digits, none for two ranks. */
function wordAt(language: Language, rank: number): string {
  const { common, syllables } = WORDS[language];
  return common[rank] ?? spell(rank - common.length + syllables.length, syllables);
}

function spell(number: number, syllables: readonly string[]): string {
  const last = syllables[number % syllables.length] ?? '';
  return number < syllables.length ? last : spell(Math.floor(number / syllables.length) - 1, syllables) + last;
}

/** With a capital at its beginning. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
