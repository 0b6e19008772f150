import type { Event } from '../../timeline/model.ts';
import { shortDateView, type DateView } from '../date-view.ts';
import { daySections } from '../day-sections.ts';
import { sectionHead, sectionViews, type SectionHead, type SectionView } from '../section-views.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { pageLimit } from './page-limit.ts';

/** An event of which a page has not more than finds it. */
export interface CompactEvent {
  readonly id: string;
  /** Ids that it had: links to them come here. */
  readonly earlierIds: readonly string[];
  readonly title: string;
  readonly href: string;
  readonly date: DateView;
  /** Whether its sources differ. */
  readonly differ: boolean;
}

/** Such events under one heading. */
export interface CompactSection extends SectionHead {
  readonly events: readonly CompactEvent[];
}

/** All of some events: one of both is empty. */
export interface WholeList {
  /** In full, where they are no more than a page lists. */
  readonly sections: readonly SectionView[];
  /** Else, line by line. */
  readonly compact: readonly CompactSection[];
}

/**
 * All of some events: in full, or line by line where they are more than a page lists.
 *
 * @param index Of the timeline.
 * @param events Some of its events, by day.
 */
export function wholeList(index: TimelineIndex, events: readonly Event[]): WholeList {
  return events.length > pageLimit(index.timeline)
    ? { sections: [], compact: compactSections(index, events) }
    : { sections: sectionViews(index, events), compact: [] };
}

/**
 * Events line by line, under the headings of the days on which they begin.
 *
 * @param index Of the timeline.
 * @param events Some of its events, by day.
 */
export function compactSections(index: TimelineIndex, events: readonly Event[]): readonly CompactSection[] {
  return daySections(events).map((section) => ({
    ...sectionHead(index, section),
    events: section.events.map((event) => compactEvent(index, event)),
  }));
}

/**
 * An event in a line.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function compactEvent({ earlierIds, routes }: TimelineIndex, event: Event): CompactEvent {
  return {
    id: event.id,
    earlierIds: earlierIds.get(event.id) ?? [],
    title: event.title,
    href: routes.event(event.id),
    date: shortDateView(event.date),
    differ: event.disagreements.length > 0,
  };
}
