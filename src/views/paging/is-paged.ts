import type { Timeline } from '../../timeline/model.ts';
import { pageLimit } from './page-limit.ts';

/**
 * Whether a timeline is too long to be shown whole on one page.
 *
 * @param timeline Of all articles.
 */
export function isPaged(timeline: Pick<Timeline, 'vocabulary' | 'events'>): boolean {
  return timeline.events.length > pageLimit(timeline);
}
