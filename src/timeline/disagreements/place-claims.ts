import type { Claim, GeoPlace, Report } from '../model.ts';
import { conflicting } from './conflicting.ts';

/**
 * Reports whose places cannot all be right: no place of the one is, contains or lies within a place of the other.
 *
 * @param reports of one event, in its order
 * @param places by slug
 * @returns the claims as place slugs joined by a space; none where all agree
 */
export function placeClaims(reports: readonly Report[], places: ReadonlyMap<string, GeoPlace>): Claim[] {
  const placed = reports.filter((report) => report.places.length > 0);
  const apart = (a: Report, b: Report): boolean =>
    !a.places.some((one) => b.places.some((other) => contains(one, other, places) || contains(other, one, places)));
  return conflicting(placed, apart).map((report) => ({
    article: report.article,
    claim: report.places.join(' '),
    by: null,
  }));
}

/** Whether `outer` is `inner` or contains it by way of `within`. The vocabulary has no circles. */
function contains(outer: string, inner: string, places: ReadonlyMap<string, GeoPlace>): boolean {
  let at: string | null = inner;
  while (at !== null) {
    if (at === outer) return true;
    at = places.get(at)?.within ?? null;
  }
  return false;
}
