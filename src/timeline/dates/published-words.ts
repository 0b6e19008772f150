import type { Article } from '../model.ts';
import { monthName } from './day-names.ts';
import { dayWords, shortDay } from './day-words.ts';

/**
 * The date of publication without its time, as far as it is known.
 *
 * @param published `Article.published`: a day, a day with time and offset, a month or a year
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`: ISO 8601, as `<time datetime>` takes it
 * @example publishedDate('2022-01-07T18:32+06:00') // '2022-01-07'
 * @example publishedDate('2022-01') // '2022-01'
 */
export function publishedDate(published: string): string {
  return published.slice(0, 10);
}

/**
 * Whether the day of publication is known, and not its month or year alone.
 *
 * @param published `Article.published`
 */
export function isDayKnown(published: string): boolean {
  return published.length >= 10;
}

/**
 * Whether the editor worked out when an article was published. Of a month or a year the reason says why no more is known,
 * and not that it was worked out.
 *
 * @param article any
 */
export function isPublishedInferred({ published, inferred }: Pick<Article, 'published' | 'inferred'>): boolean {
  return isDayKnown(published) && inferred['published'] !== undefined;
}

/**
 * When an article was published, in English words for readers.
 *
 * @param published `Article.published`; its time is not told
 * @example publishedWords('2022-01-07') // 'Friday 7 January 2022'
 * @example publishedWords('2022-01') // 'January 2022'; of a year '2022'
 */
export function publishedWords(published: string): string {
  return isDayKnown(published) ? dayWords(publishedDate(published)) : monthWords(published, 'long');
}

/**
 * The same after a verb.
 *
 * @param published `Article.published`
 * @example publishedWhen('2022-01-07') // 'on Friday 7 January 2022'
 * @example publishedWhen('2022-01') // 'in January 2022'
 */
export function publishedWhen(published: string): string {
  return `${isDayKnown(published) ? 'on' : 'in'} ${publishedWords(published)}`;
}

/**
 * The same for chips and narrow columns.
 *
 * @param published `Article.published`
 * @param year `told` where the reader knows the year already: it is then left out beside a day. A month has it always,
 *   since `HRW, Jan` would look cut off
 * @example shortPublished('2022-01-07', 'told') // '7 Jan'; where the year is `untold` '7 Jan 2022'
 * @example shortPublished('2022-01', 'told') // 'Jan 2022'; of a year '2022'
 */
export function shortPublished(published: string, year: 'told' | 'untold'): string {
  if (!isDayKnown(published)) return monthWords(published, 'short');
  const day = shortDay(publishedDate(published));
  return year === 'told' ? day : `${day} ${published.slice(0, 4)}`;
}

/** `2022-01` or `2022` in words. */
function monthWords(published: string, length: 'long' | 'short'): string {
  const [year = '', month] = published.split('-');
  if (month === undefined) return year;
  const name = monthName(Number(month));
  return `${length === 'long' ? name : name.slice(0, 3)} ${year}`;
}
