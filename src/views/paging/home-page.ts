import type { Event, Period, Timeline } from '../../timeline/model.ts';
import type { DaySection } from '../day-sections.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { type ChosenDays, daysOfPeriod, latestDays } from './chosen-days.ts';
import { datedEvents, monthOf } from './dated-list.ts';
import { isPaged } from './is-paged.ts';
import { pageLimit } from './page-limit.ts';
import { onceFor } from '../../timeline/once-for.ts';

/** What of a timeline `/` lists. */
export interface HomePage {
  readonly events: readonly Event[];
  /** The days that it lists, and the period of `site.yaml` that they are of, if any; `null` where it lists all events. */
  readonly part: { readonly days: ChosenDays<Event>; readonly of: Period | null } | null;
  /** Ids of the events; `null` where it lists all. */
  readonly ids: ReadonlySet<string> | null;
}

/**
 * What of a timeline `/` lists: all events where they are no more than a page lists; else those of the period of
 * `site.yaml`; where that is not told or has none, the latest.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 */
export const homePage = onceFor((timeline: Timeline): HomePage => {
  const { events, vocabulary } = timeline;
  const limit = pageLimit(timeline);
  if (events.length <= limit) return { events, part: null, ids: null };
  const list = datedEvents(events);
  const { period } = vocabulary.site;
  const within = period === null ? null : daysOfPeriod(list, period, limit);
  const days = within ?? latestDays(list, limit);
  return {
    events: days.items,
    part: { days, of: within === null ? null : period },
    ids: new Set(days.items.map(({ id }) => id)),
  };
});

/**
 * Where on the timeline an event stands for good: on `/`, or of a timeline that does not fit there on the page of its
 * month. What `/` lists of that is another thing with every event that is added: a link there would soon lead elsewhere,
 * and each page that has one would have to be made again.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function timelineAddress({ timeline, routes }: TimelineIndex, { id, date }: Event): string {
  return isPaged(timeline) ? routes.month(monthOf(date), id) : routes.home(id);
}

/**
 * The same of several events.
 *
 * @param index Of the timeline.
 * @param events Some of its events.
 * @returns By id.
 */
export function timelineAddresses(index: TimelineIndex, events: readonly Event[]): ReadonlyMap<string, string> {
  return new Map(events.map((event) => [event.id, timelineAddress(index, event)]));
}

/**
 * Where on the timeline the event of an id stands.
 *
 * @param index Of the timeline.
 * @param id That of an event; one that an event had, or that was withdrawn, leads on from `/`.
 */
export function addressOfId(index: TimelineIndex, id: string): string {
  const event = index.timeline.events[index.positions.get(id) ?? -1];
  return event === undefined ? index.routes.home(id) : timelineAddress(index, event);
}

/**
 * Where on the timeline a section stands for good.
 *
 * @param index Of the timeline.
 * @param section That of some of its events.
 */
export function sectionAddress(
  { timeline, routes }: TimelineIndex,
  { id, events }: Pick<DaySection, 'id' | 'events'>,
): string {
  const [first] = events;
  return first === undefined || !isPaged(timeline) ? routes.home(id) : routes.month(monthOf(first.date), id);
}
