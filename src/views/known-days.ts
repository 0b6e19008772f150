import { eventVersions, type EventVersion } from '../timeline/changes/event-versions.ts';
import { inTimelineOrder } from '../timeline/merge/in-timeline-order.ts';
import type { Article, Day, Event, Timeline } from '../timeline/model.ts';
import { knownOrigins } from './known-origins.ts';
import { pageLimit } from './paging/page-limit.ts';
import { onceFor } from '../timeline/once-for.ts';
import { firstFrom } from '../timeline/first-from.ts';

/** What was known on one day on which an article was published. */
export interface KnownDay {
  readonly day: Day;
  /** The day of publication before; `null` for the first. */
  readonly previous: Day | null;
  readonly next: Day | null;
  /** Published on it, in the timeline's order. */
  readonly articles: readonly Article[];
  /** How much was known in all. */
  readonly events: number;
  readonly articlesKnown: number;
  readonly origins: number;
  /**
   * Events as they were known on the day, in the timeline's order: all of them, or of the latest whole days as many as fit
   * a page; those of one day at least.
   */
  readonly shown: readonly Event[];
  /** What its articles changed, in the timeline's order of what it came to. */
  readonly versions: readonly EventVersion[];
}

/**
 * The days on which an article was published, or by which it surely was, where only the month or the year is known.
 *
 * @param timeline Of all articles.
 * @returns `YYYY-MM-DD`, in their order.
 */
export function publicationDays({ articles }: Timeline): readonly Day[] {
  // The articles stand in the order in which they were published.
  return [...new Set(articles.map(({ publishedDay }) => publishedDay))];
}

/**
 * The days as known on which the timeline can be read, with what was known on each: `publicationDays`, because what is
 * known changes on no other. All of them are worked out in one pass, from day to day.
 *
 * @param timeline Of all articles; never changed afterwards: the second call gives the first one's result.
 * @returns By `YYYY-MM-DD`, in their order.
 */
export const knownDays = onceFor((timeline: Timeline): ReadonlyMap<Day, KnownDay> => {
  const size = pageLimit(timeline);
  const origins = knownOrigins(timeline.articles);
  const published = Map.groupBy(timeline.articles, ({ publishedDay }) => publishedDay);
  const days = publicationDays(timeline);
  const versions = eventVersions(timeline);
  const events: Event[] = [];
  let articlesKnown = 0;
  return new Map(
    days.map((day, at): [Day, KnownDay] => {
      const changed = (versions.get(day) ?? []).toSorted((a, b) => inTimelineOrder(a.after, b.after));
      for (const { before: then } of changed) if (then !== null) events.splice(placeOf(events, then), 1);
      for (const { after } of changed) events.splice(placeOf(events, after), 0, after);
      const articles = published.get(day) ?? [];
      articlesKnown += articles.length;
      return [
        day,
        {
          day,
          previous: days[at - 1] ?? null,
          next: days[at + 1] ?? null,
          articles,
          events: events.length,
          articlesKnown,
          origins: origins(day),
          shown: latestOf(events, size),
          versions: changed,
        },
      ];
    }),
  );
});

/** Of the latest whole days as many events as fit a page; those of the latest day, however many they are. */
function latestOf(events: readonly Event[], size: number): readonly Event[] {
  let from = events.length;
  while (from > 0) {
    const day = events[from - 1]?.date.start;
    let begin = from;
    while (begin > 0 && events[begin - 1]?.date.start === day) begin -= 1;
    if (from < events.length && events.length - begin > size) break;
    from = begin;
  }
  return events.slice(from);
}

/** Where an event stands, or would stand, among events in their order. */
function placeOf(events: readonly Event[], event: Event): number {
  return firstFrom(events.length, (at) => {
    const other = events[at];
    return other === undefined || inTimelineOrder(other, event) >= 0;
  });
}
