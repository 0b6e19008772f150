import { geoCentroid, geoDistance } from 'd3-geo';

/** Degrees east and north, as GeoJSON has them. */
export type Position = readonly [longitude: number, latitude: number];

/** A place that can be drawn. */
export interface MapPlace {
  readonly slug: string;
  readonly name: string;
  readonly position: Position;
  /** Events at the place itself, 1 or more. */
  readonly events: number;
  /** Whether its position is but the middle of a region. */
  readonly region: boolean;
}

/** What a map is drawn around. */
export interface MapCore {
  /** Where the map has its middle. */
  readonly centre: Position;
  /** Places on the map, in the order in which they were given. */
  readonly near: readonly MapPlace[];
  /** Places so far away that the others would shrink to a spot: they are told beside the map. */
  readonly beyond: readonly MapPlace[];
}

/** The map shows at least this share of the events. */
const SHARE = 0.8;

/** How much farther than all nearer places the next one may lie. */
const STEP = 1.5;

/** In radians, some 400 km: no place that near the middle is beyond the map. */
const AT_LEAST = 0.063;

/**
 * Divides places into those that a map is drawn around and those beyond it: from the place with the most events
 * outwards until four fifths of all events are on it, and on to each next place that is not half as far again.
 *
 * @param places In a fixed order; that order breaks ties.
 * @returns The centre is [0, 0] where there is no place.
 */
export function mapCore(places: readonly MapPlace[]): MapCore {
  const most = [...places].sort((one, other) => other.events - one.events)[0];
  if (most === undefined) return { centre: [0, 0], near: [], beyond: [] };
  const far = (place: MapPlace): number => geoDistance([...most.position], [...place.position]);
  const total = places.reduce((sum, { events }) => sum + events, 0);
  const near = new Set<MapPlace>();
  let shown = 0;
  let reach = AT_LEAST;
  for (const place of [...places].sort((one, other) => far(one) - far(other))) {
    if (shown >= SHARE * total && far(place) > STEP * reach) break;
    near.add(place);
    shown += place.events;
    reach = Math.max(reach, far(place));
  }
  const [longitude, latitude] = geoCentroid({
    type: 'MultiPoint',
    coordinates: [...near].map(({ position }) => [...position]),
  });
  return {
    // Points all around the world have no middle.
    centre: Number.isNaN(longitude) || Number.isNaN(latitude) ? most.position : [longitude, latitude],
    near: places.filter((place) => near.has(place)),
    beyond: places.filter((place) => !near.has(place)),
  };
}
