import { tzOffset } from '@date-fns/tz';
import type { Day } from '../model.ts';

/**
 * How far a place's clocks were from UTC at a time that they showed, by the rules of that day.
 *
 * Where clocks were put back a time comes twice, and the first of the two is meant; where they were put forward a time
 * does not come at all, and the offset before the change is given. So the answer is the same on every machine.
 *
 * @param timeZone IANA name; see `isTimeZone`
 * @param day `YYYY-MM-DD`, at the place
 * @param time `HH:MM`, at the place
 * @returns minutes, positive to the east; `NaN` for an unknown zone
 * @example zoneOffset('Asia/Kolkata', '2022-01-05', '21:30') // 330
 */
export function zoneOffset(timeZone: string, day: Day, time: string): number {
  const wall = Date.parse(`${day}T${time}:00Z`);
  // Offsets lie between -12 and +14 hours, so these moments are surely before and after the one that is meant.
  const before = tzOffset(timeZone, new Date(wall - 15 * HOUR));
  const after = tzOffset(timeZone, new Date(wall + 13 * HOUR));
  if (before === after) return before;
  const fits = (offset: number): boolean => tzOffset(timeZone, new Date(wall - offset * MINUTE)) === offset;
  return !fits(before) && fits(after) ? after : before;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/**
 * Whether a text names a time zone of the IANA data. Bare offsets such as `+06:00` are none: they do not know the rules
 * of a day.
 *
 * @param name any text
 * @example isTimeZone('Europe/Lisbon') // true
 */
export function isTimeZone(name: string): boolean {
  if (!/^[A-Za-z]/u.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/**
 * An offset in words for readers.
 *
 * @param minutes positive to the east
 * @example offsetWords(360) // 'UTC+6'
 * @example offsetWords(-210) // 'UTC−3:30'
 */
export function offsetWords(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const whole = Math.round(Math.abs(minutes));
  const rest = whole % 60 === 0 ? '' : `:${String(whole % 60).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${Math.floor(whole / 60)}${rest}`;
}
