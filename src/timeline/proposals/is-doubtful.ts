import type { DateProblem } from '../dates/date-result.ts';
import type { ResolvedDate } from '../model.ts';
import type { SourceText } from './source-text.ts';

/** What is wrong with a day that a text says is to come. */
export const AHEAD: DateProblem = {
  kind: 'after-anchor',
  met: 'a day that seems to be still to come',
  expected: 'a day that was, or a wording that looks forward, such as `until` or `next`',
  mend: 'write it as EDTF, e.g. `../2031-05`',
  offset: 0,
};
/** Rules that look for the latest such day, though the text may mean the next one. */
const BACKWARD: readonly string[] = ['weekday', 'day-and-month', 'day-of-month', 'month'];
/** So many words before a day tell whether it is to come. */
const AHEAD_WORDS = 6;

/**
 * Whether the latest such day is not meant: `will meet on Friday`.
 *
 * @param source the text
 * @param place where the wording begins
 * @param date what the grammar makes of it
 */
export function looksAhead(source: SourceText, { start }: { readonly start: number }, date: ResolvedDate): boolean {
  if (!BACKWARD.includes(date.rule)) return false;
  const future = source.tableOf(source.table.future);
  const at = source.wordAt(start);
  for (let index = at - 1; index >= Math.max(0, at - AHEAD_WORDS); index -= 1) {
    const [word, after] = [source.words[index], source.words[index + 1]];
    if (word === undefined || /[,;:.!?"“”«»—–]/u.test(after?.gap ?? '')) return false;
    if (future.has(word.key)) return true;
  }
  return false;
}

/**
 * What the grammar reads and a running text mostly does not mean.
 *
 * @param date what the grammar makes of it
 * @param words as the text has them
 * @param after what stands after them in the sentence
 * @param source the text
 */
export function isDoubtful(date: ResolvedDate, words: string, after: string, source: SourceText): boolean {
  const lower = words.toLowerCase();
  const { table, tableOf } = source;
  // `May`, `Sun`, `March`: names and verbs as well.
  if (!/[\s\d]/u.test(words) && tableOf(table.ambiguousDates).has(lower)) return true;
  // English writes days and months with a capital.
  if (/^(?:.*\s)?(?:may|march|sun|sat|wed|mon)$/u.test(words)) return true;
  // `the second`, `the third`: in a row.
  if (date.rule === 'day-of-month' && !/\d/u.test(words)) return true;
  // `2,020`, `2020 people`.
  if (/^\d+$/u.test(words)) return true;
  if (date.rule === 'range' && /^[\d\s–—-]+$/u.test(words)) return true;
  if (
    date.rule === 'year' &&
    /^\s+(?!and|or|when|after|as|by|but|with|to|he|she|it|they|the)\p{Ll}{3,}s\b/u.test(after)
  )
    return true;
  return false;
}
