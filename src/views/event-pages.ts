import type { Event, Timeline } from '../timeline/model.ts';
import { latestItems, monthPages, type MonthPage } from './month-pages.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageLimit } from './paging/page-limit.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';

/** A list of events that is divided where the timeline is long. */
export interface DividedEvents {
  /** Months and parts of them; none where all stands on one page. */
  readonly pages: readonly MonthPage<Event>[];
  /** What the first page shows: the latest; all where all stands on one page. */
  readonly latest: readonly Event[];
}

/**
 * Divides some of a timeline's events into pages by the month in which they begin.
 *
 * @param timeline Of all articles.
 * @param events Some of its events, in its order.
 * @param weightOf How much of a page an event takes, where `pageEvents` fit one.
 */
export function divideEvents(
  timeline: Timeline,
  events: readonly Event[],
  weightOf: (event: Event) => number,
): DividedEvents {
  if (!isPaged(timeline)) return { pages: [], latest: events };
  const division = {
    monthOf: ({ date }: Event) => (date.start ?? date.end ?? '').slice(0, 7),
    weightOf,
    size: pageLimit(timeline),
  };
  const pages = monthPages(events, division);
  // What fits one page needs no others.
  return pages.length < 2 ? { pages: [], latest: events } : { pages, latest: latestItems(events, division) };
}

/**
 * The index of a timeline as far as a page shows it: some events, and the articles that report them. Everything else
 * can still be looked up.
 *
 * @param timeline Of all articles.
 * @param events Some of its events, in its order.
 */
export function indexOfPart(timeline: Timeline, events: readonly Event[]): TimelineIndex {
  const whole = indexOf(timeline);
  if (events.length === timeline.events.length) return whole;
  const eventsOf = new Map<string, Event[]>();
  for (const event of events) {
    for (const { article } of event.reports) {
      const of = eventsOf.get(article);
      if (of === undefined) eventsOf.set(article, [event]);
      else of.push(event);
    }
  }
  const place = ({ id }: { readonly id: string }): number => whole.articlePositions.get(id) ?? 0;
  const articles = [...eventsOf.keys()]
    .flatMap((id) => whole.articles.get(id) ?? [])
    .sort((a, b) => place(a) - place(b));
  return {
    ...whole,
    timeline: { ...timeline, events, articles },
    positions: new Map(events.map(({ id }, at) => [id, at])),
    eventsOf,
  };
}
