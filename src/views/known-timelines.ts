import { inTimelineOrder } from '../timeline/merge/in-timeline-order.ts';
import type { Day, Event, Timeline } from '../timeline/model.ts';
import { knownDays, publicationDays } from './known-days.ts';
import { isPaged } from './paging/is-paged.ts';

/**
 * The days of which the timeline as known on them is published as data: every one on which an article was published; of
 * a long timeline the last of each month, because each file holds all that was known by then.
 *
 * @param timeline Of all articles.
 * @returns `YYYY-MM-DD`, in their order.
 */
export function knownJsonDays(timeline: Timeline): readonly Day[] {
  const days = publicationDays(timeline);
  return isPaged(timeline) ? [...new Map(days.map((day) => [day.slice(0, 7), day])).values()] : days;
}

/**
 * The day whose data is nearest to what was known on a day: that day itself, or the last day of publication of its month.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`, one of `knownDays`.
 */
export function knownJsonDay(timeline: Timeline, day: Day): Day {
  if (!isPaged(timeline)) return day;
  const days = knownDays(timeline);
  let last = day;
  for (let next = days.get(day)?.next; next?.slice(0, 7) === day.slice(0, 7); next = days.get(next)?.next) last = next;
  return last;
}

/**
 * The timeline as it was known on a day: what the same merge with the day as its one parameter gives. It is as large as
 * what was known; for a page see `knownDays`.
 *
 * @param timeline Of all articles.
 * @param day `YYYY-MM-DD`.
 */
export function knownTimeline(timeline: Timeline, day: Day): Timeline {
  // Each event was merged for the days on which reports of it appeared: none is merged anew for every day.
  const latest = new Map<string, Event>();
  for (const { day: earlier, versions } of knownDays(timeline).values()) {
    if (earlier <= day) for (const { after } of versions) latest.set(after.id, after);
  }
  return {
    ...timeline,
    knownOn: day,
    articles: timeline.articles.filter(({ publishedDay }) => publishedDay <= day),
    events: [...latest.values()].sort(inTimelineOrder),
  };
}
