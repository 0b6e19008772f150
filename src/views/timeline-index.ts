import { routesFor, type Routes } from '../routes.ts';
import { ledgerSuccessors } from '../timeline/ledger-successors.ts';
import { figureSeries } from '../timeline/figures/figure-series.ts';
import type {
  Article,
  Event,
  Figure,
  FigureEntry,
  FigureSeries,
  GeoPlace,
  LedgerEntry,
  Measure,
  Outlet,
  Speaker,
  Timeline,
  Topic,
} from '../timeline/model.ts';
import { onceFor } from '../timeline/once-for.ts';

/** What pages look up in a timeline again and again, made once for each timeline. */
export interface TimelineIndex {
  readonly timeline: Timeline;
  readonly routes: Routes;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly places: ReadonlyMap<string, GeoPlace>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly articles: ReadonlyMap<string, Article>;
  /** Article id -> its place among the timeline's articles, from 0. */
  readonly articlePositions: ReadonlyMap<string, number>;
  /** Event id -> its place in the timeline's order, from 0. */
  readonly positions: ReadonlyMap<string, number>;
  /** Event id -> the editor's decisions about it. */
  readonly entries: ReadonlyMap<string, LedgerEntry>;
  /** Event id -> the ids that it had, in the ledger's order. */
  readonly earlierIds: ReadonlyMap<string, readonly string[]>;
  /** Article id -> the events it reports, in the timeline's order. */
  readonly eventsOf: ReadonlyMap<string, readonly Event[]>;
  /** Every figure, in the order of the vocabulary. */
  readonly series: readonly FigureSeries[];
  /** What became of each figure, in the order of the series. */
  readonly fates: ReadonlyMap<Figure, FigureEntry>;
  /** Each figure's place among them. */
  readonly figurePositions: ReadonlyMap<Figure, number>;
}

/**
 * The index of a timeline. A page costs what it shows and not what the whole timeline holds, because the second call
 * for the same timeline gives the first one's result.
 *
 * @param timeline Never changed afterwards.
 */
export const indexOf = onceFor((timeline: Timeline): TimelineIndex => {
  const { vocabulary, articles, events } = timeline;
  const eventsOf = new Map<string, Event[]>(articles.map((article) => [article.id, []]));
  for (const event of events) for (const report of event.reports) eventsOf.get(report.article)?.push(event);
  const series = figureSeries(events, vocabulary.measures);
  const figures = series.flatMap(({ entries }) => entries);
  return {
    timeline,
    routes: routesFor(vocabulary.site.url),
    outlets: bySlug(vocabulary.outlets),
    places: bySlug(vocabulary.places),
    speakers: bySlug(vocabulary.speakers),
    topics: bySlug(vocabulary.topics),
    measures: bySlug(vocabulary.measures),
    articles: new Map(articles.map((article) => [article.id, article])),
    articlePositions: new Map(articles.map(({ id }, at) => [id, at])),
    positions: new Map(events.map((event, at) => [event.id, at])),
    entries: new Map(timeline.ledger.map((entry) => [entry.id, entry])),
    earlierIds: new Map(
      [...Map.groupBy(ledgerSuccessors(timeline.ledger), ([, id]) => id)].map(([id, pairs]) => [
        id,
        pairs.map(([earlier]) => earlier),
      ]),
    ),
    eventsOf,
    series,
    fates: new Map(figures.map((entry) => [entry.figure, entry])),
    figurePositions: new Map(figures.map(({ figure }, at) => [figure, at])),
  };
});

function bySlug<Row extends { readonly slug: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> {
  return new Map(rows.map((row) => [row.slug, row]));
}
