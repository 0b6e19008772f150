import { addDays } from '../dates/add-days.ts';
import { intersectSpans } from '../dates/intersect-spans.ts';
import { placesMeet } from '../disagreements/places-meet.ts';
import type { DateSpan, Event, GeoPlace, Timeline } from '../model.ts';
import { candidates } from '../similarity/candidates.ts';
import { groupAlike } from '../similarity/group-alike.ts';
import { comparables, reportLikeness } from '../similarity/report-likeness.ts';
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

  const likeness = (a: number, b: number): { sum: number; count: number } | null => {
    const [one, other] = [events[a], events[b]];
    const [left = [], right = []] = [groups[a], groups[b]];
    if (one === undefined || other === undefined || apart.has(pairKey(one.id, other.id))) return null;
    if (!mayBeOne(one, other, places)) return null;
    const values = left.flatMap((x) => right.map((y) => reportLikeness(x, y)));
    return { sum: values.reduce((sum, value) => sum + value, 0), count: values.length };
  };
  const found = groupAlike({ size: events.length, pairs: candidates(groups), likeness, threshold: THRESHOLD });
  return found
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

function mayBeOne(one: Event, other: Event, places: ReadonlyMap<string, GeoPlace>): boolean {
  const articles = new Set(one.reports.map(({ article }) => article));
  return (
    !other.reports.some(({ article }) => articles.has(article)) &&
    intersectSpans(widened(one.date), other.date) !== null &&
    (one.places.length === 0 || other.places.length === 0 || placesMeet(one.places, other.places, places))
  );
}

function widened({ start, end }: DateSpan): Pick<DateSpan, 'start' | 'end'> {
  return { start: start && addDays(start, -DAYS), end: end && addDays(end, DAYS) };
}
