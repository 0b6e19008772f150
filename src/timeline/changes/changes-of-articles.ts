import { byJoining } from '../articles/by-joining.ts';
import { timelineComparer } from '../compare-timelines.ts';
import { findDisagreements } from '../disagreements/find-disagreements.ts';
import { inTimelineOrder } from '../merge/in-timeline-order.ts';
import { mergeEvent, type Sourced } from '../merge/merge-event.ts';
import { ordersOf } from '../merge/orders-of.ts';
import type { Article, Changes, Event, LedgerEntry, Vocabulary } from '../model.ts';

/** The reports of one event. */
interface Joined {
  /** In the order in which their articles joined. */
  readonly sourced: Sourced[];
  /** Article id -> how many of them there were before it, and with it. */
  readonly counts: Map<string, { readonly before: number; after: number }>;
  /** What was merged last, and of how many reports. */
  last: { readonly count: number; readonly event: Event } | null;
}

/**
 * What an article changed when it joined: the timeline with it against the timeline without it and all that joined
 * later. Today's ledger holds throughout, so that titles of the editor's choice and renamed ids are no changes.
 *
 * Only events that the article reports are merged anew. Asked of all articles in the order in which they joined, an event
 * with k reports is merged k times, of 1, 2 … k reports, and once less where what all of them make is there: that costs
 * as much as there are reports, times the greatest number of reports of one event; not one merge of everything for each
 * article.
 *
 * @param articles in any order
 * @param vocabulary as it was read
 * @param ledger the editor's decisions
 * @param whole what all of the articles were merged into under this ledger, as far as that is there
 * @returns tells it of any of the articles
 */
export function changesOfArticles(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ledger: readonly LedgerEntry[],
  whole: readonly Event[] = [],
): (article: Article) => Changes {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const places = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const compare = timelineComparer(ledger);
  const orders = ordersOf(vocabulary);
  const reports = joinedReports(articles);
  const ends = new Map(whole.map((event) => [event.id, event]));

  const merged = (id: string, sourced: readonly Sourced[]): Event => {
    const event = mergeEvent(id, sourced, orders, entries.get(id));
    return { ...event, disagreements: findDisagreements(event, places) };
  };
  /** An event of the first of its reports. */
  const eventOf = (id: string, joined: Joined, count: number): readonly Event[] => {
    if (count === 0) return [];
    if (joined.last?.count !== count) {
      const end = count === joined.sourced.length ? ends.get(id) : undefined;
      joined.last = { count, event: end ?? merged(id, joined.sourced.slice(0, count)) };
    }
    return [joined.last.event];
  };

  return (article) => {
    const touched = [...new Set(article.reports.map(({ event }) => event))].flatMap((id) => {
      const joined = reports.get(id);
      const count = joined?.counts.get(article.id);
      return joined === undefined || count === undefined ? [] : [{ id, joined, count }];
    });
    const before = touched.flatMap(({ id, joined, count }) => eventOf(id, joined, count.before));
    const after = touched.flatMap(({ id, joined, count }) => eventOf(id, joined, count.after));
    return compare({ events: before.sort(inTimelineOrder) }, { events: after.sort(inTimelineOrder) });
  };
}

function joinedReports(articles: readonly Article[]): ReadonlyMap<string, Joined> {
  const reports = new Map<string, Joined>();
  for (const article of articles.toSorted(byJoining)) {
    for (const report of article.reports) {
      const joined: Joined = reports.get(report.event) ?? { sourced: [], counts: new Map(), last: null };
      reports.set(report.event, joined);
      const count = joined.counts.get(article.id) ?? { before: joined.sourced.length, after: 0 };
      joined.counts.set(article.id, count);
      count.after = joined.sourced.push({ article, report });
    }
  }
  return reports;
}
