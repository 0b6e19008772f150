import { geoAzimuthalEqualArea, geoDistance, geoPath, type GeoPermissibleObjects, type GeoProjection } from 'd3-geo';
import { capOf } from './cap-of.ts';
import { liesIn } from './lies-in.ts';
import type { MapCore, MapPlace, Position } from './map-core.ts';
import { placeLabels, type Label } from './place-labels.ts';
import { thinned } from './thinned.ts';

/** Of a map, in units of its own. */
export interface MapSize {
  readonly width: number;
  readonly height: number;
  /** Of the names of places. */
  readonly fontSize: number;
  /** Radius of the circle of the place with the most events. */
  readonly largest: number;
}

/** The outline of one country, as far as it is on the map. */
export interface LandView {
  /** For `<path d>`. */
  readonly d: string;
  /** Whether a place of the map lies in it. */
  readonly here: boolean;
}

/** A place on the map. Units are those of the map, to one decimal. */
export interface DotView {
  readonly slug: string;
  readonly name: string;
  readonly events: number;
  readonly region: boolean;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Where its name stands; `null` where there is no room for it. */
  readonly label: Label | null;
}

/** A map as it is drawn. */
export interface MapDrawing {
  readonly size: MapSize;
  readonly land: readonly LandView[];
  /** Larger circles first, so that smaller ones lie on them. */
  readonly dots: readonly DotView[];
}

/** Share of the map's width and height that is left free on each side of the outermost places. */
const MARGIN = 0.22;

/** A map reaches at least this far from its middle, in degrees: a single place is shown with what lies around it. */
const REACH = 1.5;

/** No circle is smaller than this part of the largest. */
const SMALLEST = 0.28;

/** Points of an outline lie at least this far apart. */
const FINEST = 1.6;

/** Radius, in parts of the letters' size, that a circle needs to hold a number. */
const NUMBERED = 0.6;

/** How far outlines go on beyond the frame, so that its edge is not drawn as a border. */
const BEYOND = 6;

/**
 * Draws a map of places, fitted to them: equal areas, north up at its middle. It knows no country but by its outline.
 *
 * @param core The places and the middle of the map; at least one is near.
 * @param countries Outlines as GeoJSON, in a fixed order; what does not reach into the map is left out.
 * @param size Of the map.
 * @returns All numbers to one decimal.
 */
export function drawMap(core: MapCore, countries: readonly GeoPermissibleObjects[], size: MapSize): MapDrawing {
  const projection = fitted(core, size);
  const path = geoPath(thinned(projection, FINEST)).digits(1);
  return {
    size,
    land: countries.filter(within(core.centre, reachOf(projection, core.centre, size))).flatMap((country) => {
      const d = path(country);
      if (d === null || d === '') return [];
      return [{ d, here: core.near.some(({ position }) => liesIn(country, position)) }];
    }),
    dots: dots(core.near, projection, size),
  };
}

function fitted({ centre, near }: MapCore, { width, height }: MapSize): GeoProjection {
  const [longitude, latitude] = centre;
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]);
  const around = [
    [longitude, Math.min(latitude + REACH, 90)],
    [longitude, Math.max(latitude - REACH, -90)],
  ];
  return projection
    .fitExtent(
      [
        [width * MARGIN, height * MARGIN],
        [width * (1 - MARGIN), height * (1 - MARGIN)],
      ],
      { type: 'MultiPoint', coordinates: [...near.map(({ position }) => [...position]), ...around] },
    )
    .clipExtent([
      [-BEYOND, -BEYOND],
      [width + BEYOND, height + BEYOND],
    ]);
}

/** From the middle of a map to its farthest corner, in radians; infinite where a corner is off the globe. */
function reachOf(projection: GeoProjection, centre: Position, { width, height }: MapSize): number {
  const corners = [-BEYOND, width + BEYOND].flatMap((x) =>
    [-BEYOND, height + BEYOND].map((y): [number, number] => [x, y]),
  );
  const far = corners.map((corner) => geoDistance([...centre], projection.invert?.(corner) ?? [NaN, NaN]));
  return far.some(Number.isNaN) ? Infinity : Math.max(...far);
}

/** Whether a country may reach into a map. */
function within(middle: Position, reach: number): (country: GeoPermissibleObjects) => boolean {
  return (country) => {
    const { centre, radius } = capOf(country);
    return geoDistance([...middle], [...centre]) <= reach + radius;
  };
}

function dots(near: readonly MapPlace[], projection: GeoProjection, size: MapSize): readonly DotView[] {
  const most = Math.max(...near.map(({ events }) => events));
  const placed = [...near]
    .sort((one, other) => other.events - one.events)
    .flatMap((place) => {
      const point = projection([...place.position]);
      if (point === null) return [];
      const r = size.largest * Math.max(Math.sqrt(place.events / most), SMALLEST);
      return [{ ...place, x: round(point[0]), y: round(point[1]), r: round(r), text: labelText(place) }];
    });
  const labels = placeLabels(placed, size);
  return placed.map(({ slug, name, events, region, x, y, r }, at) => {
    const label = labels[at] ?? null;
    return { slug, name, events, region, x, y, r: label === null ? Math.max(r, size.fontSize * NUMBERED) : r, label };
  });
}

/** What stands on the map beside a place's circle. */
function labelText({ name, events }: MapPlace): string {
  return `${name} ${String(events)}`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
