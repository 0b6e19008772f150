/** English names for readers, in calendar order; ISO weekdays. Written here so that no locale is asked. */
export const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

export const MONTHS = [
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
 * The English name of a weekday.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? '';
}

/**
 * The English name of a month.
 *
 * @param month 1 to 12
 */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? '';
}
