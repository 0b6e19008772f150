const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/**
 * English name of a month.
 *
 * @param month 1 to 12
 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}

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
