import { byCodeUnits } from '../timeline/by-code-units.ts';
import { dateWords } from '../timeline/dates/date-words.ts';
import { precisionOf } from '../timeline/dates/precision-of.ts';
import type { Day, Timeline } from '../timeline/model.ts';
import { shortDateView, type DateView } from './date-view.ts';
import { daySections, type DaySection } from './day-sections.ts';
import { outletLink } from './facets/facet-links.ts';
import { filtersView, type FiltersView } from './filters/filters-view.ts';
import { countOrigins } from './retracted.ts';
import { sectionViews, type SectionView } from './section-views.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { withdrawnEvents, type WithdrawnEvent } from './withdrawn.ts';
import { counted } from './words/counted.ts';

/** One day, month or year to jump to. */
export interface Jump {
  readonly href: string;
  /** `Wed`, `or before`; may be empty. */
  readonly weekday: string;
  /** `5`, `Jan 2022`, `2022` … */
  readonly label: string;
  readonly count: number;
  /** Share of the fullest one's count, from 1 to 20. */
  readonly level: number;
}

/** Days of one month, or dates not known to the day. */
export interface JumpGroup {
  /** `January 2022`, `Day not known`. */
  readonly label: string;
  readonly jumps: readonly Jump[];
}

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
  readonly withdrawn: readonly WithdrawnEvent[];
  readonly key: readonly KeyEvent[];
  readonly jumps: readonly JumpGroup[];
  readonly filters: FiltersView;
  readonly sections: readonly SectionView[];
}

/**
 * What the timeline's page shows.
 *
 * @param timeline Any, even one with no events.
 */
export function timelineView(timeline: Timeline): TimelineView {
  const index = indexOf(timeline);
  const { routes } = index;
  const { site } = timeline.vocabulary;
  const sections = daySections(timeline.events);
  const withdrawn = withdrawnEvents(timeline);
  const days = sections.filter(({ date }) => date.kind === 'day').map(({ date }) => date.value);
  const first = days[0];
  const last = days.at(-1);
  return {
    head: pageHead(timeline, null, site.description, routes.home()),
    title: site.title,
    subtitle: site.subtitle,
    description: site.description,
    counts: [
      counted(timeline.events.length, 'event'),
      counted(timeline.articles.length, 'article'),
      counted(countOrigins(index), 'independent origin'),
    ],
    reporters: reporters(index),
    range: first === undefined || last === undefined ? null : rangeWords(first, last),
    empty: timeline.events.length > 0 ? null : emptyWords(withdrawn),
    withdrawn,
    key: timeline.events
      .filter((event) => event.key)
      .map((event) => ({ href: routes.home(event.id), title: event.title, date: shortDateView(event.date) })),
    jumps: jumpGroups(sections, routes.home),
    filters: filtersView(index, timeline.events),
    sections: sectionViews(index, timeline.events),
  };
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

function rangeWords(start: Day, end: Day): string {
  const sure = { edtf: '', time: null, timeZone: null, approximate: false, uncertain: false };
  return dateWords({ ...sure, start, end, precision: precisionOf(start, end, null) });
}

function jumpGroups(sections: readonly DaySection[], address: (anchor: string) => string): readonly JumpGroup[] {
  const most = Math.max(...sections.map(({ events }) => events.length));
  const groups: { readonly label: string; readonly jumps: Jump[] }[] = [];
  for (const section of sections) {
    const count = section.events.length;
    const { group, ...words } = jumpWords(section);
    if (groups.at(-1)?.label !== group) groups.push({ label: group, jumps: [] });
    groups.at(-1)?.jumps.push({ href: address(section.id), ...words, count, level: Math.ceil((20 * count) / most) });
  }
  return groups;
}

function jumpWords({ date, lead, main, tail, label }: DaySection): { group: string; weekday: string; label: string } {
  const [, month = ''] = main.split(' ');
  switch (date.kind) {
    case 'day':
      return { group: `${month} ${tail}`, weekday: lead.slice(0, 3), label };
    case 'before':
      return { group: `${month} ${tail}`, weekday: 'or before', label };
    case 'month':
    case 'year':
    case 'span':
    case 'undated':
      return { group: NO_DAY, weekday: '', label };
  }
}

const NO_DAY = 'Day not known';
