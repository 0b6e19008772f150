import { dateWords } from '../timeline/dates/date-words.ts';
import { figureGroups } from '../timeline/figures/figure-groups.ts';
import type { Event, FigureEntry, FigureSeries, Timeline } from '../timeline/model.ts';
import { citationOf, originNames, type Citation } from './citation.ts';
import { entriesOf } from './compatible-view.ts';
import { figurePages, type FigurePages } from './figure-pages.ts';
import { figurePlot, type PlotView } from './figure-plot.ts';
import { figureView, type FigureView } from './mark-views.ts';
import { lookOf, type PlotLook } from './plot-mark.ts';
import { thoseThatCount } from './retracted.ts';
import { seriesId } from './series-id.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { agreementWords } from './words/agreement-words.ts';
import { counted } from './words/counted.ts';
import { originWords } from './words/origin-words.ts';
import { ofWords, subjectWords } from './words/subject-words.ts';

/** A row of the table that says what the plot shows. */
export interface SeriesRow extends FigureView {
  readonly cite: Citation;
  /** The event on which it was given. */
  readonly event: Link;
  readonly look: PlotLook;
}

/** Every figure of one measure and whom it counts. */
export interface SeriesView {
  /** For the anchor. */
  readonly id: string;
  /** Whom it counts: `security forces`; `null` where that is not said. */
  readonly of: string | null;
  /** `Killed (security forces)`. */
  readonly title: string;
  /** `4 reports, 3 independent origins`. */
  readonly origins: string;
  /** How statements as of the same days stand to each other, a sentence each. */
  readonly agreement: readonly string[];
  /** `null` where there is but one statement, and nothing to compare it with. */
  readonly plot: PlotView | null;
  readonly rows: readonly SeriesRow[];
}

/** One measure with all whom it counts. */
export interface MeasureView {
  /** For the anchor. */
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly unit: string | null;
  readonly series: readonly SeriesView[];
  /** Where the series stand that have pages of their own. */
  readonly elsewhere: readonly (Link & { readonly id: string })[];
}

/** What `/figures/` shows, or the page of one measure or of a month of it. */
export interface FiguresView {
  readonly head: PageHead;
  /** `Killed`, `Killed: January 2022`; `null` for `/figures/` itself. */
  readonly part: string | null;
  /** From the page of a measure to its pages by month, the latest first. */
  readonly months: readonly Link[];
  /** From a page of a measure to all measures. */
  readonly all: string;
  /** `37 figures for 11 things counted, from 5 independent origins`. */
  readonly counts: string;
  readonly jumps: readonly Link[];
  readonly measures: readonly MeasureView[];
  /** Where the differences are. */
  readonly disagreements: string;
}

/**
 * What the page of all figures shows: who said what number, as of when.
 *
 * @param timeline Any, even one without figures.
 * @param path Of the page of a measure or of a month of it, one of `figurePages`; `null` for `/figures/` itself, which
 *   leads to them where there are such pages.
 */
export function figuresView(timeline: Timeline, path: string | null = null): FiguresView {
  const index = indexOf(timeline);
  const { routes } = index;
  const { series: every, pages } = figurePages(timeline);
  const page = path === null ? undefined : pages.get(path);
  const series = page?.series ?? every;
  const whole = page !== undefined || pages.size === 0;
  const measures = [...Map.groupBy(series, ({ measure }) => measure)].map(([slug, of]) =>
    whole ? measureView(index, slug, of) : measureLinks(index, slug, of),
  );
  const part = page === undefined ? null : [nameOf(index, page.measure), page.part ?? []].flat().join(': ');
  const address = (anchor?: string): string =>
    page === undefined ? routes.figures(anchor) : routes.figuresIn(page.path, anchor);
  const names = measures.map(({ name }) => name).join(', ');
  const entries = series.flatMap((one) => one.entries);
  return {
    head: pageHead(
      timeline,
      part === null ? 'Figures' : `Figures: ${part}`,
      `Who gave which number, and as of when${names === '' ? '' : `: ${names}`}.`,
      address(),
    ),
    part,
    months: page === undefined || page.part !== null ? [] : monthsOf(index, page.measure, pages),
    all: routes.figures(),
    counts: `${counted(entries.length, 'figure')}${
      series.length === 1 ? ' ' : ` for ${counted(series.length, 'thing')} counted, `
    }from ${counted(new Set(series.flatMap((one) => origins(index, one.entries))).size, 'independent origin')}`,
    jumps: measures.length === 1 ? [] : measures.map(({ id, name }) => ({ href: address(id), text: name })),
    measures,
    disagreements: routes.disagreements(),
  };
}

