import type { DateSpan, Day } from '../model.ts';
import { addDays } from './add-days.ts';

/**
 * Writes a span as EDTF (ISO 8601-2 level 1), in its shortest form: a day, a whole month, a whole year, else an
 * interval. `?` is uncertain, `~` approximate, `%` both; in an interval it stands at each end that is known.
 *
 * @param span first and last day (`null` where open; at least one is known), and how sure they are
 * @example formatEdtf({ start: '2022-01-05', end: '2022-01-07', approximate: true, uncertain: false }) // '2022-01-05~/2022-01-07~'
 * @example formatEdtf({ start: null, end: '2022-01-05', approximate: false, uncertain: false }) // '../2022-01-05'
 */
export function formatEdtf(span: Pick<DateSpan, 'start' | 'end' | 'approximate' | 'uncertain'>): string {
  const { start, end, approximate, uncertain } = span;
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  if (start !== null && end !== null) {
    if (start === end) return `${start}${mark}`;
    if (isWholeYear(start, end)) return `${start.slice(0, 4)}${mark}`;
    if (isWholeMonth(start, end)) return `${start.slice(0, 7)}${mark}`;
  }
  return `${start === null ? '..' : start + mark}/${end === null ? '..' : end + mark}`;
}

/**
 * Whether two days are the first and last of one month.
 *
 * @param start `YYYY-MM-DD`
 * @param end `YYYY-MM-DD`
 */
export function isWholeMonth(start: Day, end: Day): boolean {
  return start.slice(0, 7) === end.slice(0, 7) && isMonthStart(start) && isMonthEnd(end);
}

/**
 * Whether two days are the first and last of one year.
 *
 * @param start `YYYY-MM-DD`
 * @param end `YYYY-MM-DD`
 */
export function isWholeYear(start: Day, end: Day): boolean {
  return start.slice(0, 4) === end.slice(0, 4) && start.endsWith('-01-01') && end.endsWith('-12-31');
}

/**
 * Whether a day is the first of its month.
 *
 * @param day `YYYY-MM-DD`
 */
export function isMonthStart(day: Day): boolean {
  return day.endsWith('-01');
}

/**
 * Whether a day is the last of its month.
 *
 * @param day `YYYY-MM-DD`
 */
export function isMonthEnd(day: Day): boolean {
  return day.endsWith('-12-31') || isMonthStart(addDays(day, 1));
}
