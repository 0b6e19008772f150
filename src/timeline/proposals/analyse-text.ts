import type { FoundDate } from './find-dates.ts';
import { findDates } from './find-dates.ts';
import { findFigures, type FoundFigure } from './find-figures.ts';
import { findLeaning } from './find-leaning.ts';
import { findMentions, type Mention } from './find-mentions.ts';
import { findOtherDates } from './find-other-dates.ts';
import { findQuotations, type Quotation } from './find-quotations.ts';
import { headerOf } from './header-of.ts';
import { measureWords } from './measure-words.ts';
import type { ProposalContext, Unplaced } from './proposal.ts';
import { sourceText, type SourceText } from './source-text.ts';
import { overlap, type Span } from './spans.ts';

/** What a text has, before it is put together. */
export interface Analysis {
  readonly source: SourceText;
  /** Parts that tell of the article and of no event. */
  readonly header: readonly Span[];
  readonly mentions: readonly Mention[];
  readonly quotations: readonly Quotation[];
  /** By sentence. */
  readonly dates: readonly (readonly FoundDate[])[];
  /** Wordings that lean on another day; by sentence. */
  readonly leaning: readonly (readonly Span[])[];
  readonly figures: readonly FoundFigure[];
  /** What no proposal will hold. */
  readonly unplaced: readonly Unplaced[];
}

/**
 * Finds the names, quotations, days and numbers of a text.
 *
 * @param text of the article
 * @param context day of publication, language, and the timeline
 */
export function analyseText(text: string, context: ProposalContext): Analysis {
  const source = sourceText(text, context.language);
  const header = headerOf(source, context.published);
  const outside = (one: Span): boolean => !isIn(one, header);
  const unplaced: Unplaced[] = [];
  const tell = (kind: Unplaced['kind'], { start, end }: Span, why: string): void => {
    if (outside({ start, end }))
      unplaced.push({ ...source.passage(start, end), kind, words: text.slice(start, end), why });
  };
  const quotations = findQuotations(source);
  const leaning: Span[][] = [];
  const none: Span[] = [];
  const read = source.sentences.map((sentence) => {
    const { found, refused } = findDates(source, sentence, context);
    const leans = findLeaning(source, sentence, found, quotations);
    // So does one that leans on a day of publication that is not known.
    leaning.push([...leans, ...refused.filter(({ problem }) => problem.kind === 'day-unknown')]);
    none.push(...refused, ...leans);
    const others = findOtherDates(source, sentence, [...found, ...refused, ...leans], context);
    for (const { problem, ...span } of refused) tell('date', span, refusal(problem));
    for (const one of others.refused) tell('date', one, one.why);
    for (const one of leans) tell('date', one, 'leans on another day that the text tells; write the day it means');
    return [...found, ...others.found].filter(outside).sort((a, b) => a.start - b.start);
  });
  const found = findFigures(source, read.flat(), none, measureWords(context.timeline, source.table));
  for (const { why, ...span } of found.passed) tell('number', span, why);
  return {
    source,
    header,
    mentions: findMentions(source, context.timeline.vocabulary).filter(outside),
    quotations,
    leaning,
    dates: read.map((dates) => dates.filter((date) => !found.freed.has(date))),
    figures: found.figures.filter((one) => !header.some((part) => overlap(part, one))),
    unplaced,
  };
}

function isIn(one: Span, parts: readonly Span[]): boolean {
  return parts.some((part) => one.start >= part.start && one.end <= part.end);
}

function refusal({
  kind,
  expected,
  mend,
}: {
  readonly kind: string;
  readonly expected: string;
  readonly mend: string;
}): string {
  const what = kind === 'ambiguous' ? 'can be read in more than one way' : kind.replaceAll('-', ' ');
  return `${what}: expected ${expected}; ${mend}`;
}
