import { dayWords } from '../timeline/dates/day-words.ts';
import type { Day, Timeline } from '../timeline/model.ts';
import { calendarOf } from './calendar.ts';
import { dateView } from './date-view.ts';
import { dayParts, type DayParts } from './day-parts.ts';
import { eventEntry, type EventEntry } from './event-entry.ts';
import type { Neighbour } from './event-view.ts';
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
  /** Events that begin on it. */
  readonly events: readonly EventEntry[];
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
  const titles = [...starting, ...during].map((event) => event.title);
  return {
    head: pageHead(timeline, dayWords(day), `${dayWords(day)}: ${titles.join('; ')}.`, routes.day(day)),
    day,
    parts: dayParts(day),
    count: counted(starting.length, 'event'),
    events: starting.map((event) => eventEntry(index, event)),
    during: during.map((event) => ({
      href: routes.event(event.id),
      title: event.title,
      date: dateView(event.date),
    })),
    previous: link(at > 0 ? days[at - 1] : undefined),
    next: link(days[at + 1]),
    home: starting.length === 0 ? null : routes.home(day),
  };
}
