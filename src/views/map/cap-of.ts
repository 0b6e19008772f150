import { geoStream, type GeoPermissibleObjects } from 'd3-geo';
import { onceFor } from '../../timeline/once-for.ts';
import type { Position } from './map-core.ts';

/** A circle on the globe. */
export interface Cap {
  readonly centre: Position;
  /** In radians. */
  readonly radius: number;
}

/** A line between two points lies in every circle that both lie in, if that is less than half the globe. */
const HALF = Math.PI / 2;

/** What numbers of 64 bits are wrong by at the most, in radians: some metres. */
const INEXACT = 1e-6;

/**
 * A circle around a country, not the smallest: to look at it first spares following thousands of points of an outline
 * that lies elsewhere.
 *
 * @param country its outline, smaller than half the globe, never changed afterwards
 * @returns a radius of π, the whole globe, where no circle is smaller than half of it; the second call for the same
 *   country gives the first one's result
 */
export const capOf = onceFor((country: GeoPermissibleObjects): Cap => {
  const points: Vector[] = [];
  const pass = (): void => undefined;
  geoStream(country, {
    point: (longitude, latitude) => points.push(vectorOf([longitude, latitude])),
    lineStart: pass,
    lineEnd: pass,
    polygonStart: pass,
    polygonEnd: pass,
  });
  const sum = points.reduce<Vector>(([x, y, z], [dx, dy, dz]) => [x + dx, y + dy, z + dz], [0, 0, 0]);
  const length = Math.hypot(...sum);
  const middle: Vector = length === 0 ? [1, 0, 0] : [sum[0] / length, sum[1] / length, sum[2] / length];
  const farthest = points.reduce((least, point) => Math.min(least, product(middle, point)), 1);
  const radius = Math.acos(Math.max(farthest, -1)) + INEXACT;
  return { centre: positionOf(middle), radius: radius < HALF ? radius : Math.PI };
});

type Vector = readonly [x: number, y: number, z: number];

function vectorOf([longitude, latitude]: Position): Vector {
  const [east, north] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(north) * Math.cos(east), Math.cos(north) * Math.sin(east), Math.sin(north)];
}

function positionOf([x, y, z]: Vector): Position {
  return [(Math.atan2(y, x) * 180) / Math.PI, (Math.asin(Math.min(Math.max(z, -1), 1)) * 180) / Math.PI];
}

function product([x, y, z]: Vector, [otherX, otherY, otherZ]: Vector): number {
  return x * otherX + y * otherY + z * otherZ;
}
