import { isDayKnown, shortPublished } from '../timeline/dates/published-words.ts';
import type { Article } from '../timeline/model.ts';
import { outletOf } from './citation.ts';
import { retractedMark } from './retracted.ts';
import type { TimelineIndex } from './timeline-index.ts';

/**
 * What stands before the articles of a day as known.
 *
 * @param articles Those published on the day, or by then on a day that is not known.
 */
export function publishedLabel(articles: readonly Article[]): string {
  const known = articles.every(({ published }) => isDayKnown(published));
  return known ? 'Published on it' : 'Published on it, or by it where the day is not known';
}

/**
 * Who published an article: `BBC`; with the month where the day is not known, `HRW (Jan 2022)`: it was published on some
 * day up to the one as known.
 *
 * @param index Of the timeline.
 * @param article Of it.
 */
export function publishedBy(index: TimelineIndex, article: Article): string {
  const when = isDayKnown(article.published) ? '' : ` (${shortPublished(article.published, 'untold')})`;
  return `${outletOf(index, article)}${when}${retractedMark(article)}`;
}
