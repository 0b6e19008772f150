import type { Day, Precision } from '../model.ts';
import { isWholeMonth, isWholeYear } from './whole-months.ts';
import { isClockTime } from './parts-of-day.ts';

/**
 * How narrow a span of days is.
 *
 * @param start first day, `YYYY-MM-DD`; `null` where open
 * @param end last day; `null` where open
 * @param time `HH:MM` or a part of the day; `null` where unknown. Narrows a single day only
 * @example precisionOf('2022-01-01', '2022-01-31', null) // 'month'
 */
export function precisionOf(start: Day | null, end: Day | null, time: string | null): Precision {
  if (start === null || end === null) return 'span';
  if (start === end) return time === null ? 'day' : isClockTime(time) ? 'minute' : 'part-of-day';
  if (isWholeYear(start, end)) return 'year';
  return isWholeMonth(start, end) ? 'month' : 'span';
}
