import type { Article, Day, Event } from '../timeline/model.ts';

/** When an event came to the timeline, by the days on which articles were added. */
export interface AddedDays {
  /** Day on which the first article that reports it was added. */
  readonly added: Day;
  /** Day on which the last one was. */
  readonly changed: Day;
  /** How many later days brought a further report. */
  readonly revisions: number;
}

/** A timeline without articles has no day. */
export const NO_DAY: Day = '1970-01-01';

/**
 * The day on which a timeline began.
 *
 * @param articles the timeline's
 * @returns the first day on which one was added; the day that stands for none where there is no article
 */
export function firstDay(articles: readonly Article[]): Day {
  let first: Day | null = null;
  for (const { added } of articles) if (first === null || added < first) first = added;
  return first ?? NO_DAY;
}

/**
 * When an event came to the timeline and when it last changed: from the data, never from a clock.
 *
 * @param event one of the timeline's
 * @param articles the timeline's, by id
 */
export function addedDays(event: Event, articles: ReadonlyMap<string, Article>): AddedDays {
  const days = [...new Set(event.reports.flatMap(({ article }) => articles.get(article)?.added ?? []))].sort();
  return { added: days[0] ?? NO_DAY, changed: days.at(-1) ?? NO_DAY, revisions: Math.max(0, days.length - 1) };
}
