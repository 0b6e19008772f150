import type { Event } from '../../timeline/model.ts';
import type { DaySection } from '../day-sections.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { monthOf } from './dated-list.ts';
import { isPaged } from './is-paged.ts';

/**
 * Where on the timeline an event stands for good: on `/`, or of a timeline that does not fit there on the page of its
 * month. What `/` lists of that is another thing with every event that is added: a link there would soon lead elsewhere,
 * and each page that has one would have to be made again.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function timelineAddress(index: TimelineIndex, event: Event): string {
  return addressBeside(index, event, event.id);
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
 * Where on the timeline the event of an id stands for good.
 *
 * @param index Of the timeline.
 * @param id That of an event; one that an event had, or that was withdrawn, leads on from `/`.
 */
export function addressOfId(index: TimelineIndex, id: string): string {
  return addressBeside(index, index.timeline.events[index.positions.get(id) ?? -1], id);
}

/**
 * Where on the timeline a section stands for good.
 *
 * @param index Of the timeline.
 * @param section That of some of its events.
 */
export function sectionAddress(index: TimelineIndex, { id, events }: Pick<DaySection, 'id' | 'events'>): string {
  return addressBeside(index, events[0], id);
}

/** The place of an id on the page that has an event; on `/` where there is no such event. */
function addressBeside(
  { timeline, routes }: TimelineIndex,
  event: Pick<Event, 'date'> | undefined,
  id: string,
): string {
  return event !== undefined && isPaged(timeline) ? routes.month(monthOf(event.date), id) : routes.home(id);
}
