import { addDays } from '../../timeline/dates/add-days.ts';
import { edgesOf } from '../../timeline/dates/edges.ts';
import { inZone } from '../../timeline/dates/in-zone.ts';
import { isClockTime } from '../../timeline/dates/parts-of-day.ts';
import { zoneOffset } from '../../timeline/dates/zone-offset.ts';
import type { DateSpan, Day } from '../../timeline/model.ts';

/** When a calendar shows an event. */
export type CalendarDate =
  /** At a moment. */
  | { readonly kind: 'moment'; readonly day: Day; readonly time: string }
  /** On whole days; `after` is the day after the last. */
  | { readonly kind: 'days'; readonly first: Day; readonly after: Day };

/**
 * When a calendar shows an event; most calendars can show only that, so it never says more than is known:
 *
 * - A clock time on one day is a moment, in UTC: every reader shows that one rightly. A zone's name would be looked up in
 *   the reader's own table, which for past years is often wrong (Almaty was at UTC+6 until 2024), whatever `VTIMEZONE` says.
 * - A day, a part of a day, a night and a span from day to day are the whole days: calendar days of the place.
 * - A month is all its days, never its first one.
 * - Nothing, where an end is open or the days are known to no more than several months, a year or longer: a bar over all of
 *   them would bury every other entry and be taken for something that lasted so long.
 *
 * @param date any span
 * @returns `null` where the event has no place in a calendar
 * @example calendarDate(noon) // { kind: 'moment', day: '2022-01-05', time: '06:00' }
 */
export function calendarDate(date: DateSpan): CalendarDate | null {
  const { start, end, time, timeZone } = date;
  if (start === null || end === null) return null;
  if (start === end && time !== null && timeZone !== null && isClockTime(time)) {
    return { kind: 'moment', ...inZone(start, time, zoneOffset(timeZone, start, time), 'UTC') };
  }
  const dayToDay = edgesOf(date).every((edge) => edge === 'day');
  const oneMonth = start.slice(0, 7) === end.slice(0, 7);
  return dayToDay || oneMonth ? { kind: 'days', first: start, after: addDays(end, 1) } : null;
}
