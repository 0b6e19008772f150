import type { Article, Event } from '../timeline/model.ts';
import type { TimelineIndex } from './timeline-index.ts';

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
