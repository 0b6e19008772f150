import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };
import { onceFor } from '../../timeline/once-for.ts';

const outlinesOf = onceFor((from: typeof atlas): readonly Feature[] => feature(from, from.objects.countries).features);

/**
 * All countries of the world, 1 : 50 million, from Natural Earth's public data; in the order of the file. Worked out
 * when a map is drawn: most builds draw none.
 */
export function countryOutlines(): readonly Feature[] {
  return outlinesOf(atlas);
}
