import type { DateSpan, Day, Event, Timeline } from '../timeline/model.ts';
import { sectionDate } from './day-sections.ts';
import { onceFor } from '../timeline/once-for.ts';

/** The longest span, in days, whose every day gets a page. */
const LONGEST_SPAN = 31;

const DAY_MS = 86_400_000;

/** What happened on one day. */
export interface CalendarDay {
  readonly day: Day;
  /** Events that begin on it, in the timeline's order. */
  readonly starting: readonly Event[];
  /** Events begun earlier, or some time in a month, whose span holds it; in the timeline's order. */
  readonly during: readonly Event[];
}

/**
 * The days that have a page: those on which an event begins, and each day of a span of at most 31 days. A month, a
 * year or a span of them makes no days, because on none is it known to have happened, but of at most 31 days it is listed
 * on those there are.
 *
 * @param timeline Never changed afterwards.
 * @returns By day, in their order.
 */
export const calendarOf = onceFor((timeline: Timeline): ReadonlyMap<Day, CalendarDay> => {
  const days = new Map<Day, { day: Day; starting: Event[]; during: Event[] }>();
  for (const event of timeline.events) {
    const begins = sectionDate(event.date);
    if (begins.kind !== 'day') continue;
    for (const day of [begins.value, ...(event.date.precision === 'span' ? daysOf(event.date) : [])]) {
      if (!days.has(day)) days.set(day, { day, starting: [], during: [] });
    }
    days.get(begins.value)?.starting.push(event);
  }
  for (const event of timeline.events) {
    const begins = sectionDate(event.date);
    for (const day of daysOf(event.date)) {
      if (begins.kind !== 'day' || begins.value !== day) days.get(day)?.during.push(event);
    }
  }
  return new Map([...days].sort(([one], [other]) => (one < other ? -1 : 1)));
});

/** Each day from the first to the last possible one; none where a side is open or there are more than 31. */
function daysOf(span: DateSpan): readonly Day[] {
  if (span.start === null || span.end === null) return [];
  if (span.start === span.end) return [span.start];
  const first = Date.parse(span.start);
  const count = (Date.parse(span.end) - first) / DAY_MS + 1;
  if (count > LONGEST_SPAN) return [];
  return Array.from({ length: count }, (_, at) => new Date(first + at * DAY_MS).toISOString().slice(0, 10));
}
