import { addDays } from '../dates/add-days.ts';
import { intersectSpans } from '../dates/intersect-spans.ts';
import { placesMeet } from '../disagreements/places-meet.ts';
import type { DateSpan, Event, GeoPlace, Timeline } from '../model.ts';
import { candidates } from '../similarity/candidates.ts';
import { connected } from '../similarity/connected.ts';
import { groupAlike } from '../similarity/group-alike.ts';
import { comparables, reportLikeness, saidLikeness } from '../similarity/report-likeness.ts';
import { sharedTraits } from '../similarity/shared-traits.ts';
import { pairKey } from './pair-key.ts';

/** Two events that may be one. */
export interface NearDuplicate {
  /** The event that stands first in the timeline. */
  readonly one: Event;
  readonly other: Event;
  /** How likely they are one: the mean likeness of their reports. */
  readonly likeness: number;
  /** What they share, in a few words for the editor. */
  readonly because: string;
}

/** So many days may lie between the dates of one event: newsrooms date by their own clocks. */
const DAYS = 1;

/** From here on events are proposed. The measurement in the tests says what it finds and what it costs. */
const THRESHOLD = 0.25;

/** Two events must have so much to say in common, or each with a third: a topic, a place and a day make no pair. */
const SAID = 0.02;

/**
 * Pairs of events that may be one: dates at most a day apart, places that overlap or are missing, and reports that are
 * alike in words, topics, figures or sayings. Never two that one article reports: an article tells of an event once.
 * Never two that the ledger keeps `apart`, nor two that would come together only by way of such.
 *
 * Costs about as much as there are words in the reports, times a constant; see `candidates` and `groupAlike`.
 *
 * @param timeline the merged timeline
 * @returns in the timeline's order of the first and then of the other
 */
export function nearDuplicates({ events, ledger, vocabulary }: Timeline): NearDuplicate[] {
  const prepared = comparables(events.flatMap(({ reports }) => reports));
  let taken = 0;
  const groups = events.map(({ reports }) => prepared.slice(taken, (taken += reports.length)));
  const places = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const apart = new Set(ledger.flatMap(({ id, apart: others }) => others.map((other) => pairKey(id, other))));

  const standing = events.map(standingOf);

  const likeness = (a: number, b: number): { sum: number; count: number } | null => {
    const [one, other] = [standing[a], standing[b]];
    const [left = [], right = []] = [groups[a], groups[b]];
    if (one === undefined || other === undefined || !mayBeOne(one, other, places)) return null;
    if (apart.size > 0 && apart.has(pairKey(one.event.id, other.event.id))) return null;
    const values = left.flatMap((x) => right.map((y) => reportLikeness(x, y)));
    return { sum: values.reduce((sum, value) => sum + value, 0), count: values.length };
  };
  const found = groupAlike({ size: events.length, pairs: candidates(groups), likeness, threshold: THRESHOLD });
  const saysAlike = (a: number, b: number): boolean =>
    (groups[a] ?? []).some((x) => (groups[b] ?? []).some((y) => saidLikeness(x, y) >= SAID));
  return found
    .flatMap((group) => connected(group, saysAlike))
    .flatMap((group) => group.flatMap((a, at) => group.slice(at + 1).map((b) => [a, b] as const)))
    .sort(([a, b], [c, d]) => a - c || b - d)
    .flatMap(([a, b]) => {
      const [one, other, shared] = [events[a], events[b], likeness(a, b)];
      if (one === undefined || other === undefined || shared === null) return [];
      return {
        one,
        other,
        likeness: shared.sum / shared.count,
        because: sharedTraits(groups[a] ?? [], groups[b] ?? []),
      };
    });
}

/** What of an event is asked again and again. */
interface Standing {
  readonly event: Event;
  readonly articles: readonly string[];
  /** Its days, and so many more on either side. */
  readonly days: Pick<DateSpan, 'start' | 'end'>;
}

function standingOf(event: Event): Standing {
  const { start, end } = event.date;
  const days = { start: start && addDays(start, -DAYS), end: end && addDays(end, DAYS) };
  return { event, articles: event.reports.map(({ article }) => article), days };
}

function mayBeOne(one: Standing, other: Standing, places: ReadonlyMap<string, GeoPlace>): boolean {
  const [{ event: a }, { event: b }] = [one, other];
  return (
    intersectSpans(one.days, b.date) !== null &&
    !one.articles.some((article) => other.articles.includes(article)) &&
    (a.places.length === 0 || b.places.length === 0 || placesMeet(a.places, b.places, places))
  );
}
