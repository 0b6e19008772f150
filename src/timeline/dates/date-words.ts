import type { DateSpan, Day } from '../model.ts';
import { addDays } from './add-days.ts';
import { dayParts, dayWords } from './day-words.ts';
import { isMonthEnd, isMonthStart } from './format-edtf.ts';
import { isClockTime } from './parts-of-day.ts';

export { dayWords, shortDay } from './day-words.ts';

/**
 * A date in English words for readers.
 *
 * @param span any span; its `edtf` and zone are not shown
 * @example dateWords(friday) // 'Friday 7 January 2022', with a time 'Friday 7 January 2022, evening'
 * @example dateWords(span) // '2–7 January 2022', '30 December 2021 – 2 January 2022', 'night of 6–7 January 2022'
 * @example dateWords(unsure) // 'about January 2022' (`~`), 'possibly January 2022' (`?`), 'perhaps about 2022' (`%`)
 */
export function dateWords(span: DateSpan): string {
  const { start, end, approximate, uncertain } = span;
  const maybe = uncertain ? (approximate ? 'perhaps ' : 'possibly ') : '';
  const near = approximate ? 'about ' : '';
  if (start === null) return end === null ? 'on an unknown day' : `${maybe}on or before ${near}${one(end, 'long')}`;
  if (end === null) return `${maybe}from ${near}${one(start, 'long')}${timeWords(span.time)}`;
  const about = `${maybe}${near}`;
  if (start === end) return `${about}${dayWords(start)}${timeWords(span.time)}`;
  if (span.time === 'night' && end === addDays(start, 1)) return `${about}night of ${range(start, end, 'long')}`;
  return `${about}${range(start, end, 'long')}${firstDayTime(span.time)}`;
}

/**
 * A date in few words, for chips and narrow columns.
 *
 * @param span any span
 * @example shortDateWords(friday) // '7 Jan 2022'; about: 'c. 7 Jan 2022'; possibly: '7 Jan 2022?'
 * @example shortDateWords(span) // '2–7 Jan 2022', 'Jan 2022', 'by 5 Jan 2022', 'from 5 Jan 2022'
 */
export function shortDateWords(span: DateSpan): string {
  const { start, end, approximate, uncertain } = span;
  const words = shortRange(start, end);
  const time = span.time === null || start === null || start !== end ? '' : `, ${partWords(span.time)}`;
  const night = span.time === 'night' && start !== null && end === addDays(start, 1) ? 'night of ' : '';
  return `${approximate ? 'c. ' : ''}${night}${words}${time}${uncertain ? '?' : ''}`;
}

function shortRange(start: Day | null, end: Day | null): string {
  if (start === null) return end === null ? 'unknown day' : `by ${one(end, 'short')}`;
  if (end === null) return `from ${one(start, 'short')}`;
  return start === end ? one(start, 'short') : range(start, end, 'short');
}

/** First to last day with nothing said twice: whole years, whole months, days. */
function range(start: Day, end: Day, length: 'long' | 'short'): string {
  const [a, b] = [dayParts(start, length), dayParts(end, length)];
  const sameYear = a.year === b.year;
  if (isMonthStart(start) && isMonthEnd(end)) {
    if (start.endsWith('-01-01') && end.endsWith('-12-31')) return sameYear ? a.year : `${a.year}–${b.year}`;
    if (!sameYear) return `${a.month} ${a.year} – ${b.month} ${b.year}`;
    return a.month === b.month ? `${a.month} ${a.year}` : `${a.month}–${b.month} ${b.year}`;
  }
  if (!sameYear) return `${one(start, length)} – ${one(end, length)}`;
  return a.month === b.month
    ? `${a.day}–${b.day} ${b.month} ${b.year}`
    : `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`;
}

function one(day: Day, length: 'long' | 'short'): string {
  const parts = dayParts(day, length);
  return `${parts.day} ${parts.month} ${parts.year}`;
}

function timeWords(time: string | null): string {
  return time === null ? '' : `, ${partWords(time)}`;
}

/** Of a span of several days, the time is that of the first. */
function firstDayTime(time: string | null): string {
  return time === null ? '' : `, from ${isClockTime(time) ? time : `the ${partWords(time)} of the first day`}`;
}

function partWords(time: string): string {
  return time === 'early-morning' ? 'early morning' : time;
}
