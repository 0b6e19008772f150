import { geoContains, geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import { capOf } from './cap-of.ts';
import type { Position } from './map-core.ts';

/**
 * Whether a place lies in a country. Its fine outline is followed only where the place is in the circle around it: a
 * place is in the circles of few countries, and each has its outline followed for every place and every map.
 *
 * @param country its outline, never changed afterwards
 * @param position of the place
 */
export function liesIn(country: GeoPermissibleObjects, position: Position): boolean {
  const { centre, radius } = capOf(country);
  return geoDistance([...centre], [...position]) <= radius && geoContains(country, [...position]);
}
