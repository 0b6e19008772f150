import { daysBetween } from '../dates/add-days.ts';
import { placesMeet } from '../disagreements/places-meet.ts';
import type { Day, Event, GeoPlace, Timeline } from '../model.ts';
import { candidates } from '../similarity/candidates.ts';
import { connected } from '../similarity/connected.ts';
import { eventLikeness, type Likeness } from '../similarity/event-likeness.ts';
import { groupAlike } from '../similarity/group-alike.ts';
import { comparables, saidLikeness } from '../similarity/report-likeness.ts';
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
  const reportsLikeness = eventLikeness(groups);

  const likeness = (a: number, b: number): Likeness | null => {
    const [one, other] = [standing[a], standing[b]];
    if (one === undefined || other === undefined || !mayBeOne(one, other, places)) return null;
    if (apart.size > 0 && apart.has(pairKey(one.event.id, other.event.id))) return null;
    return reportsLikeness(a, b);
  };
  const pairs: (readonly [number, number])[] = [];
  for (const [a, others] of candidates(
    standing.map(({ first, last }, at) => ({ reports: groups[at] ?? [], first, last })),
  )) {
    for (const b of others) {
      const met = likeness(a, b);
      if (met !== null && met.sum >= THRESHOLD * met.count) pairs.push(a < b ? [a, b] : [b, a]);
    }
  }
  const found = groupAlike({ size: events.length, pairs, likeness, threshold: THRESHOLD });
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
  /** Its first day, counted from one that is the same for all; negative infinity where open. */
  readonly first: number;
  /** Its last day, and so many more as may lie between; infinity where open. */
  readonly last: number;
}

function standingOf(event: Event): Standing {
  const { start, end } = event.date;
  return {
    event,
    articles: event.reports.map(({ article }) => article),
    first: start === null ? -Infinity : dayNumber(start),
    last: end === null ? Infinity : dayNumber(end) + DAYS,
  };
}

function dayNumber(day: Day): number {
  return daysBetween('2000-01-01', day);
}

function mayBeOne(one: Standing, other: Standing, places: ReadonlyMap<string, GeoPlace>): boolean {
  const [{ event: a }, { event: b }] = [one, other];
  return (
    one.first <= other.last &&
    other.first <= one.last &&
    !one.articles.some((article) => other.articles.includes(article)) &&
    (a.places.length === 0 || b.places.length === 0 || placesMeet(a.places, b.places, places))
  );
}
