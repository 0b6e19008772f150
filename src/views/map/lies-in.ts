import { geoBounds, geoContains, type GeoPermissibleObjects } from 'd3-geo';
import { onceFor } from '../../timeline/once-for.ts';
import type { Position } from './map-core.ts';

type Bounds = ReturnType<typeof geoBounds>;

const boundsOf = onceFor((country: GeoPermissibleObjects): Bounds => geoBounds(country));

/**
 * Whether a place lies in a country. Its fine outline is followed only where the place is in the box around it: a place
 * is in the boxes of few countries, and each has its outline followed for every place and every map.
 *
 * @param country its outline, never changed afterwards
 * @param position of the place
 */
export function liesIn(country: GeoPermissibleObjects, position: Position): boolean {
  return inBox(boundsOf(country), position) && geoContains(country, [...position]);
}

/** A box over the antimeridian has a west that is greater than its east. */
function inBox([[west, south], [east, north]]: Bounds, [longitude, latitude]: Position): boolean {
  if (latitude < south || latitude > north) return false;
  return west <= east ? longitude >= west && longitude <= east : longitude >= west || longitude <= east;
}
