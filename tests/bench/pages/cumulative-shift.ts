/** A shift of the layout, as the browser reports it. */
export interface Shift {
  /** Milliseconds since the visit began. */
  readonly at: number;
  readonly value: number;
}

/**
 * Cumulative layout shift: the most that shifts of one burst add up to. A burst lasts at most five seconds and has no
 * pause of a second or more.
 *
 * @param shifts in the order of time; none that followed an input of the reader
 * @see https://web.dev/articles/cls
 */
export function cumulativeShift(shifts: readonly Shift[]): number {
  let most = 0;
  let burst = { began: 0, last: Number.NEGATIVE_INFINITY, sum: 0 };
  for (const { at, value } of shifts) {
    const goesOn = at - burst.last < 1000 && at - burst.began < 5000;
    burst = goesOn ? { ...burst, last: at, sum: burst.sum + value } : { began: at, last: at, sum: value };
    most = Math.max(most, burst.sum);
  }
  return most;
}
