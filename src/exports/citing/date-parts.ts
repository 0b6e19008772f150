import type { CslDate } from './csl-item.ts';

/**
 * A date as reference managers read it.
 *
 * @param date `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @returns its parts as numbers
 * @example cslDate('2022-01-07') // { 'date-parts': [[2022, 1, 7]] }
 */
export function cslDate(date: string): CslDate {
  const [year = 0, month, day] = date.split('-').map(Number);
  if (month === undefined) return { 'date-parts': [[year]] };
  return { 'date-parts': [day === undefined ? [year, month] : [year, month, day]] };
}

/**
 * The same in ISO 8601, to as much as is known.
 *
 * @param date in parts
 * @returns `YYYY-MM-DD`, `YYYY-MM` or `YYYY`
 * @example isoDate({ 'date-parts': [[2022, 1]] }) // '2022-01'
 */
export function isoDate({ 'date-parts': [[year, ...rest]] }: CslDate): string {
  return [String(year).padStart(4, '0'), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
