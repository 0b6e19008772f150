import { feature } from 'topojson-client';
import type { Feature } from 'geojson';
import atlas from 'world-atlas/countries-50m.json' with { type: 'json' };

/** All countries of the world, 1 : 50 million, from Natural Earth's public data; in the order of the file. */
export const countryOutlines: readonly Feature[] = feature(atlas, atlas.objects.countries).features;
