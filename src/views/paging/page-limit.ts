import type { Timeline } from '../../timeline/model.ts';
import { LIMITS } from '../../timeline/vocabulary/limits.ts';

/**
 * How many events, and of an outlet articles, a page lists in full: `pageEvents` of `site.yaml`.
 *
 * @param timeline Any.
 */
export function pageLimit({ vocabulary }: Timeline): number {
  return vocabulary.site.limits['pageEvents'] ?? LIMITS.pageEvents;
}
