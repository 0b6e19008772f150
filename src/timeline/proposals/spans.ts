/** From one offset of a text up to another. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What of a list lies wholly within a span.
 *
 * @param all in any order
 * @param span offsets
 */
export function within<T extends Span>(all: readonly T[], { start, end }: Span): T[] {
  return all.filter((one) => one.start >= start && one.end <= end);
}

/**
 * Whether two spans share anything.
 *
 * @param a one
 * @param b another
 */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && a.end > b.start;
}
