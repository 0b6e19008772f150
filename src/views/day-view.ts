import { dayWords } from '../timeline/dates/day-words.ts';
import type { Day, Timeline } from '../timeline/model.ts';
import { calendarOf } from './calendar.ts';
import { dateView } from './date-view.ts';
import { dayParts, type DayParts } from './day-parts.ts';
import { eventEntry, type EventEntry } from './event-entry.ts';
import type { Neighbour } from './event-view.ts';
import { compactEvent, type CompactEvent } from './paging/compact-sections.ts';
import { datedEvents } from './paging/dated-list.ts';
import { sectionAddress } from './paging/timeline-address.ts';
import { pageLimit } from './paging/page-limit.ts';
import { monthWords } from './paging/range-words.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf } from './timeline-index.ts';
import { counted } from './words/counted.ts';

/** What `/days/<YYYY-MM-DD>/` shows. */
export interface DayView {
  readonly head: PageHead;
  readonly day: Day;
  readonly parts: DayParts;
  /** `14 events`. */
  readonly count: string;
  /** The month that it is of; `null` where no event stands in that. */
  readonly month: Link | null;
  /** Events that begin on it, in full; empty where they are more than a page lists. */
  readonly events: readonly EventEntry[];
  /** Then all of them, line by line. */
  readonly compact: readonly CompactEvent[];
  /** Events begun earlier, or some time in the month, whose span holds it. */
  readonly during: readonly Neighbour[];
  readonly previous: Link | null;
  readonly next: Link | null;
  /** The day on the timeline's page; `null` where no event begins on it. */
  readonly home: string | null;
}

/**
 * What a day's page shows.
 *
 * @param timeline Any.
 * @param day `YYYY-MM-DD`, one that the timeline's calendar has.
 */
export function dayView(timeline: Timeline, day: Day): DayView {
  const index = indexOf(timeline);
  const { routes } = index;
  const calendar = calendarOf(timeline);
  const { starting, during } = calendar.get(day) ?? { starting: [], during: [] };
  const days = [...calendar.keys()];
  const at = days.indexOf(day);
  const link = (other: Day | undefined): Link | null =>
    other === undefined ? null : { href: routes.day(other), text: dayWords(other) };
  const fit = starting.length <= pageLimit(timeline);
  const [first] = starting;
  const month = day.slice(0, 7);
  const titles = [...starting, ...during].map((event) => event.title);
  return {
    head: pageHead(timeline, dayWords(day), `${dayWords(day)}: ${titles.join('; ')}.`, routes.day(day)),
    day,
    parts: dayParts(day),
    count: counted(starting.length, 'event'),
    month: datedEvents(timeline.events).months.has(month)
      ? { href: routes.month(month), text: monthWords(month) }
      : null,
    events: fit ? starting.map((event) => eventEntry(index, event)) : [],
    compact: fit ? [] : starting.map((event) => compactEvent(index, event)),
    during: during.map((event) => ({
      href: routes.event(event.id),
      title: event.title,
      date: dateView(event.date),
    })),
    previous: link(at > 0 ? days[at - 1] : undefined),
    next: link(days[at + 1]),
    home: first === undefined ? null : sectionAddress(index, { id: day, events: [first] }),
  };
}
