import type { Timeline } from '../../timeline/model.ts';
import { LIMITS } from '../../timeline/vocabulary/limits.ts';

/**
 * How many events, and of an outlet articles, a page lists in full: past that, pages show a part and lead to the rest,
 * so that none grows with the timeline.
 *
 * @param timeline `limits.pageEvents` of its `site.yaml` is what counts.
 */
export function pageLimit({ vocabulary }: Pick<Timeline, 'vocabulary'>): number {
  return vocabulary.site.limits['pageEvents'] ?? LIMITS.pageEvents;
}
