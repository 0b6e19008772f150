import { dateWords } from '../../timeline/dates/date-words.ts';
import { monthName } from '../../timeline/dates/day-names.ts';
import { precisionOf } from '../../timeline/dates/precision-of.ts';
import type { Day } from '../../timeline/model.ts';
import { NO_MONTH } from './dated-list.ts';

/**
 * From a day to another in words.
 *
 * @param start `YYYY-MM-DD`; the empty text where no day is known.
 * @param end The same day or a later one.
 * @example '2–7 January 2022', 'Tuesday 2 March 2021'
 */
export function rangeWords(start: Day, end: Day): string {
  if (start === '') return monthWords(NO_MONTH);
  const sure = { edtf: '', time: null, timeZone: null, approximate: false, uncertain: false };
  return dateWords({ ...sure, start, end, precision: precisionOf(start, end, null) });
}

/**
 * A month in words.
 *
 * @param month `YYYY-MM` or `undated`.
 * @example 'January 2022', 'Date not known'
 */
export function monthWords(month: string): string {
  return month === NO_MONTH ? 'Date not known' : `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
