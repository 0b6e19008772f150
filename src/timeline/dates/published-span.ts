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
 * What is known of a publication of which the last possible day was worked out before.
 *
 * @param text as written; known to be right
 * @param last the last possible day, which is the day itself where that is known
 * @example publicationOf('2022-01', '2022-01-31') // { text: '2022-01', first: '2022-01-01', last: '2022-01-31' }
 */
export function publicationOf(text: string, last: Day): Publication {
  return { text, first: publishedSpan(text)?.first ?? last, last };
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
