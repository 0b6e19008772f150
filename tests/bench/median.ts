/**
 * The value in the middle; of an even number of values, half way between the two in the middle.
 *
 * @param values at least one, in any order
 * @throws RangeError where there is none
 */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.ceil(sorted.length / 2) - 1];
  if (high === undefined || low === undefined) throw new RangeError('There is no middle of nothing.');
  return (low + high) / 2;
}
