import type { Timeline } from '../model.ts';
import { tokenize } from '../receipts/tokenize.ts';
import type { CountKind, LanguageWords } from './words/language-words.ts';
import { wordTable, type WordTable } from './words/word-table.ts';
import { english } from './words/english.ts';

/** By which words of a text a measure is known. */
export interface MeasureWords {
  readonly slug: string;
  /** Words of its kind in the news: they tell it. */
  readonly strong: WordTable;
  /** Whether it is of no kind that the news counts everywhere, so that its own name alone tells it. */
  readonly byName: boolean;
  /** Beginnings of words of its name and slug, in the vocabulary's language. */
  readonly stems: readonly string[];
  /** Beginnings of words of its description. */
  readonly weak: readonly string[];
  /** Its unit where it is one of time, in English plural, e.g. `weeks`; else `null`. */
  readonly unit: string | null;
  /** Beginning of the word for what it counts where that is no time and no people, e.g. `homes`; else `null`. */
  readonly noun: string | null;
}

/** Words that name a measure and tell nothing of it. */
const EMPTY =
  /^(?:in|of|the|a|an|and|or|people|number|count|counted|length|size|total|per|by|claimed|reported|how|many|much|long|were|was|said|have|has|to|be|for|from|its|those|who|that|where|where|article|counts|with|sent|arrived|taken|into|beginning|days|weeks|months|years|hours)$/u;
const TIME_UNITS = /^(?:minutes|hours|days|weeks|months|years|decades)$/u;

/**
 * The words by which each measure of the vocabulary is known: those of its slug, name and description, and, where these
 * are of a kind that the news counts everywhere, the words for that kind in the text's language.
 *
 * @param timeline whose measures they are
 * @param table words of the text's language
 */
export function measureWords({ vocabulary }: Timeline, table: LanguageWords): MeasureWords[] {
  return vocabulary.measures.map(({ slug, name, unit, description }) => {
    const own = [...wordsOf(slug.replaceAll('-', ' ')), ...wordsOf(name)];
    const kinds = kindsOf(own, table);
    const strong = kinds.flatMap((kind) => table.counts[kind] ?? []).join('|');
    return {
      slug,
      strong: wordTable(strong),
      byName: strong === '',
      stems: stemsOf(own),
      weak: stemsOf(wordsOf(description ?? '')),
      unit: unit !== null && TIME_UNITS.test(unit.toLowerCase()) ? unit.toLowerCase() : null,
      noun: stemsOf(wordsOf(unit ?? '')).find((one) => !TIME_UNITS.test(one)) ?? null,
    };
  });
}

function wordsOf(text: string): string[] {
  return tokenize(text)
    .filter(({ kind }) => kind === 'word')
    .map(({ key }) => key.toLowerCase());
}

/** Kinds of count of which a measure's name speaks, in English or in the text's language. */
function kindsOf(own: readonly string[], table: LanguageWords): CountKind[] {
  return [...new Set([english, table])].flatMap(({ counts }) =>
    (Object.entries(counts) as [CountKind, string][]).flatMap(([kind, words]) =>
      own.some(wordTable(words).has) ? [kind] : [],
    ),
  );
}

/** The first letters of words long enough to tell something. */
function stemsOf(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => word.length > 3 && !EMPTY.test(word)).map(stem))];
}

/**
 * The beginning of a word by which its forms are known: all but a letter or two of its end.
 *
 * @param word in lower case
 */
export function stem(word: string): string {
  const letters = [...word];
  return letters.slice(0, letters.length > 7 ? 6 : letters.length > 5 ? 5 : letters.length).join('');
}