function nameOf(index: TimelineIndex, measure: string): string {
  return index.measures.get(measure)?.name ?? measure;
}

/** To the pages of a measure by month, the latest first. */
function monthsOf({ routes }: TimelineIndex, measure: string, pages: FigurePages['pages']): readonly Link[] {
  return [...pages.values()]
    .flatMap(({ path, measure: of, part }) =>
      of === measure && part !== null ? [{ href: routes.figuresIn(path), text: part }] : [],
    )
    .reverse();
}

function measureView(index: TimelineIndex, slug: string, series: readonly FigureSeries[]): MeasureView {
  return {
    ...measureHead(index, slug),
    // Of most there is most to compare.
    series: byLength(series).map((one) => seriesView(index, one)),
    elsewhere: [],
  };
}

/** A measure that has a page of its own: each of its series keeps its place here, one link away. */
function measureLinks(index: TimelineIndex, slug: string, series: readonly FigureSeries[]): MeasureView {
  const { places } = figurePages(index.timeline);
  return {
    ...measureHead(index, slug),
    series: [],
    elsewhere: [
      { id: `_all-${slug}`, href: index.routes.figuresIn(slug), text: 'The latest of all' },
      ...byLength(series).map(({ measure, of, entries }) => {
        const id = seriesId(measure, of);
        const last = entries.at(-1)?.figure;
        const path = (last === undefined ? undefined : places.get(last)) ?? slug;
        const subject = subjectWords(index, measure, of);
        return {
          id,
          href: index.routes.figuresIn(path, id),
          text: `${subject.charAt(0).toUpperCase()}${subject.slice(1)}: ${counted(entries.length, 'figure')}`,
        };
      }),
    ],
  };
}

function measureHead(index: TimelineIndex, slug: string): Omit<MeasureView, 'series' | 'elsewhere'> {
  const measure = index.measures.get(slug);
  return {
    id: slug,
    name: nameOf(index, slug),
    description: measure?.description ?? null,
    unit: measure?.unit ?? null,
  };
}

function byLength(series: readonly FigureSeries[]): readonly FigureSeries[] {
  return series.toSorted((a, b) => b.entries.length - a.entries.length);
}

function seriesView(index: TimelineIndex, { measure, of, entries }: FigureSeries): SeriesView {
  const subject = subjectWords(index, measure, of);
  return {
    id: seriesId(measure, of),
    of: of === null ? null : ofWords(index, of),
    title: subject.charAt(0).toUpperCase() + subject.slice(1),
    origins: originWords(
      new Set(entries.map(({ event, article }) => `${event} ${article}`)).size,
      originNames(index, origins(index, entries)),
    ),
    agreement: [...new Set(entries.map(({ event }) => event))].flatMap((event) =>
      agreements(index, eventOf(index, event), measure, of),
    ),
    plot: entries.length < 2 ? null : figurePlot(index, entries),
    rows: entries.flatMap((entry) => seriesRow(index, entry)),
  };
}

function seriesRow(index: TimelineIndex, entry: FigureEntry): readonly SeriesRow[] {
  const event = eventOf(index, entry.event);
  if (event === undefined) return [];
  return [
    {
      ...figureView(index, entry.figure),
      cite: citationOf(index, event, entry.article),
      event: { href: index.routes.event(event.id, 'figures'), text: event.title },
      look: lookOf(entry),
    },
  ];
}

/** `As of Friday 7 January 2022: 18 and 26 cannot both be right.` */
function agreements(
  index: TimelineIndex,
  event: Event | undefined,
  measure: string,
  of: string | null,
): readonly string[] {
  if (event === undefined) return [];
  return figureGroups(event)
    .filter((group) => group.measure === measure && group.of === of)
    .flatMap((group) => {
      const words = agreementWords(group);
      const on = [...new Set(entriesOf(index, [group]).map(({ figure }) => dateWords(figure.on)))];
      return words === null ? [] : [`As of ${on.join(' and ')}: ${words.charAt(0).toLowerCase()}${words.slice(1)}`];
    });
}

function eventOf(index: TimelineIndex, id: string): Event | undefined {
  return index.timeline.events[index.positions.get(id) ?? -1];
}

/** Slugs of the independent origins of figures of one thing, by first figure. */
function origins(index: TimelineIndex, entries: readonly FigureEntry[]): readonly string[] {
  return [
    ...new Set(thoseThatCount(index, entries).map(({ article }) => index.articles.get(article)?.origin ?? article)),
  ];
}
