import { monthName } from '../../timeline/dates/day-names.ts';

/**
 * English month as MLA abbreviates it: all but May, June and July (MLA Handbook, 9th ed., appendix 1).
 *
 * @param month 1 to 12
 * @example shortMonth(9) // 'Sept.'
 */
export function shortMonth(month: number): string {
  const name = monthName(month);
  return name.length < 5 ? name : `${name.slice(0, month === 9 ? 4 : 3)}.`;
}
