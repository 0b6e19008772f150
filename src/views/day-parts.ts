import { monthName, weekdayName } from '../timeline/dates/day-names.ts';
import { weekdayOf } from '../timeline/dates/weekday-of.ts';
import type { Day } from '../timeline/model.ts';

/** A calendar day in its words. */
export interface DayParts {
  readonly weekday: string;
  /** `5 January`. */
  readonly date: string;
  readonly year: string;
}

/**
 * The weekday, date and year of a day, apart, because headings give them unlike weight.
 *
 * @param day `YYYY-MM-DD`.
 * @example dayParts('2022-01-05') // { weekday: 'Wednesday', date: '5 January', year: '2022' }
 */
export function dayParts(day: Day): DayParts {
  return {
    weekday: weekdayName(weekdayOf(day)),
    date: `${String(Number(day.slice(8)))} ${monthName(Number(day.slice(5, 7)))}`,
    year: day.slice(0, 4),
  };
}
