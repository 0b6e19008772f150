import { tzOffset } from '@date-fns/tz';
import type { Day } from '../model.ts';
import { addDays } from './add-days.ts';
import { minutesOf } from './parts-of-day.ts';

/** What a clock and a calendar show. */
export interface DayAndTime {
  /** `YYYY-MM-DD` */
  readonly day: Day;
  /** `HH:MM` */
  readonly time: string;
}

/**
 * What clock and calendar of a zone showed at a moment, by the rules of that day: a moment is never in the hours that
 * clocks leap over, and in hours that come twice both moments show the same time.
 *
 * @param day `YYYY-MM-DD`, as written
 * @param time `HH:MM`, as written
 * @param offsetMinutes how far the clock that is written is from UTC, in minutes, positive to the east
 * @param timeZone IANA name for which `isTimeZone` holds; a `RangeError` is thrown for another
 * @returns the local day and time
 * @example inZone('2022-01-05', '20:30', 0, 'Asia/Kolkata') // { day: '2022-01-06', time: '02:00' }
 */
export function inZone(day: Day, time: string, offsetMinutes: number, timeZone: string): DayAndTime {
  const utc = minutesOf(time) - offsetMinutes;
  const moment = Date.parse(`${day}T00:00:00Z`) + utc * 60_000;
  // Before there were zones, offsets had seconds: clocks without seconds show the minute that has begun.
  const local = Math.floor(utc + tzOffset(timeZone, new Date(moment)));
  const minutes = ((local % DAY) + DAY) % DAY;
  const pair = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return { day: addDays(day, Math.floor(local / DAY)), time: pair.join(':') };
}

const DAY = 24 * 60;
