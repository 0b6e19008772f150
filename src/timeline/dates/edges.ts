import type { DateSpan, Day } from '../model.ts';
import { isMonthEnd, isMonthStart } from './whole-months.ts';

/** How narrowly an end of a span is known: `since 2019` begins in that year, not on its first day. */
export type Edge = 'day' | 'month' | 'year';

/** How narrowly the first and the last end of a span are known. */
export type Edges = readonly [first: Edge, last: Edge];

/** Both ends are days. */
export const DAYS: Edges = ['day', 'day'];

/**
 * How narrowly the ends of a span are known, by its `edtf` where that is an interval; else by its days, so that whole
 * years and whole months are known as such.
 *
 * @param span any span
 * @example edgesOf({ edtf: '2019/2022-01-08', … }) // ['year', 'day']
 */
export function edgesOf(span: Pick<DateSpan, 'edtf' | 'start' | 'end'>): Edges {
  const [first, last] = span.edtf.split('/');
  if (first !== undefined && last !== undefined) return [edgeOf(first), edgeOf(last)];
  return span.start === null || span.end === null ? DAYS : edgesByDays(span.start, span.end);
}

/**
 * The widest ends that two days can stand for: whole years, else whole months, else days.
 *
 * @param start `YYYY-MM-DD`
 * @param end `YYYY-MM-DD`
 * @example edgesByDays('2021-12-01', '2022-02-28') // ['month', 'month']
 */
export function edgesByDays(start: Day, end: Day): Edges {
  if (!isMonthStart(start) || !isMonthEnd(end)) return DAYS;
  return start.endsWith('-01-01') && end.endsWith('-12-31') ? ['year', 'year'] : ['month', 'month'];
}

/** Of one end of an interval: `2019~`, `2021-12`, `2022-01-08`, `..`. */
function edgeOf(text: string): Edge {
  if (/^\d{4}[?~%]?$/u.test(text)) return 'year';
  return /^\d{4}-\d{2}[?~%]?$/u.test(text) ? 'month' : 'day';
}
