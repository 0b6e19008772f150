import type { Article, Event } from '../timeline/model.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { onceFor } from '../timeline/once-for.ts';

/**
 * What goes after the name of an article wherever it is cited: `, retracted`; empty for one that stands.
 *
 * @param article One of the timeline's.
 */
export function retractedMark({ retracted }: Pick<Article, 'retracted'>): string {
  return retracted === null ? '' : ', retracted';
}

/**
 * Whether every article that reports an event was retracted.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function onlyRetracted(index: TimelineIndex, event: Event): boolean {
  return event.reports.every(({ article }) => (index.articles.get(article)?.retracted ?? null) !== null);
}

/**
 * What counts of some reports, figures or claims: those of articles that stand; all of them where every article was
 * retracted.
 *
 * @param index Of the timeline.
 * @param items Each of an article.
 */
export function thoseThatCount<T extends { readonly article: string }>(
  index: TimelineIndex,
  items: readonly T[],
): readonly T[] {
  const standing = items.filter(({ article }) => (index.articles.get(article)?.retracted ?? null) === null);
  return standing.length === 0 ? items : standing;
}

/**
 * Number of the independent origins on which a timeline rests: those of articles that stand, and of retracted ones that
 * alone report an event.
 *
 * @param index Of the timeline.
 */
export const countOrigins = onceFor((index: TimelineIndex): number => {
  const counting = index.timeline.articles.filter(
    ({ id, retracted }) =>
      retracted === null || (index.eventsOf.get(id) ?? []).some((event) => onlyRetracted(index, event)),
  );
  return new Set(counting.map(({ origin }) => origin)).size;
});
