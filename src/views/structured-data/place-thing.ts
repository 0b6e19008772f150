import type { Place } from 'schema-dts';
import { wikidataLinks } from '../facets/facet-view.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * A place in schema.org's words.
 *
 * @param index Of the timeline.
 * @param slug Of the place.
 */
export function placeThing({ routes, places }: TimelineIndex, slug: string): Place {
  const place = places.get(slug);
  const url = routes.absolute(routes.place(slug));
  const [sameAs] = wikidataLinks(place?.wikidata ?? null);
  return {
    '@type': 'Place',
    '@id': `${url}#place`,
    url,
    name: place?.name ?? slug,
    ...(place === undefined || place.latitude === null || place.longitude === null
      ? {}
      : { geo: { '@type': 'GeoCoordinates', latitude: place.latitude, longitude: place.longitude } }),
    ...(sameAs === undefined ? {} : { sameAs: sameAs.href }),
  };
}
