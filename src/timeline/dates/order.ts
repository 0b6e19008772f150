import { byCodeUnits } from '../by-code-units.ts';
import type { DateSpan } from '../model.ts';
import { isClockTime, minutesOf, partRow } from './parts-of-day.ts';

/**
 * The timeline's order of dates: by first possible day (an open start first); within it a known time before an unknown
 * one, by minutes, where a part of the day stands at its beginning and after a clock time of that same minute; then the
 * narrower span first, an open end last. Total, and the same whatever the locale.
 *
 * @param a a span
 * @param b another
 * @returns negative where `a` comes first, positive where `b` does, 0 where both have the same place
 * @example compareSpans(fridayMorning, fridayEvening) < 0 // true
 */
export function compareSpans(a: DateSpan, b: DateSpan): number {
  return (
    byCodeUnits(a.start ?? '', b.start ?? '') ||
    timeRank(a.time) - timeRank(b.time) ||
    // The start is the same, so the narrower span is the one that ends first.
    byCodeUnits(a.end ?? OPEN, b.end ?? OPEN)
  );
}

/** After every day of four-digit years. */
const OPEN = '~';

/**
 * The place of a time in the order of a day, in half minutes: a part of the day comes right after the clock time at
 * which it begins, and an unknown time after all others.
 *
 * @param time `HH:MM` or a part of the day; `null` where unknown
 */
export function timeRank(time: string | null): number {
  if (time === null) return UNDATED_IN_DAY;
  if (isClockTime(time)) return minutesOf(time) * 2;
  const part = partRow(time);
  return part === undefined ? UNDATED_IN_DAY : part.start * 2 + 1;
}

const UNDATED_IN_DAY = 24 * 60 * 2;
