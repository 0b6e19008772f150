import { COMMON } from './common.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { KAZAKH } from './kazakh.ts';
import { RUSSIAN } from './russian.ts';
import { SPANISH } from './spanish.ts';
import { tokenize } from './tokenize.ts';
import type { Meaning, Phrases } from './word.ts';

/** One phrase, ready to be looked for. */
export interface Entry {
  /** Its words in comparable form. */
  readonly texts: readonly string[];
  readonly meanings: readonly Meaning[];
  /** As a table spells it. */
  readonly spelling: string;
}

/** Phrases by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** The languages beside English in which wordings are read, by the first subtag of their BCP 47 tag. */
export const LANGUAGES: Readonly<Record<string, Phrases>> = {
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  kk: KAZAKH,
  ru: RUSSIAN,
};

const ENGLISH_ALONE = makeLexicon([COMMON, ENGLISH]);

const WITH_ENGLISH: ReadonlyMap<string, Lexicon> = new Map(
  Object.entries(LANGUAGES).map(([tag, phrases]) => [tag, makeLexicon([COMMON, ENGLISH, phrases])]),
);

/**
 * The words that are understood in an article: those of its language, then English ones. Where a word of the language
 * is also English (`am`), the language comes first, so a wording is tried with English alone afterwards.
 *
 * @param language BCP 47 tag; only its first subtag counts
 * @returns one or two lexicons, in the order in which to try them
 * @example lexicons('kk-Cyrl').length // 2
 */
export function lexicons(language: string): readonly [Lexicon, ...Lexicon[]] {
  const own = WITH_ENGLISH.get(language.toLowerCase().replace(/-.*$/u, ''));
  return own === undefined ? [ENGLISH_ALONE] : [own, ENGLISH_ALONE];
}

/**
 * The language beside English of which something is the first word of a wording.
 *
 * @param word as written
 * @returns its tag, the first in code-unit order; `null` where it is of none
 * @example languageOf('vendredi') // 'fr'
 */
export function languageOf(word: string): string | null {
  const text = tokenize(word)[0]?.text ?? '';
  return [...WITH_ENGLISH].find(([, lexicon]) => lexicon.has(text))?.[0] ?? null;
}

function makeLexicon(tables: readonly Phrases[]): Lexicon {
  const entries = new Map<string, Entry>();
  for (const [spelling, meaning] of tables.flatMap((table) => Object.entries(table))) {
    const texts = tokenize(spelling).map((token) => token.text);
    entries.set(texts.join(' '), {
      texts,
      meanings: Array.isArray(meaning) ? meaning : [meaning as Meaning],
      spelling,
    });
  }
  const byFirst = new Map<string, Entry[]>();
  for (const entry of entries.values()) {
    const first = String(entry.texts[0]);
    byFirst.set(
      first,
      [...(byFirst.get(first) ?? []), entry].toSorted((a, b) => b.texts.length - a.texts.length),
    );
  }
  return byFirst;
}
