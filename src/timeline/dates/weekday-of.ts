import { getISODay } from 'date-fns/getISODay';
import { utc } from '@date-fns/utc';
import type { Day } from '../model.ts';

/**
 * The weekday of a day, by ISO 8601.
 *
 * @param day `YYYY-MM-DD`
 * @returns 1 for Monday to 7 for Sunday
 * @example weekdayOf('2022-01-07') // 5
 */
export function weekdayOf(day: Day): number {
  return getISODay(`${day}T00:00:00Z`, { in: utc });
}
