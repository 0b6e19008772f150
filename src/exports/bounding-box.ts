/** West, south, east, north in degrees. */
export type BoundingBox = readonly [west: number, south: number, east: number, north: number];

/**
 * The smallest box around points, as RFC 7946, section 5, has it: one that reaches over the antimeridian has a west that
 * is greater than its east.
 *
 * @param points longitude and latitude in degrees
 * @returns `null` for no points
 * @example boundingBox([[179, -18], [-178, -16]]) // [179, -18, -178, -16]
 */
export function boundingBox(points: readonly (readonly [longitude: number, latitude: number])[]): BoundingBox | null {
  const longitudes = [...new Set(points.map(([longitude]) => longitude))].sort((a, b) => a - b);
  const [first, last] = [longitudes[0], longitudes.at(-1)];
  if (first === undefined || last === undefined) return null;
  const latitudes = points.map(([, latitude]) => latitude);
  // The box leaves out the widest gap between neighbours, going round; that over the antimeridian where none is wider.
  let [west, east, widest] = [first, last, first + 360 - last];
  for (const [index, longitude] of longitudes.slice(1).entries()) {
    const before = longitudes[index] ?? longitude;
    if (longitude - before > widest) [west, east, widest] = [longitude, before, longitude - before];
  }
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}
