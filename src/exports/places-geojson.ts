import type { Event, GeoPlace } from '../timeline/model.ts';
import { boundingBox } from './bounding-box.ts';
import type { ExportContext } from './export-context.ts';
import type { ExportPart } from './export-part.ts';
import { jsonParts } from './json-parts.ts';

/**
 * `/places.geojson`: every place at which something happened, or within which something did, as RFC 7946 has it. A place
 * whose coordinates are not known has no geometry.
 *
 * @param context of the timeline
 * @returns the text in pieces, a place each
 */
export function placesGeoJsonParts(context: ExportContext): Iterable<ExportPart> {
  const { timeline, routes } = context;
  const { site, places } = timeline.vocabulary;
  const here = eventsBy(timeline.events, (slug) => [slug]);
  const within = eventsBy(timeline.events, (slug) => placesAround(context.places, slug));
  const features = places.flatMap((place) =>
    feature(context, place, here.get(place.slug) ?? [], within.get(place.slug)?.length ?? 0),
  );
  const bbox = boundingBox(features.flatMap(({ geometry }) => (geometry === null ? [] : [geometry.coordinates])));
  const head = {
    type: 'FeatureCollection',
    name: site.title,
    url: routes.absolute(routes.places()),
    license: site.license,
    ...(bbox === null ? {} : { bbox }),
  };
  return jsonParts(head, { features: features.map((one) => ({ of: null, data: () => one })) });
}

function feature({ routes }: ExportContext, place: GeoPlace, here: readonly Event[], within: number) {
  const { slug, name, aka, region, timeZone, wikidata, latitude, longitude } = place;
  if (within === 0) return [];
  const properties = {
    name,
    aka,
    region,
    within: place.within,
    timeZone,
    wikidata,
    url: routes.absolute(routes.place(slug)),
    eventCount: here.length,
    eventCountWithin: within,
    events: here.map(({ id, title }) => ({ id, title, url: routes.absolute(routes.event(id)) })),
  };
  const geometry =
    latitude === null || longitude === null
      ? null
      : { type: 'Point' as const, coordinates: [longitude, latitude] as const };
  return [{ type: 'Feature' as const, id: slug, geometry, properties }];
}

/** The events by the places to which those they are at lead; each once, in their order. */
function eventsBy(events: readonly Event[], places: (slug: string) => Iterable<string>): Map<string, Event[]> {
  const found = new Map<string, Event[]>();
  for (const event of events) {
    for (const slug of new Set(event.places.flatMap((one) => [...places(one)]))) {
      const there = found.get(slug);
      if (there === undefined) found.set(slug, [event]);
      else there.push(event);
    }
  }
  return found;
}

/** A place and those it lies within. A circle of places, which the dev server may have to show, ends. */
function placesAround(places: ReadonlyMap<string, GeoPlace>, slug: string): ReadonlySet<string> {
  const met = new Set<string>();
  for (let at: string | null = slug; at !== null && !met.has(at); at = places.get(at)?.within ?? null) met.add(at);
  return met;
}
