import type { Article, LedgerEntry, Vocabulary } from '../model.ts';
import { inTimelineOrder } from './in-timeline-order.ts';
import { mergeEvent, type MergedEvent, type Sourced } from './merge-event.ts';
import { ordersOf } from './orders-of.ts';

/**
 * Merges the reports of all articles into events, in the timeline's one total order: by date, then by id.
 *
 * @param articles in any order
 * @param vocabulary whose order places and topics take
 * @param ledger the editor's decisions
 */
export function mergeEvents(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ledger: readonly LedgerEntry[],
): MergedEvent[] {
  const groups = new Map<string, Sourced[]>();
  for (const article of articles) {
    for (const report of article.reports) {
      const group = groups.get(report.event);
      if (group === undefined) groups.set(report.event, [{ article, report }]);
      else group.push({ article, report });
    }
  }
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const orders = ordersOf(vocabulary);
  return [...groups].map(([id, sourced]) => mergeEvent(id, sourced, orders, entries.get(id))).sort(inTimelineOrder);
}
