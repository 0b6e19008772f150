import type { DateSpan, Day } from '../model.ts';
import { addDays } from './add-days.ts';
import { dayParts, dayWords } from './day-words.ts';
import { edgesOf, type Edge, type Edges } from './edges.ts';
import { isClockTime } from './parts-of-day.ts';

export { dayWords, shortDay } from './day-words.ts';

/**
 * A date in English words for readers.
 *
 * Where an end is known only to be in a month or a year, no day is named: what ends a span is told as its `edtf` has it.
 *
 * @param span any span; its zone is not shown
 * @example dateWords(friday) // 'Friday 7 January 2022', with a time 'Friday 7 January 2022, evening'
 * @example dateWords(span) // '2–7 January 2022', '30 December 2021 – 2 January 2022', 'night of 6–7 January 2022', '2019 – 8 January 2022'
 * @example dateWords(unsure) // 'about January 2022' (`~`), 'possibly January 2022' (`?`), 'perhaps about 2022' (`%`)
 */
export function dateWords(span: DateSpan): string {
  const { start, end, approximate, uncertain } = span;
  const edges = edgesOf(span);
  const maybe = uncertain ? (approximate ? 'perhaps ' : 'possibly ') : '';
  const near = approximate ? 'about ' : '';
  if (start === null) {
    return end === null ? 'on an unknown day' : `${maybe}on or before ${near}${one(end, edges[1], 'long')}`;
  }
  if (end === null) return `${maybe}from ${near}${one(start, edges[0], 'long')}${timeWords(span.time)}`;
  const about = `${maybe}${near}`;
  if (start === end) return `${about}${dayWords(start)}${timeWords(span.time)}`;
  if (span.time === 'night' && end === addDays(start, 1)) return `${about}night of ${range(start, end, edges, 'long')}`;
  return `${about}${range(start, end, edges, 'long')}${firstDayTime(span.time)}`;
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
  const words = shortRange(start, end, edgesOf(span));
  const time = span.time === null || start === null || start !== end ? '' : `, ${partWords(span.time)}`;
  const night = span.time === 'night' && start !== null && end === addDays(start, 1) ? 'night of ' : '';
  return `${approximate ? 'c. ' : ''}${night}${words}${time}${uncertain ? '?' : ''}`;
}

function shortRange(start: Day | null, end: Day | null, edges: Edges): string {
  if (start === null) return end === null ? 'unknown day' : `by ${one(end, edges[1], 'short')}`;
  if (end === null) return `from ${one(start, edges[0], 'short')}`;
  return start === end ? one(start, 'day', 'short') : range(start, end, edges, 'short');
}

/** First to last end with nothing said twice: years, months, days, or one of each as they are known. */
function range(start: Day, end: Day, [first, last]: Edges, length: 'long' | 'short'): string {
  const [a, b] = [dayParts(start, length), dayParts(end, length)];
  const sameYear = a.year === b.year;
  if (first === 'year' && last === 'year') return sameYear ? a.year : `${a.year}–${b.year}`;
  if (sameYear && first === 'month' && last === 'day') return `${a.month} – ${one(end, last, length)}`;
  if (sameYear && first === 'day' && last === 'month') return `${a.day} ${a.month} – ${one(end, last, length)}`;
  if (!sameYear || first !== last) return `${one(start, first, length)} – ${one(end, last, length)}`;
  if (first === 'month') return a.month === b.month ? `${a.month} ${a.year}` : `${a.month}–${b.month} ${b.year}`;
  return a.month === b.month
    ? `${a.day}–${b.day} ${b.month} ${b.year}`
    : `${a.day} ${a.month} – ${b.day} ${b.month} ${b.year}`;
}

function one(day: Day, edge: Edge, length: 'long' | 'short'): string {
  const parts = dayParts(day, length);
  if (edge === 'year') return parts.year;
  return edge === 'month' ? `${parts.month} ${parts.year}` : `${parts.day} ${parts.month} ${parts.year}`;
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
