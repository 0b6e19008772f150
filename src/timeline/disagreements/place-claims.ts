import type { Claim, GeoPlace, Report } from '../model.ts';
import { conflicting } from './conflicting.ts';
import { placesMeet } from './places-meet.ts';

/**
 * Reports whose places cannot all be right: no place of the one is, contains or lies within a place of the other.
 *
 * @param reports of one event, in its order
 * @param places by slug
 * @returns the claims as place slugs joined by a space; none where all agree
 */
export function placeClaims(reports: readonly Report[], places: ReadonlyMap<string, GeoPlace>): Claim[] {
  const placed = reports.filter((report) => report.places.length > 0);
  return conflicting(
    placed,
    (report) => report.places.join(' '),
    (a, b) => !placesMeet(a.places, b.places, places),
  ).map((report) => ({
    article: report.article,
    claim: report.places.join(' '),
    by: null,
  }));
}
