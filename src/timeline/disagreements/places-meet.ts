import type { GeoPlace } from '../model.ts';

/**
 * Whether two lists of places can both be right: a place of the one is, contains or lies within a place of the other.
 *
 * @param a place slugs
 * @param b place slugs
 * @param places the vocabulary's, by slug; without circles, which reading it has refused
 */
export function placesMeet(a: readonly string[], b: readonly string[], places: ReadonlyMap<string, GeoPlace>): boolean {
  return a.some((one) => b.some((other) => contains(one, other, places) || contains(other, one, places)));
}

/** Whether `outer` is `inner` or contains it by way of `within`. */
function contains(outer: string, inner: string, places: ReadonlyMap<string, GeoPlace>): boolean {
  let at: string | null = inner;
  while (at !== null) {
    if (at === outer) return true;
    at = places.get(at)?.within ?? null;
  }
  return false;
}
