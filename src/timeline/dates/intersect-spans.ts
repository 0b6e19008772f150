import type { DateSpan, Day } from '../model.ts';

/**
 * The days that two spans share. Open ends are without bound.
 *
 * @param a a span
 * @param b another
 * @returns first and last shared day, `null` where still open; `null` where they share none
 * @example intersectSpans(thisWeek, friday) // { start: '2022-01-07', end: '2022-01-07' }
 */
export function intersectSpans(
  a: Pick<DateSpan, 'start' | 'end'>,
  b: Pick<DateSpan, 'start' | 'end'>,
): { readonly start: Day | null; readonly end: Day | null } | null {
  const start = a.start === null || (b.start !== null && b.start > a.start) ? b.start : a.start;
  const end = a.end === null || (b.end !== null && b.end < a.end) ? b.end : a.end;
  return start !== null && end !== null && start > end ? null : { start, end };
}
