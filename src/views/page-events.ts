import type { Timeline } from '../timeline/model.ts';
import { LIMITS } from '../timeline/vocabulary/limits.ts';

/**
 * How many events one page shows at most: past that, pages about the whole timeline show a part of it and lead to the
 * rest, so that no page grows with the timeline.
 *
 * @param timeline Its site's `limits.pageEvents` is what counts.
 */
export function pageEvents({ vocabulary }: Pick<Timeline, 'vocabulary'>): number {
  return vocabulary.site.limits['pageEvents'] ?? LIMITS.pageEvents;
}

/**
 * Whether a timeline is too long to be shown whole on one page.
 *
 * @param timeline Of all articles.
 */
export function isPaged(timeline: Pick<Timeline, 'vocabulary' | 'events'>): boolean {
  return timeline.events.length > pageEvents(timeline);
}
