import type { DateSpan } from '../model.ts';
import { edgesByDays, type Edge, type Edges } from './edges.ts';
import { isWholeMonth, isWholeYear } from './whole-months.ts';

/**
 * Writes a span as EDTF (ISO 8601-2 level 1), in its shortest form: a day, a whole month, a whole year, else an
 * interval. `?` is uncertain, `~` approximate, `%` both; in an interval it stands at each end that is known.
 *
 * @param span first and last day (`null` where open; at least one is known), and how sure they are
 * @param edges how narrowly the ends of an interval are known; left out, whole years and whole months are so written
 * @example formatEdtf({ start: '2022-01-05', end: '2022-01-07', approximate: true, uncertain: false }) // '2022-01-05~/2022-01-07~'
 * @example formatEdtf({ start: null, end: '2022-01-05', approximate: false, uncertain: false }) // '../2022-01-05'
 * @example formatEdtf({ start: '2019-01-01', end: '2022-01-08', … }, ['year', 'day']) // '2019/2022-01-08'
 */
export function formatEdtf(span: Pick<DateSpan, 'start' | 'end' | 'approximate' | 'uncertain'>, edges?: Edges): string {
  const { start, end, approximate, uncertain } = span;
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  if (start !== null && end !== null) {
    if (start === end) return `${start}${mark}`;
    if (isWholeYear(start, end)) return `${start.slice(0, 4)}${mark}`;
    if (isWholeMonth(start, end)) return `${start.slice(0, 7)}${mark}`;
  }
  const [first, last] = edges ?? (start === null || end === null ? [] : edgesByDays(start, end));
  return [cut(start, first, mark), cut(end, last, mark)].join('/');
}

/** How much of `YYYY-MM-DD` each kind of end has. */
const LENGTHS: Readonly<Record<Edge, number>> = { day: 10, month: 7, year: 4 };

function cut(day: string | null, edge: Edge = 'day', mark: string): string {
  return day === null ? '..' : `${day.slice(0, LENGTHS[edge])}${mark}`;
}
