import { compareTimelines } from '../timeline/compare-timelines.ts';
import { dayWords } from '../timeline/dates/day-words.ts';
import { isDayKnown, shortPublished } from '../timeline/dates/published-words.ts';
import type { Article, Changes, Day, Event, Timeline } from '../timeline/model.ts';
import { calendarOf } from './calendar.ts';
import { changeGroups, type ChangeGroup } from './change-groups.ts';
import { citationOf, outletOf, type Citation } from './citation.ts';
import { dateView, type DateView } from './date-view.ts';
import { dayParts, type DayParts } from './day-parts.ts';
import { daySections } from './day-sections.ts';
import type { EventEntry } from './event-entry.ts';
import { dayJumps, type JumpGroup } from './jumps.ts';
import { knownDays, knownTimeline } from './known-timelines.ts';
import { addressOfId } from './paging/home-page.ts';
import { retractedMark } from './retracted.ts';
import { sinceNotes, type SinceNote } from './since-notes.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { sectionViews, type SectionView } from './section-views.ts';
import { timelineCounts } from './timeline-view.ts';
import { counted } from './words/counted.ts';

/** An event as it was known, with what has become of it since. */
export interface KnownEvent {
  readonly entry: EventEntry;
  /** Its place on the present timeline. */
  readonly onTimeline: string;
  readonly since: readonly SinceNote[];
}

/** Events under one heading. */
export interface KnownSection extends Omit<SectionView, 'events'> {
  readonly events: readonly KnownEvent[];
}

/** An event that was reported only later. */
export interface LaterEvent {
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
  /** Who reported it first. */
  readonly first: Citation;
}

/** What `/known/<YYYY-MM-DD>/` shows. */
export interface KnownView {
  /** Its canonical address is the timeline's: this is a copy of it. */
  readonly head: PageHead;
  readonly parts: DayParts;
  /** `41 events`, `3 articles`, `3 independent origins`. */
  readonly counts: readonly string[];
  readonly previous: Link | null;
  readonly next: Link | null;
  readonly index: string;
  /** The present timeline. */
  readonly home: string;
  readonly json: string;
  /** The articles of that day, and those published by then on a day that is not known: `HRW (Jan 2022)`. */
  readonly published: readonly Link[];
  /** What stands before them: `Published on it`. */
  readonly publishedLabel: string;
  /** The day before with which it is compared, and what changed since; `null` for the first day. */
  readonly step: { readonly from: Link; readonly groups: readonly ChangeGroup[] } | null;
  /** How many of its events no longer stand as they did: `Of what was known, 5 events have been corrected since.` */
  readonly correctedWords: string;
  readonly jumps: readonly JumpGroup[];
  readonly sections: readonly KnownSection[];
  /** `14 events of the present timeline were not yet reported on this day.` */
  readonly laterWords: string;
  readonly later: readonly LaterEvent[];
}

/** What `/known/` shows. */
export interface KnownIndexView {
  readonly head: PageHead;
  readonly days: readonly {
    readonly href: string;
    readonly text: string;
    /** `BBC, CNN, Sky`: whose articles were published on it; `HRW (Jan 2022)` of one that was by then, on a day not known. */
    readonly outlets: string;
    /** What stands before them: `Published on it`. */
    readonly outletsLabel: string;
    /** `41 events known, 12 of them new, 14 not yet reported`. */
    readonly counts: string;
  }[];
}

/**
 * The timeline as it was known on a day, marked with what has become of it since.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`, one of `knownDays`.
 */
export function knownView(timeline: Timeline, day: Day): KnownView {
  const now = indexOf(timeline);
  const then = indexOf(knownTimeline(timeline, day));
  const { routes } = now;
  const days = knownDays(timeline);
  const at = days.indexOf(day);
  const previous = at > 0 ? days[at - 1] : undefined;
  const next = days[at + 1];
  const since = sinceNotes(then, now, compareTimelines(then.timeline, timeline));
  const corrected = [...since.values()].filter((notes) => notes.some((note) => note.corrected)).length;
  const counts = timelineCounts(then);
  const { events } = then.timeline;
  const later = timeline.events.filter(({ id }) => !then.positions.has(id));
  return {
    head: pageHead(
      timeline,
      `As known on ${dayWords(day)}`,
      `The timeline as it was known on ${dayWords(day)}: ${counts.join(', ')}.`,
      routes.home(),
      routes.knownJson(day),
    ),
    parts: dayParts(day),
    counts,
    previous: previous === undefined ? null : dayLink(now, previous),
    next: next === undefined ? null : dayLink(now, next),
    index: routes.knownIndex(),
    home: routes.home(),
    json: routes.knownJson(day),
    published: articlesOf(timeline, day).map((article) => ({
      href: routes.article(article.id),
      text: sourceName(now, article),
    })),
    publishedLabel: publishedLabel(timeline, day),
    step:
      previous === undefined
        ? null
        : { from: dayLink(now, previous), groups: changeGroups(now, stepBetween(timeline, previous, day)) },
    correctedWords: correctedWords(corrected),
    jumps: dayJumps(daySections(events), (id) => `#${encodeURIComponent(id)}`),
    sections: sectionViews(then, events).map((section) => knownSection(now, section, since)),
    laterWords: laterWords(later.length),
    later: later.flatMap((event) => laterEvent(now, event)),
  };
}

