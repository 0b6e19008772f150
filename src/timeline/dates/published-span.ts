import type { Day } from '../model.ts';
import { parseEdtf } from './parse-edtf.ts';

/** When something was published, as far as it is known. */
export interface Publication {
  /** As written: a day, a day with time and offset; a month or a year where the day is not known. */
  readonly text: string;
  /** First possible day, in the outlet's own offset. */
  readonly first: Day;
  /** Last possible day. */
  readonly last: Day;
}

/**
 * The days on which something can have been published of which only the month or the year is known.
 *
 * @param text `YYYY-MM` or `YYYY`, EDTF of level 0; nothing else of EDTF is read, no season and no mark of doubt
 * @returns its first and last day; `null` where the text is of another form or no calendar has the month
 * @example publishedSpan('2022-02') // { first: '2022-02-01', last: '2022-02-28' }
 */
export function publishedSpan(text: string): Pick<Publication, 'first' | 'last'> | null {
  if (!/^\d{4}(?:-\d{2})?$/u.test(text)) return null;
  const read = parseEdtf(text);
  if (!read.ok) return null;
  const { start, end, precision } = read.span;
  if (start === null || end === null || (precision !== 'month' && precision !== 'year')) return null;
  return { first: start, last: end };
}
