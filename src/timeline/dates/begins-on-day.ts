import type { DateSpan } from '../model.ts';

/**
 * Whether a date says on which day it begins. A month, a year, a decade or a season is a span and never its first day,
 * so that a heading or a calendar cell of that day would say more than is known. A night of two days and a week do.
 *
 * @param span any span; only its first day, precision and `edtf` count
 * @returns true for a day with or without a time, and for an interval whose first end is a day; false where it is a
 *   month (`2021-12/2022-01-08`), a year, a decade (`202X`), a season, or open
 * @example beginsOnDay(friday) // true: `2022-01-07`
 * @example beginsOnDay(since2019) // false: `2019/2022-01-08`
 */
export function beginsOnDay(span: Pick<DateSpan, 'edtf' | 'start' | 'precision'>): boolean {
  if (span.start === null) return false;
  if (span.precision === 'day' || span.precision === 'part-of-day' || span.precision === 'minute') return true;
  return /^\d{4}-\d{2}-\d{2}/u.test(span.edtf);
}
