import type { GeoPlace } from '../../timeline/model.ts';

/**
 * A place and the places that contain it.
 *
 * @param places By slug.
 * @param slug Of any place.
 * @returns Slugs from the place itself outwards, each once: a circle of places ends where it closes.
 * @example placeAndContaining(places, 'airport') // ['airport', 'city', 'country']
 */
export function placeAndContaining(places: ReadonlyMap<string, GeoPlace>, slug: string): readonly string[] {
  const chain: string[] = [];
  for (let at: string | null = slug; at !== null && !chain.includes(at); at = places.get(at)?.within ?? null) {
    chain.push(at);
  }
  return chain;
}
