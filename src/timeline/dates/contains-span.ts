import type { DateSpan } from '../model.ts';

/**
 * Whether a span holds every day of another. Open ends are without bound.
 *
 * @param outer the wider span
 * @param inner the one that may lie in it
 * @example containsSpan(january2022, friday7January2022) // true
 */
export function containsSpan(outer: Pick<DateSpan, 'start' | 'end'>, inner: Pick<DateSpan, 'start' | 'end'>): boolean {
  const begins = outer.start === null || (inner.start !== null && outer.start <= inner.start);
  const ends = outer.end === null || (inner.end !== null && outer.end >= inner.end);
  return begins && ends;
}
