import type { Timeline } from '../model.ts';
import { wordsOf } from '../similarity/words-of.ts';
import type { Quotation } from './find-quotations.ts';
import { phraseAt } from './attribute.ts';
import { stem } from './measure-words.ts';
import type { SourceText } from './source-text.ts';
import { wordTable } from './words/word-table.ts';

/** So many words after a number may name whom it counts. */
const REACH = 5;

/** Whom a number counts, and by which word in quotation marks. */
export interface Counted {
  readonly of: string | null;
  readonly as: string | null;
}

/** Finds whom a number counts. */
export type FindCounted = (number: { readonly start: number; readonly end: number }) => Counted;

/**
 * Finds whom numbers count, by the words right after them: those that figures of the timeline have in `of` and `as`, and
 * words that the news has everywhere.
 *
 * @param source the text
 * @param timeline whose figures are learned from
 * @param quotations of the text
 */
export function findCounted(source: SourceText, timeline: Timeline, quotations: readonly Quotation[]): FindCounted {
  const learned = new Map<string, string>();
  const slugs = new Set<string>();
  for (const { of, as } of timeline.articles.flatMap(({ reports }) => reports.flatMap(({ figures }) => figures))) {
    if (of === null) continue;
    slugs.add(of);
    if (as !== null) learned.set(wordsOf(as).map(stem).join(' '), of);
  }
  const kinds = Object.entries(source.table.counted).map(([kind, words]) => ({ kind, table: wordTable(words) }));
  const stems = new Map([...slugs].map((slug) => [slug.split('-').map(stem).join(' '), slug]));
  return ({ start, end }) => {
    const at = source.wordAt(end);
    const inMarks = quotations.find((one) => one.start >= start && one.start <= end + 3 && one.end > end);
    const as = inMarks === undefined ? null : source.text.slice(Math.max(inMarks.start, end), inMarks.end).trim();
    const learnedOf = as === null ? undefined : learned.get(wordsOf(as).map(stem).join(' '));
    if (learnedOf !== undefined) return { of: learnedOf, as };
    for (let first = at; first < at + REACH; first += 1) {
      const gap = source.words[first]?.gap ?? '.';
      if (first > at && /[,;:.!?()]/u.test(gap)) break;
      if (first === at && /[,;.!?]/u.test(gap)) break;
      if (/^\p{N}/u.test(source.words[first]?.key ?? '')) break;
      const met = kinds.find(
        ({ table }) => phraseAt(source, first, first + table.longest, table.longest, table.has) !== null,
      );
      const own = [1, 2].flatMap(
        (length) =>
          stems.get(
            source.words
              .slice(first, first + length)
              .map(({ key }) => stem(key))
              .join(' '),
          ) ?? [],
      );
      const of = own[0] ?? met?.kind ?? null;
      if (of !== null) return { of, as };
    }
    return { of: null, as };
  };
}
