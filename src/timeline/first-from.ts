/**
 * Finds by halving where something begins to hold.
 *
 * @param count of numbers from 0 on
 * @param test holds for all numbers after the first for which it does
 * @returns that number; `count` where it holds for none below
 * @example firstFrom(10, (at) => at * at > 20) // 5
 */
export function firstFrom(count: number, test: (at: number) => boolean): number {
  let [from, to] = [0, count];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (test(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}
