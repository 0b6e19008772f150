import { compareTimelines } from '../timeline/compare-timelines.ts';
import { dayWords } from '../timeline/dates/day-words.ts';
import { inTimelineOrder } from '../timeline/merge/in-timeline-order.ts';
import type { Changes, Day, Event, Timeline } from '../timeline/model.ts';
import { calendarOf } from './calendar.ts';
import { changeGroups, type ChangeGroup } from './change-groups.ts';
import { citationOf, type Citation } from './citation.ts';
import { dateView, type DateView } from './date-view.ts';
import { dayParts, type DayParts } from './day-parts.ts';
import { daySections } from './day-sections.ts';
import type { EventEntry } from './event-entry.ts';
import { dayJumps, type JumpGroup } from './jumps.ts';
import { publishedBy, publishedLabel } from './known-articles.ts';
import { knownDays, type KnownDay } from './known-days.ts';
import { knownFates } from './known-figures.ts';
import { knownJsonDay } from './known-timelines.ts';
import { isPaged } from './paging/is-paged.ts';
import { addressOfId } from './paging/timeline-address.ts';
import { sinceNotes, type SinceNote } from './since-notes.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { sectionViews, type SectionView } from './section-views.ts';
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
  /** The data as known on this day; where the timeline is long, on the last day of publication of its month. */
  readonly json: Link;
  /** `Shown are the 287 events that begin on 3 March 2021 or later. …`; `null` where all are shown. */
  readonly partWords: string | null;
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
  /** None where the timeline is long: each added article would change the page of every day. */
  readonly later: readonly LaterEvent[];
}

/**
 * The timeline as it was known on a day, marked with what has become of it since. Of a long timeline the latest whole
 * days as known then, as many as fit a page.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`, one of `knownDays`.
 */
export function knownView(timeline: Timeline, day: Day): KnownView {
  const now = indexOf(timeline);
  const known = knownDays(timeline).get(day);
  if (known === undefined) throw new RangeError(`nothing was published on ${day}`);
  const then = indexThen(now, known);
  const { routes } = now;
  const long = isPaged(timeline);
  const since = sinceNotes(then, now, compareTimelines({ events: known.shown }, sameEventsOf(now, known.shown)));
  const corrected = [...since.values()].filter((notes) => notes.some((note) => note.corrected)).length;
  const counts = [
    counted(known.events, 'event'),
    counted(known.articlesKnown, 'article'),
    counted(known.origins, 'independent origin'),
  ];
  const later = long ? [] : timeline.events.filter(({ id }) => !then.positions.has(id));
  const jsonDay = knownJsonDay(timeline, day);
  return {
    head: pageHead(
      timeline,
      `As known on ${dayWords(day)}`,
      `The timeline as it was known on ${dayWords(day)}: ${counts.join(', ')}.`,
      routes.home(),
      jsonDay === day ? routes.knownJson(day) : null,
    ),
    parts: dayParts(day),
    counts,
    previous: known.previous === null ? null : dayLink(now, known.previous),
    next: known.next === null ? null : dayLink(now, known.next),
    index: routes.knownIndex(),
    home: routes.home(),
    json: {
      href: routes.knownJson(jsonDay),
      text: jsonDay === day ? 'This day’s data' : `Data as known on ${dayWords(jsonDay)}`,
    },
    partWords: known.shown.length === known.events ? null : partWords(known.shown),
    published: known.articles.map((article) => ({
      href: routes.article(article.id),
      text: publishedBy(now, article),
    })),
    publishedLabel: publishedLabel(known.articles),
    step:
      known.previous === null ? null : { from: dayLink(now, known.previous), groups: changeGroups(now, stepTo(known)) },
    correctedWords: correctedWords(corrected, known.shown.length === known.events),
    // The same places, on this page.
    jumps: dayJumps(daySections(known.shown), (anchor) => `#${encodeURIComponent(anchor)}`),
    sections: sectionViews(then, known.shown).map((section) => knownSection(now, section, since)),
    laterWords: long ? LATER_WORDS : laterWords(later.length),
    later: later.flatMap((event) => laterEvent(now, event)),
  };
}

/** The index of what is shown of the timeline as known on a day; the same as of that whole timeline, for those events. */
function indexThen(now: TimelineIndex, { day, shown }: KnownDay): TimelineIndex {
  const fates = knownFates(now.timeline, day, shown);
  return {
    ...now,
    timeline: { ...now.timeline, knownOn: day, events: shown },
    positions: new Map(shown.map(({ id }, at) => [id, at])),
    fates,
    figurePositions: new Map([...fates.keys()].map((figure, at) => [figure, at])),
  };
}

/** The present timeline as far as it has some events, under the ids that they have now. */
function sameEventsOf(now: TimelineIndex, events: readonly Event[]) {
  const at = events.flatMap(({ id }) => now.positions.get(id) ?? []).sort((a, b) => a - b);
  return { events: at.flatMap((one) => now.timeline.events[one] ?? []), ledger: [] };
}

/**
 * What became known from one day of publication to the next. That the editor's present title takes the place of a
 * report's once all reports are there is nothing that became known.
 */
function stepTo({ versions }: KnownDay): Changes {
  const before = versions.flatMap(({ before: then }) => then ?? []).sort(inTimelineOrder);
  return {
    // No event that was known is lost or moved from one day to the next: the ledger has nothing to say.
    ...compareTimelines({ events: before }, { events: versions.map(({ after }) => after), ledger: [] }),
    retitled: [],
  };
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

function partWords(shown: readonly Event[]): string {
  const first = shown[0]?.date.start ?? null;
  const from = first === null ? '' : ` from ${dayWords(first)} on`;
  return `Of the events known by then, those of the latest days are shown: ${counted(shown.length, 'event')}${from}.`;
}

function correctedWords(corrected: number, whole: boolean): string {
  if (corrected === 0) return `None of ${whole ? 'it' : 'them'} has been corrected or contradicted since.`;
  const events = counted(corrected, 'event');
  return `Since then, ${events}${whole ? '' : ' of these'} ${corrected === 1 ? 'has' : 'have'} been corrected or contradicted; ${
    corrected === 1 ? 'it says' : 'they say'
  } so below.`;
}

const LATER_WORDS = 'What was first reported later stands on the timeline as it is known now.';

function laterWords(later: number): string {
  if (later === 0) return 'Every event of the present timeline was reported by this day.';
  return `${counted(later, 'event')} of the present timeline ${later === 1 ? 'was' : 'were'} not yet reported on this day.`;
}
