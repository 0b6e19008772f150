import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { utc } from '@date-fns/utc';

/**
 * Whether a text is a day that the calendar has, as `YYYY-MM-DD` (proleptic Gregorian, years 0000 to 9999).
 *
 * @param text any text
 * @example isDay('2020-02-29') // true
 * @example isDay('2022-02-29') // false
 */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * How many days a month has.
 *
 * @param year 0 to 9999
 * @param month 1 to 12
 * @example daysInMonth(2020, 2) // 29
 */
export function daysInMonth(year: number, month: number): number {
  // A text, not numbers: `Date` takes the years 0 to 99 for 1900 to 1999.
  return getDaysInMonth(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-01T00:00:00Z`, { in: utc });
}
