import type { Day } from '../model.ts';
import { addDays } from './add-days.ts';

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
