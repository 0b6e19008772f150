import { byCodeUnits } from '../by-code-units.ts';
import { spanOf } from '../dates/span-of.ts';
import type { Article, DateSpan, Event, LedgerEntry, Report } from '../model.ts';
import { agreedDate } from './agreed-date.ts';
import type { Orders } from './orders-of.ts';

/** An event before its reports were compared. */
export type MergedEvent = Omit<Event, 'disagreements'>;

/** A report with the article that gives it. */
export interface Sourced {
  readonly article: Article;
  readonly report: Report;
}

/**
 * Makes one event of all reports with the same id. Those of retracted articles stay among its reports, and count for its
 * title, date and origins only where it has no others.
 *
 * @param id the event's id
 * @param sourced its reports, in any order; at least one
 * @param orders the order of places and topics: the place of each in the vocabulary, by its slug
 * @param entry the editor's decisions about it, where the ledger has any
 */
export function mergeEvent(
  id: string,
  sourced: readonly Sourced[],
  orders: Orders,
  entry: LedgerEntry | undefined,
): MergedEvent {
  const ordered = sourced.toSorted(
    (a, b) => byCodeUnits(a.article.publishedDay, b.article.publishedDay) || byCodeUnits(a.article.id, b.article.id),
  );
  const reports = ordered.map(({ report }) => report);
  const unretracted = ordered.filter(({ article }) => article.retracted === null);
  // What was retracted settles nothing but where there is nothing else. Its places and topics stay, with their pages.
  const standing = unretracted.length === 0 ? ordered : unretracted;
  return {
    id,
    title: entry?.title ?? standing[0]?.report.title ?? id,
    summary: entry?.summary ?? null,
    key: entry?.key ?? false,
    date: agreedDate(standing.map(({ report }) => report.date)) ?? mostGivenDate(standing),
    places: inOrder(
      reports.flatMap(({ places }) => places),
      orders.places,
    ),
    topics: inOrder(
      reports.flatMap(({ topics }) => topics),
      orders.topics,
    ),
    reports,
    origins: [...new Set(standing.map(({ article }) => article.origin))],
  };
}

/** Where reports differ: the date that most independent origins give, then the earliest published one. */
function mostGivenDate(ordered: readonly Sourced[]): DateSpan {
  const given = new Map<string, { date: DateSpan; origins: Set<string> }>();
  for (const { article, report } of ordered) {
    const { start, end, time } = report.date;
    const key = `${start ?? ''}/${end ?? ''}/${time ?? ''}`;
    const group = given.get(key) ?? { date: spanOf(report.date), origins: new Set() };
    given.set(key, group);
    group.origins.add(article.origin);
  }
  // A stable choice: groups stand in the order of their first report.
  const [first, ...others] = given.values();
  if (first === undefined) throw new RangeError('an event has at least one report');
  return others.reduce((best, group) => (group.origins.size > best.origins.size ? group : best), first).date;
}

/** Slugs of the vocabulary, once each, in its order. */
function inOrder(slugs: readonly string[], order: ReadonlyMap<string, number>): string[] {
  const places = [...new Set(slugs)].flatMap((slug) => {
    const place = order.get(slug);
    return place === undefined ? [] : [{ slug, place }];
  });
  return places.sort((a, b) => a.place - b.place).map(({ slug }) => slug);
}
