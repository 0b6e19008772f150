import { addDays } from '../dates/add-days.ts';
import { formatEdtf } from '../dates/format-edtf.ts';
import { intersectSpans } from '../dates/intersect-spans.ts';
import { isClockTime, partHolds, partRow } from '../dates/parts-of-day.ts';
import { precisionOf } from '../dates/precision-of.ts';
import { spanOf } from '../dates/span-of.ts';
import type { DateSpan, Day, Precision } from '../model.ts';

/** What two or more dates have in common. */
interface Bounds {
  readonly start: Day | null;
  readonly end: Day | null;
}

/** How far off an approximate date may be: one unit of its own precision, in days. */
const TOLERANCE: Readonly<Record<Precision, number>> = {
  minute: 1,
  'part-of-day': 1,
  day: 1,
  span: 1,
  month: 31,
  year: 366,
};

/**
 * The narrowest statement that all reports of an event agree on: the intersection of their spans. Where that is empty,
 * approximate dates (`~`) are given one unit of their precision either way before reports are said to differ.
 *
 * @param dates the reports' dates, by published day and then article id; at least one
 * @returns the date; `null` where the reports cannot all be right
 * @example the 5th and "this week" (the 2nd to the 7th) agree on the 5th
 */
export function agreedDate(dates: readonly DateSpan[]): DateSpan | null {
  const bounds = intersectAll(dates) ?? intersectAll(dates.map(widen));
  if (bounds === null) return null;
  const same = dates.filter((date) => date.start === bounds.start && date.end === bounds.end);
  const timed = agreedTime(same);
  if (timed === 'none') return null;

  const equals = same.length > 0 ? same : dates;
  const approximate = same.length > 0 ? same.every((date) => date.approximate) : dates.some((date) => date.approximate);
  const uncertain = same.length > 0 ? same.every((date) => date.uncertain) : dates.some((date) => date.uncertain);
  const model = equals.find(
    (date) =>
      same.length > 0 &&
      date.approximate === approximate &&
      date.uncertain === uncertain &&
      date.time === (timed?.time ?? null),
  );
  if (model !== undefined) return spanOf(model);
  const edtf =
    same.find((date) => date.approximate === approximate && date.uncertain === uncertain)?.edtf ??
    formatEdtf({ ...bounds, approximate, uncertain });
  const { time, timeZone } = timed ?? { time: null, timeZone: null };
  const precision = precisionOf(bounds.start, bounds.end, time);
  return { edtf, ...bounds, precision, time, timeZone, approximate, uncertain };
}

/**
 * Whether two reports' dates cannot both be right.
 *
 * @param a one date
 * @param b the other
 */
export function datesConflict(a: DateSpan, b: DateSpan): boolean {
  return agreedDate([a, b]) === null;
}

function intersectAll(dates: readonly Bounds[]): Bounds | null {
  return dates.reduce<Bounds | null>((sum, date) => (sum === null ? null : intersectSpans(sum, date)), {
    start: null,
    end: null,
  });
}

function widen(date: DateSpan): Bounds {
  if (!date.approximate) return date;
  const days = TOLERANCE[date.precision];
  return {
    start: date.start === null ? null : addDays(date.start, -days),
    end: date.end === null ? null : addDays(date.end, days),
  };
}

/** The clock time or part of the day that dates of the same days agree on; `null` where none says; `none` where they differ. */
function agreedTime(dates: readonly DateSpan[]): { time: string; timeZone: string | null } | null | 'none' {
  const timed = dates.flatMap(({ time, timeZone }) => (time === null ? [] : [{ time, timeZone }]));
  const times = [...new Set(timed.map(({ time }) => time))];
  if (times.some((a) => times.some((b) => timesConflict(a, b)))) return 'none';
  return timed.find(({ time }) => isClockTime(time)) ?? timed[0] ?? null;
}

function timesConflict(a: string, b: string): boolean {
  return a !== b && !INSTANTS.some((time) => holds(a, time) && holds(b, time)) && !holds(a, b) && !holds(b, a);
}

/** Whether a clock time, or a part of the day, can mean that time. */
function holds(when: string, time: string): boolean {
  const part = partRow(when);
  return part === undefined ? when === time : isClockTime(time) && partHolds(part.name, time);
}

/** Two parts of the day can both be right where one of these times lies in both. */
const INSTANTS = Array.from({ length: 48 }, (_, half) => {
  const hour = String(Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});
