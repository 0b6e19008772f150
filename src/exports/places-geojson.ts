import type { GeoPlace } from '../timeline/model.ts';
import { boundingBox } from './bounding-box.ts';
import type { ExportContext } from './export-context.ts';
import { jsonParts } from './json-parts.ts';

/**
 * `/places.geojson`: every place at which something happened, or within which something did, as RFC 7946 has it. A place
 * whose coordinates are not known has no geometry.
 *
 * @param context of the timeline
 * @returns the text in pieces, a place each
 */
export function placesGeoJsonParts(context: ExportContext): Iterable<string> {
  const { timeline, routes } = context;
  const { site, places } = timeline.vocabulary;
  const features = places.flatMap((place) => feature(context, place));
  const bbox = boundingBox(features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.coordinates])));
  const head = {
    type: 'FeatureCollection',
    name: site.title,
    url: routes.absolute(routes.places()),
    license: site.license,
    ...(bbox === null ? {} : { bbox }),
  };
  return jsonParts(head, { features });
}

function feature({ timeline, places, routes }: ExportContext, place: GeoPlace) {
  const { slug, name, aka, region, within, timeZone, wikidata, latitude, longitude } = place;
  const here = timeline.events.filter((event) => event.places.includes(slug));
  const all = timeline.events.filter((event) => event.places.some((one) => liesIn(places, one, slug)));
  if (all.length === 0) return [];
  const properties = {
    name,
    aka,
    region,
    within,
    timeZone,
    wikidata,
    url: routes.absolute(routes.place(slug)),
    eventCount: here.length,
    eventCountWithin: all.length,
    events: here.map(({ id, title }) => ({ id, title, url: routes.absolute(routes.event(id)) })),
  };
  const geometry =
    latitude === null || longitude === null
      ? null
      : { type: 'Point' as const, coordinates: [longitude, latitude] as const };
  return [{ type: 'Feature' as const, id: slug, geometry, properties }];
}

/** Whether a place is another or lies within it. A circle of places, which the dev server may have to show, ends. */
function liesIn(places: ReadonlyMap<string, GeoPlace>, slug: string, outer: string): boolean {
  const met = new Set<string>();
  for (let at: string | null = slug; at !== null && !met.has(at); at = places.get(at)?.within ?? null) met.add(at);
  return met.has(outer);
}
