import { byCodeUnits } from '../timeline/by-code-units.ts';
import type { Event, Timeline } from '../timeline/model.ts';
import { shortDateView, type DateView } from './date-view.ts';
import { daySections, sectionDate } from './day-sections.ts';
import { outletLink } from './facets/facet-links.ts';
import { filtersView, type FiltersView } from './filters/filters-view.ts';
import { dayJumps, type JumpGroup } from './jumps.ts';
import { datedEvents } from './paging/dated-list.ts';
import { homePage } from './paging/home-page.ts';
import { timelineAddress } from './paging/timeline-address.ts';
import { partView, type PartView } from './paging/part-view.ts';
import { rangeWords } from './paging/range-words.ts';
import { countOrigins } from './retracted.ts';
import { sectionViews, type SectionView } from './section-views.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { withdrawnEvents, type WithdrawnEvent } from './withdrawn.ts';
import { counted } from './words/counted.ts';

/** One of the few events that matter most. */
export interface KeyEvent {
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
}

/** Who reported what a page shows. */
export interface Reporters {
  /** Outlets with the most articles, then by name. */
  readonly outlets: readonly Link[];
  /** Where there are more outlets: `12 others`, leading to all of them. */
  readonly others: Link | null;
}

/** Addresses with `*` for what is looked for. */
export interface Elsewhere {
  readonly event: string;
  readonly day: string;
  readonly month: string;
}

/** How many outlets are named. */
const NAMED = 6;

/** What `/` shows. */
export interface TimelineView {
  readonly head: PageHead;
  readonly title: string;
  readonly subtitle: string;
  readonly description: string;
  /** `54 events`, `6 articles`, `5 independent origins`. */
  readonly counts: readonly [events: string, articles: string, origins: string];
  /** Who reported it; `null` where nobody did. */
  readonly reporters: Reporters | null;
  /** `2–7 January 2022`: from the first to the last day on which an event begins; `null` where there is none. */
  readonly range: string | null;
  /** That there are no events; `null` where there are. */
  readonly empty: string | null;
  /** Empty where it lists not all events: these may be many as well. */
  readonly withdrawn: readonly WithdrawnEvent[];
  /** `135 withdrawn events`, leading to all of them, where there are some that it does not list; else `null`. */
  readonly withdrawnElsewhere: Link | null;
  readonly key: readonly KeyEvent[];
  /** The days that it lists; where these are not all, all months as well. */
  readonly jumps: readonly JumpGroup[];
  /** Where it lists not all events, what it says of that; else `null`. */
  readonly part: PartView | null;
  /** Where to look for an id that is not here, with `*` for it; `null` where all are. */
  readonly elsewhere: Elsewhere | null;
  readonly filters: FiltersView;
  readonly sections: readonly SectionView[];
}

/** More main events than these are told only of what the page lists, where that is not all. */
const KEY_AT_MOST = 20;

/**
 * What the timeline's page shows: of a timeline that is more than a page lists, some days, the main events and all
 * months.
 *
 * @param timeline Any, even one with no events.
 */
export function timelineView(timeline: Timeline): TimelineView {
  const index = indexOf(timeline);
  const { routes } = index;
  const { site } = timeline.vocabulary;
  const { events, part } = homePage(timeline);
  const listed = new Set(events);
  const withdrawn = withdrawnEvents(timeline);
  const days = timeline.events.flatMap(({ date }) => {
    const begins = sectionDate(date);
    return begins.kind === 'day' ? begins.value : [];
  });
  const first = days[0];
  const last = days.at(-1);
  const rest =
    part === null
      ? null
      : partView(
          {
            list: datedEvents(timeline.events),
            count: timeline.events.length,
            noun: 'event',
            monthHref: routes.month,
            dayHref: routes.day,
          },
          part.days,
          part.of,
        );
  return {
    head: pageHead(timeline, null, site.description, routes.home()),
    title: site.title,
    subtitle: site.subtitle,
    description: site.description,
    counts: timelineCounts(index),
    reporters: reporters(index),
    range: first === undefined || last === undefined ? null : rangeWords(first, last),
    empty: timeline.events.length > 0 ? null : emptyWords(withdrawn),
    withdrawn: rest === null ? withdrawn : [],
    withdrawnElsewhere:
      rest === null || withdrawn.length === 0
        ? null
        : { href: routes.about('corrections'), text: counted(withdrawn.length, 'withdrawn event') },
    key: keyEvents(timeline, events).map((event) => ({
      href: listed.has(event) ? routes.home(event.id) : timelineAddress(index, event),
      title: event.title,
      date: shortDateView(event.date),
    })),
    jumps: [...dayJumps(daySections(events), routes.home), ...(rest?.months ?? [])],
    part: rest,
    elsewhere: rest === null ? null : { event: routes.event('*'), day: routes.day('*'), month: routes.month('*') },
    filters: filtersView(index, events),
    sections: sectionViews(index, events),
  };
}

/** How much a timeline has: `54 events`, `6 articles`, `5 independent origins`. */
function timelineCounts(index: TimelineIndex): TimelineView['counts'] {
  const { events, articles } = index.timeline;
  return [
    counted(events.length, 'event'),
    counted(articles.length, 'article'),
    counted(countOrigins(index), 'independent origin'),
  ];
}

function keyEvents({ events }: Timeline, listed: readonly Event[]): readonly Event[] {
  const all = events.filter(({ key }) => key);
  return all.length > KEY_AT_MOST ? listed.filter(({ key }) => key) : all;
}

function reporters(index: TimelineIndex): Reporters | null {
  const { articles } = index.timeline;
  const byOutlet = [...Map.groupBy(articles, ({ outlet }) => outlet)].map(([slug, published]) => ({
    link: outletLink(index, slug),
    count: published.length,
  }));
  byOutlet.sort((a, b) => b.count - a.count || byCodeUnits(a.link.text, b.link.text));
  const more = byOutlet.length - NAMED;
  return articles.length === 0
    ? null
    : {
        outlets: byOutlet.slice(0, NAMED).map(({ link }) => link),
        others: more > 0 ? { href: index.routes.about('sources'), text: counted(more, 'other') } : null,
      };
}

function emptyWords(withdrawn: readonly WithdrawnEvent[]): string {
  return withdrawn.length > 0 ? 'Every event has been withdrawn.' : 'No event has been reported yet.';
}
