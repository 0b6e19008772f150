import { byJoining } from '../articles/by-joining.ts';
import { timelineComparer } from '../compare-timelines.ts';
import { findDisagreements } from '../disagreements/find-disagreements.ts';
import { inTimelineOrder } from '../merge/in-timeline-order.ts';
import { mergeEvent, type Sourced } from '../merge/merge-event.ts';
import { ordersOf } from '../merge/orders-of.ts';
import type { Article, ArticleChanges, Event, LedgerEntry, Vocabulary } from '../model.ts';

/**
 * What each article changed when it joined: the timeline with it against the timeline without it and all that joined
 * later. Today's ledger holds throughout, so that titles of the editor's choice and renamed ids are no changes.
 *
 * Only events that the article reports are merged anew: an event with k reports is merged k times, of 1, 2 … k reports,
 * and once less where what all of them make is there. The whole costs as much as there are reports, times the greatest
 * number of reports of one event; not one merge of everything for each article.
 *
 * @param articles in any order
 * @param vocabulary as it was read
 * @param ledger the editor's decisions
 * @param whole what all of the articles were merged into under this ledger, as far as that is there
 * @returns one entry for each article, in the order in which they joined: by day added, published day, id
 */
export function changesByArticle(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ledger: readonly LedgerEntry[],
  whole: readonly Event[] = [],
): ArticleChanges[] {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const places = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const compare = timelineComparer(ledger);
  const orders = ordersOf(vocabulary);
  const reports = new Map<string, Sourced[]>();
  const events = new Map<string, Event>();
  const ends = new Map(whole.map((event) => [event.id, event]));
  const joined = articles.toSorted(byJoining);
  const lastOf = new Map(joined.flatMap(({ id, reports: of }) => of.map(({ event }) => [event, id] as const)));

  const mergedOf = (id: string): Event => {
    const merged = mergeEvent(id, reports.get(id) ?? [], orders, entries.get(id));
    return { ...merged, disagreements: findDisagreements(merged, places) };
  };

  return joined.map((article) => {
    const touched = [...new Set(article.reports.map(({ event }) => event))];
    const before = touched.flatMap((id) => events.get(id) ?? []);
    for (const report of article.reports) {
      const group = reports.get(report.event);
      if (group === undefined) reports.set(report.event, [{ article, report }]);
      else group.push({ article, report });
    }
    for (const id of touched) {
      const end = lastOf.get(id) === article.id ? ends.get(id) : undefined;
      events.set(id, end ?? mergedOf(id));
    }
    const after = touched.flatMap((id) => events.get(id) ?? []);
    const changes = compare({ events: before.sort(inTimelineOrder) }, { events: after.sort(inTimelineOrder) });
    return { added: article.added, article: article.id, changes };
  });
}
