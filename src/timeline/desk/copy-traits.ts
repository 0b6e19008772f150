import type { Article } from '../model.ts';
import { wordsOf } from '../similarity/words-of.ts';
import { isSmallWord } from './small-words.ts';

/** Copies of an agency's story are printed within so many days. */
export const COPY_DAYS = 2;

/** Share of the words of two titles that both have. */
const LIKE_TITLE = 0.6;
/** Share of the runs of the shorter text that the other one has too. */
const LIKE_TEXT = 0.3;
const RUN = 6;

/** What of an article is compared with another to tell whether both are copies of one story. */
export interface CopyTraits {
  /** The words of its title and of that in translation that tell something; a title with fewer than three is left out. */
  readonly titles: readonly ReadonlySet<string>[];
  /** All runs of six words of its text; `null` where that is not at hand. */
  readonly runs: ReadonlySet<string> | null;
}

/**
 * Prepares an article for comparison.
 *
 * @param article its titles
 * @param text of its source; `null` where it is not at hand
 */
export function copyTraits(
  { title, titleTranslation }: Pick<Article, 'title' | 'titleTranslation'>,
  text: string | null,
): CopyTraits {
  return { titles: [title, titleTranslation].flatMap(wordSet), runs: text === null ? null : runsOf(text) };
}

/**
 * Whether two articles have nearly the same title or text.
 *
 * @param a one
 * @param b another
 */
export function areLikeCopies(a: CopyTraits, b: CopyTraits): boolean {
  return (
    a.titles.some((title) => b.titles.some((other) => shareOfBoth(title, other) >= LIKE_TITLE)) ||
    (a.runs !== null && b.runs !== null && shareOfLess(a.runs, b.runs) >= LIKE_TEXT)
  );
}

/**
 * How many words of a title any title that is nearly the same has at least one of, whichever they are: were none of them
 * in it, too few would be left.
 *
 * @param size how many words the title has
 * @see Chaudhuri, Ganti, Kaushik: A Primitive Operator for Similarity Joins in Data Cleaning (2006), on prefix filters
 */
export function tellingWords(size: number): number {
  return size - Math.floor(LIKE_TITLE * size) + 1;
}

/** The words that tell something; titles with fewer than three of them are alike by chance. */
function wordSet(title: string | null): ReadonlySet<string>[] {
  const words = new Set(wordsOf(title ?? '').filter((word) => !isSmallWord(word)));
  return words.size < 3 ? [] : [words];
}

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

function shareOfBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size;
  return both / (a.size + b.size - both);
}

function shareOfLess(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const less = Math.min(a.size, b.size);
  return less === 0 ? 0 : a.intersection(b).size / less;
}
