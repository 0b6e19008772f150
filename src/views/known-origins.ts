import type { Article, Day } from '../timeline/model.ts';
import { firstFrom } from '../timeline/first-from.ts';

/**
 * On how many independent origins rests what was known on a day: what `countOrigins` gives for the timeline as known on
 * it, without making that timeline. An origin counts from the day on which an article of it was published that stands;
 * through a retracted one only as long as no article that stands reports some event of it.
 *
 * @param articles All of the timeline's.
 * @returns The number for any day, `YYYY-MM-DD`.
 */
export function knownOrigins(articles: readonly Article[]): (day: Day) => number {
  const firstDays = new Map<string, Day>();
  const reportedBy = new Map<string, Day>();
  const earlier = (days: Map<string, Day>, key: string, day: Day): void => {
    const known = days.get(key);
    if (known === undefined || day < known) days.set(key, day);
  };
  for (const { origin, publishedDay, reports, retracted } of articles) {
    if (retracted !== null) continue;
    earlier(firstDays, origin, publishedDay);
    for (const { event } of reports) earlier(reportedBy, event, publishedDay);
  }
  const sorted = [...firstDays.values()].sort();
  const taken = articles.filter(({ retracted }) => retracted !== null);
  return (day) => {
    const alone = taken.filter(
      ({ origin, publishedDay, reports }) =>
        publishedDay <= day &&
        !((firstDays.get(origin) ?? AFTER_ALL) <= day) &&
        reports.some(({ event }) => (reportedBy.get(event) ?? AFTER_ALL) > day),
    );
    return countUntil(sorted, day) + new Set(alone.map(({ origin }) => origin)).size;
  };
}

/** After every day of four-digit years. */
const AFTER_ALL = '~';

/** How many of some sorted days are not after another. */
function countUntil(days: readonly Day[], day: Day): number {
  return firstFrom(days.length, (at) => (days[at] ?? AFTER_ALL) > day);
}