/**
 * The days as known on which the timeline can be read.
 *
 * @param timeline Of all articles.
 */
export function knownIndexView(timeline: Timeline): KnownIndexView {
  const index = indexOf(timeline);
  const days = knownDays(timeline);
  return {
    head: pageHead(
      timeline,
      'As it was known',
      'The timeline as it was known on each day on which an article was published.',
      index.routes.knownIndex(),
    ),
    days: days.map((day, at) => {
      const { events } = knownTimeline(timeline, day);
      const previous = days[at - 1];
      const before = previous === undefined ? 0 : knownTimeline(timeline, previous).events.length;
      const later = timeline.events.length - events.length;
      return {
        ...dayLink(index, day),
        outlets: [...new Set(articlesOf(timeline, day).map((article) => sourceName(index, article)))].join(', '),
        outletsLabel: publishedLabel(timeline, day),
        counts: [
          `${counted(events.length, 'event')} known`,
          before === 0 ? 'all new' : `${String(events.length - before)} of them new`,
          ...(later === 0 ? [] : [`${String(later)} not yet reported`]),
        ].join(', '),
      };
    }),
  };
}

/**
 * What became known from one day to the next. That the editor's present title takes the place of a report's once all
 * reports are there is nothing that became known.
 */
function stepBetween(timeline: Timeline, previous: Day, day: Day): Changes {
  return { ...compareTimelines(knownTimeline(timeline, previous), knownTimeline(timeline, day)), retitled: [] };
}

function knownSection(
  now: TimelineIndex,
  section: SectionView,
  since: ReadonlyMap<string, readonly SinceNote[]>,
): KnownSection {
  return {
    ...section,
    // An event dated anew may have left a day on which nothing else begins, and which has no page now.
    href: section.href !== null && calendarOf(now.timeline).has(section.id) ? section.href : null,
    events: section.events.map((entry) => ({
      entry,
      onTimeline: addressOfId(now, entry.id),
      since: since.get(entry.id) ?? [],
    })),
  };
}

function laterEvent(now: TimelineIndex, event: Event): readonly LaterEvent[] {
  const first = event.reports[0];
  if (first === undefined) return [];
  return [
    {
      href: now.routes.event(event.id),
      title: event.title,
      date: dateView(event.date),
      first: citationOf(now, event, first.article),
    },
  ];
}

function dayLink({ routes }: TimelineIndex, day: Day): Link {
  return { href: routes.known(day), text: dayWords(day) };
}

function publishedLabel(timeline: Timeline, day: Day): string {
  const known = articlesOf(timeline, day).every(({ published }) => isDayKnown(published));
  return known ? 'Published on it' : 'Published on it, or by it where the day is not known';
}

/** By its outlet; with its month where the day is not known: it was published on some day up to this one. */
function sourceName(index: TimelineIndex, article: Article): string {
  const when = isDayKnown(article.published) ? '' : ` (${shortPublished(article.published, 'untold')})`;
  return `${outletOf(index, article)}${when}${retractedMark(article)}`;
}

function articlesOf(timeline: Timeline, day: Day): readonly Article[] {
  return timeline.articles.filter(({ publishedDay }) => publishedDay === day);
}

function correctedWords(corrected: number): string {
  if (corrected === 0) return 'None of it has been corrected or contradicted since.';
  const events = counted(corrected, 'event');
  return `Since then, ${events} ${corrected === 1 ? 'has' : 'have'} been corrected or contradicted; ${
    corrected === 1 ? 'it says' : 'they say'
  } so below.`;
}

function laterWords(later: number): string {
  if (later === 0) return 'Every event of the present timeline was reported by this day.';
  return `${counted(later, 'event')} of the present timeline ${later === 1 ? 'was' : 'were'} not yet reported on this day.`;
}
