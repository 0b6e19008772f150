import { geoDistance, type GeoPermissibleObjects } from 'd3-geo';
import type { GeoPlace, Timeline } from '../../timeline/model.ts';
import { drawMap, type DotView, type LandView, type MapSize } from '../map/draw-map.ts';
import { mapCore, type MapPlace } from '../map/map-core.ts';
import { pageHead, type PageHead } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { facetsOf, type PlaceFacet } from './facets-of.ts';

/** For which screens a map is drawn: letters that shrink with the map cannot be read on a phone. */
export type MapWidth = 'wide' | 'narrow';

/** A place on a map. */
export interface PlaceDot extends DotView {
  readonly href: string;
  /** `Almaty: 14 events`. */
  readonly words: string;
  /** Stands in its circle where there is no room for its name, and before its name in the list; else `null`. */
  readonly number: number | null;
}

/** A map for some screens. */
export interface PlacesMap {
  readonly width: MapWidth;
  readonly size: MapSize;
  readonly land: readonly LandView[];
  readonly dots: readonly PlaceDot[];
}

/** A place in the list. */
export interface PlaceRow {
  readonly href: string;
  readonly name: string;
  /** `14 events`, `20 events, 54 with the places within it`. */
  readonly count: string;
  /** Its number on the maps that have no room for its name. */
  readonly number: number | null;
  /** On which maps that number stands. */
  readonly numberedOn: readonly MapWidth[];
  /** Whether it has coordinates and yet is on no map, being too far away. */
  readonly beyond: boolean;
  readonly within: readonly PlaceRow[];
}

/** What `/places/` shows. */
export interface PlacesView {
  readonly head: PageHead;
  /** Empty where no place has coordinates. */
  readonly maps: readonly PlacesMap[];
  /** Whether a place of the map is a region. */
  readonly regions: boolean;
  readonly beyond: readonly { readonly href: string; readonly text: string }[];
  readonly rows: readonly PlaceRow[];
}

const SIZES: Readonly<Record<MapWidth, MapSize>> = {
  wide: { width: 960, height: 540, fontSize: 16, largest: 26 },
  narrow: { width: 360, height: 320, fontSize: 14, largest: 17 },
};

const WIDTHS: readonly MapWidth[] = ['wide', 'narrow'];

/**
 * What the page of all places shows: a map for wide screens and one for narrow ones, and a list that says the same.
 *
 * @param timeline Any, even one without places.
 * @param countries Outlines of countries as GeoJSON.
 */
export function placesView(timeline: Timeline, countries: readonly GeoPermissibleObjects[]): PlacesView {
  const { routes } = indexOf(timeline);
  const used = facetsOf(timeline).places;
  const core = mapCore(mapPlaces(timeline, used));
  const drawings =
    core.near.length === 0 ? [] : WIDTHS.map((width) => [width, drawMap(core, countries, SIZES[width])] as const);
  const unnamed = new Map<string, MapWidth[]>();
  for (const [width, { dots }] of drawings) {
    for (const { slug, label } of dots) if (label === null) unnamed.set(slug, [...(unnamed.get(slug) ?? []), width]);
  }
  const ordered = timeline.vocabulary.places.filter(({ slug }) => used.has(slug));
  const numbers = new Map(
    ordered.filter(({ slug }) => unnamed.has(slug)).map(({ slug }, at) => [slug, at + 1] as const),
  );
  const row = (place: GeoPlace, above: readonly string[]): PlaceRow => ({
    href: routes.place(place.slug),
    name: place.name,
    count: placeCount(used.get(place.slug)),
    number: numbers.get(place.slug) ?? null,
    numberedOn: unnamed.get(place.slug) ?? [],
    beyond: core.beyond.some(({ slug }) => slug === place.slug),
    within: ordered
      .filter(({ slug, within }) => within === place.slug && !above.includes(slug))
      .map((inner) => row(inner, [...above, inner.slug])),
  });
  return {
    head: pageHead(
      timeline,
      'Places',
      `${['Where it happened', ...ordered.map(({ name }) => name)].join(', ').replace(', ', ': ')}.`,
      routes.places(),
    ),
    maps: drawings.map(([width, { size, land, dots }]) => ({
      width,
      size,
      land,
      dots: dots.map((dot) => ({
        ...dot,
        href: routes.place(dot.slug),
        words: `${dot.name}: ${counted(dot.events, 'event')}`,
        number: dot.label === null ? (numbers.get(dot.slug) ?? null) : null,
      })),
    })),
    regions: core.near.some(({ region }) => region),
    beyond: core.beyond.map(({ slug, name, events }) => ({
      href: routes.place(slug),
      text: `${name} (${counted(events, 'event')})`,
    })),
    rows: ordered.filter(({ within }) => within === null || !used.has(within)).map((place) => row(place, [place.slug])),
  };
}

/** Places with coordinates at which something happened, in the vocabulary's order. */
function mapPlaces({ vocabulary }: Timeline, used: ReadonlyMap<string, PlaceFacet>): readonly MapPlace[] {
  return vocabulary.places.flatMap(({ slug, name, latitude, longitude }) => {
    const events = used.get(slug)?.here.length ?? 0;
    if (latitude === null || longitude === null || events === 0) return [];
    const region = vocabulary.places.some((inner) => inner.within === slug && isFar(inner, [longitude, latitude]));
    return [{ slug, name, position: [longitude, latitude] as const, events, region }];
  });
}

/** In radians, some 100 km: what has places that far from its middle is a region, and no town with its outskirts. */
const REGION = 0.0157;

function isFar({ latitude, longitude }: GeoPlace, from: [number, number]): boolean {
  return latitude !== null && longitude !== null && geoDistance([longitude, latitude], from) > REGION;
}

function placeCount(facet: PlaceFacet | undefined): string {
  const here = facet?.here.length ?? 0;
  const all = facet?.all.length ?? 0;
  const datelines = facet?.datelines.length ?? 0;
  if (all === 0)
    return datelines === 0 ? 'datelines at the places within it' : `dateline of ${counted(datelines, 'article')}`;
  if (here === 0) return `${counted(all, 'event')} at the places within it`;
  return all === here ? counted(here, 'event') : `${counted(here, 'event')}, ${String(all)} with the places within it`;
}
