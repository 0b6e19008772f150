/**
 * Compares two texts by their UTF-16 code units: the same order on every machine, in every locale.
 *
 * @returns negative, 0 or positive, as `Array.prototype.sort` asks
 */
export function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
