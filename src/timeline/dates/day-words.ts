import type { Day } from '../model.ts';
import { monthName, weekdayName } from './day-names.ts';
import { weekdayOf } from './weekday-of.ts';

/** The words that make up a day. */
export interface DayParts {
  /** Without a leading zero. */
  readonly day: string;
  readonly month: string;
  /** Four digits. */
  readonly year: string;
}

/**
 * The words that make up a day.
 *
 * @param day `YYYY-MM-DD`
 * @param length `long` for `January`, `short` for `Jan`
 */
export function dayParts(day: Day, length: 'long' | 'short'): DayParts {
  const month = monthName(Number(day.slice(5, 7)));
  return {
    day: String(Number(day.slice(8, 10))),
    month: length === 'long' ? month : month.slice(0, 3),
    year: day.slice(0, 4),
  };
}

/**
 * A day in English words for readers.
 *
 * @param day `YYYY-MM-DD`
 * @example dayWords('2022-01-07') // 'Friday 7 January 2022'
 */
export function dayWords(day: Day): string {
  const parts = dayParts(day, 'long');
  return `${weekdayName(weekdayOf(day))} ${parts.day} ${parts.month} ${parts.year}`;
}

/**
 * A day of a year that the reader knows already, for chips.
 *
 * @param day `YYYY-MM-DD`
 * @example shortDay('2022-01-07') // '7 Jan'
 */
export function shortDay(day: Day): string {
  const parts = dayParts(day, 'short');
  return `${parts.day} ${parts.month}`;
}
