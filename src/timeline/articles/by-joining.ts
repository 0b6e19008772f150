import { byCodeUnits } from '../by-code-units.ts';
import type { Article } from '../model.ts';

/**
 * The order in which articles joined the timeline: by the day they were added, then by published day, then by id.
 *
 * @param a an article
 * @param b another
 * @returns negative where `a` joined first
 */
export function byJoining(a: Article, b: Article): number {
  return byCodeUnits(a.added, b.added) || byCodeUnits(a.publishedDay, b.publishedDay) || byCodeUnits(a.id, b.id);
}
