import { inFigureOrder } from '../timeline/figures/figure-series.ts';
import type { Figure, FigureEntry, FigureSeries, Timeline } from '../timeline/model.ts';
import { latestItems, monthPages } from './month-pages.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageLimit } from './paging/page-limit.ts';
import { indexOf } from './timeline-index.ts';
import { onceFor } from '../timeline/once-for.ts';

/** Figures of one measure that have a page to themselves. */
export interface FigurePage {
  /** In its address: `killed` for the latest of the measure, `killed/2022-01` for those as of one month. */
  readonly path: string;
  readonly measure: string;
  /** `January 2022`; `null` for the latest. */
  readonly part: string | null;
  readonly series: readonly FigureSeries[];
}

/** Every figure of a timeline, and the pages on which they stand. */
export interface FigurePages {
  /** All series, in the order of the vocabulary. */
  readonly series: readonly FigureSeries[];
  /** By path; empty where all stands on one page. */
  readonly pages: ReadonlyMap<string, FigurePage>;
  /** Figure -> the path of a page that has it for good. */
  readonly places: ReadonlyMap<Figure, string>;
}

/**
 * Divides the figures of a long timeline: a page for each measure with the latest, and where those are not all, pages by
 * the month as of which they were given.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 */
export const figurePages = onceFor((timeline: Timeline): FigurePages => {
  const { series } = indexOf(timeline);
  const measures = isPaged(timeline)
    ? Map.groupBy(series, ({ measure }) => measure)
    : new Map<string, FigureSeries[]>();
  const pages = [...measures].flatMap(([measure, of]) => pagesOf(timeline, measure, of));
  return {
    series,
    pages: new Map(pages.map((page) => [page.path, page])),
    // The later pages of a measure are the lasting ones.
    places: new Map(
      pages.flatMap(({ path, series: on }) =>
        on.flatMap(({ entries }) => entries.map(({ figure }) => [figure, path] as const)),
      ),
    ),
  };
});

function pagesOf(timeline: Timeline, measure: string, series: readonly FigureSeries[]): readonly FigurePage[] {
  const entries = series.flatMap((one) => one.entries).sort((a, b) => inFigureOrder(a, b));
  const division = {
    monthOf: ({ figure: { on } }: FigureEntry) => (on.start ?? on.end ?? '').slice(0, 7),
    weightOf: () => 1,
    size: pageLimit(timeline),
  };
  const page = (path: string, part: string | null, items: readonly FigureEntry[]): FigurePage => {
    const shown = new Set(items);
    const rest = series.map((one) => ({ ...one, entries: one.entries.filter((entry) => shown.has(entry)) }));
    return { path, measure, part, series: rest.filter((one) => one.entries.length > 0) };
  };
  const latest = latestItems(entries, division);
  return [
    page(measure, null, latest),
    ...(latest.length === entries.length
      ? []
      : monthPages(entries, division).map(({ path, text, items }) => page(`${measure}/${path}`, text, items))),
  ];
}
