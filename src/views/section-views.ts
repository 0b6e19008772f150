import type { Event } from '../timeline/model.ts';
import { daySections, type DaySection } from './day-sections.ts';
import { eventEntry, type EventEntry } from './event-entry.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';

/** The heading of a section. */
export interface SectionHead {
  readonly id: string;
  readonly lead: string;
  readonly main: string;
  readonly tail: string;
  /** The day's own page; `null` for what is no day. */
  readonly href: string | null;
  /** `14 events`. */
  readonly count: string;
}

/** Events under one heading. */
export interface SectionView extends SectionHead {
  readonly events: readonly EventEntry[];
}

/**
 * Events as they stand on a page, under the headings of the days on which they begin.
 *
 * @param index Of the timeline.
 * @param events Some of its events, in its order.
 * @param here The place whose page they stand on.
 */
export function sectionViews(
  index: TimelineIndex,
  events: readonly Event[],
  here: string | null = null,
): readonly SectionView[] {
  return daySections(events).map((section) => ({
    ...sectionHead(index, section),
    events: section.events.map((event) => eventEntry(index, event, here)),
  }));
}

/**
 * The heading of a section.
 *
 * @param index Of the timeline.
 * @param section Some of its events.
 */
export function sectionHead(index: TimelineIndex, { id, date, lead, main, tail, events }: DaySection): SectionHead {
  const href = date.kind === 'day' ? index.routes.day(date.value) : null;
  return { id, lead, main, tail, href, count: counted(events.length, 'event') };
}
