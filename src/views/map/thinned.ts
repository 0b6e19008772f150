import type { GeoProjection, GeoStream } from 'd3-geo';

/**
 * A projection whose outlines leave out every point that lies closer to the one before than the eye can tell, so that
 * the map is light.
 *
 * @param projection Its points are in units of the map.
 * @param distance Least distance between two points of a line, in the same units.
 */
export function thinned(projection: GeoProjection, distance: number): Pick<GeoProjection, 'stream'> {
  return { stream: (sink) => projection.stream(thin(sink, distance)) };
}

function thin(sink: GeoStream, distance: number): GeoStream {
  let last: readonly [number, number] | null = null;
  return {
    point(x, y) {
      if (last !== null && Math.hypot(x - last[0], y - last[1]) < distance) return;
      last = [x, y];
      sink.point(x, y);
    },
    lineStart() {
      last = null;
      sink.lineStart();
    },
    lineEnd: () => sink.lineEnd(),
    polygonStart: () => sink.polygonStart(),
    polygonEnd: () => sink.polygonEnd(),
    sphere: () => sink.sphere?.(),
  };
}
