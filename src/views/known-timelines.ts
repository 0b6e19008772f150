import { assemble } from '../timeline/assemble.ts';
import type { Day, Timeline } from '../timeline/model.ts';

const merged = new WeakMap<Timeline, Map<Day, Timeline>>();

/**
 * The days as known on which the timeline can be read: those on which an article was published (or by which it surely
 * was, where only the month or the year is known), because what is known changes on no other.
 *
 * @param timeline Of all articles.
 * @returns `YYYY-MM-DD`, each once, in their order.
 */
export function knownDays(timeline: Timeline): readonly Day[] {
  // The articles stand in the order in which they were published.
  return [...new Set(timeline.articles.map(({ publishedDay }) => publishedDay))];
}

/**
 * The timeline as it was known on a day: the same merge, with the day as its one parameter. Merged once a day, however
 * many pages ask for it.
 *
 * @param timeline Of all articles; never changed afterwards.
 * @param day `YYYY-MM-DD`.
 */
export function knownTimeline(timeline: Timeline, day: Day): Timeline {
  const days = merged.get(timeline) ?? new Map<Day, Timeline>();
  merged.set(timeline, days);
  const known = days.get(day) ?? assemble(timeline.articles, timeline.vocabulary, timeline.ledger, day);
  days.set(day, known);
  return known;
}
