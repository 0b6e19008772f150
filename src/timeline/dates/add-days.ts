import { addDays as add } from 'date-fns/addDays';
import { addMonths as addM } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { utc } from '@date-fns/utc';
import type { Day } from '../model.ts';

/**
 * The day that is some days after another. The calendar ends with the years 0000 and 9999: beyond them their first or
 * last day is given.
 *
 * @param day `YYYY-MM-DD`
 * @param days how many; negative for earlier days
 * @returns `YYYY-MM-DD`
 * @example addDays('2022-01-05', -5) // '2021-12-31'
 */
export function addDays(day: Day, days: number): Day {
  return within(add(instant(day), days, { in: utc }));
}

/**
 * The day that is some months after another: the same day of the month, or the month's last where it has no such day.
 *
 * @param day `YYYY-MM-DD`
 * @param months how many; negative for earlier ones
 * @returns `YYYY-MM-DD`
 * @example addMonths('2022-03-31', -1) // '2022-02-28'
 */
export function addMonths(day: Day, months: number): Day {
  return within(addM(instant(day), months, { in: utc }));
}

/**
 * How many days lie between two days.
 *
 * @param from `YYYY-MM-DD`
 * @param to `YYYY-MM-DD`
 * @returns 0 for the same day; negative where `to` is earlier
 * @example daysBetween('2022-01-05', '2022-01-07') // 2
 */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(instant(to), instant(from), { in: utc });
}

function instant(day: Day): string {
  return `${day}T00:00:00Z`;
}

function within(date: Date): Day {
  if (date.getTime() < Date.parse('0000-01-01T00:00:00Z')) return '0000-01-01';
  if (date.getTime() > Date.parse('9999-12-31T00:00:00Z')) return '9999-12-31';
  return date.toISOString().slice(0, 10);
}
