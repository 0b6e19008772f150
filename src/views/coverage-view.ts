import { shortPublished } from '../timeline/dates/published-words.ts';
import type { Article, Event, Timeline } from '../timeline/model.ts';
import { originNames, outletOf } from './citation.ts';
import { daySections } from './day-sections.ts';
import { countOrigins, onlyRetracted, retractedMark } from './retracted.ts';
import { divideEvents, indexOfPart, type DividedEvents } from './event-pages.ts';
import { monthLinks } from './month-pages.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { onceFor } from '../timeline/once-for.ts';

/** A column of the grid: one article. */
export interface CoverageColumn {
  readonly id: string;
  readonly href: string;
  readonly outlet: string;
  /**
   * `7 Jan`; with the year where the articles are not all of one year; `Jan 2022` where the day is not known; with
   * `, retracted`.
   */
  readonly published: string;
  /** Its note on paper: its id, until the page's notes are numbered. */
  readonly footnote: string;
}

/** Columns side by side whose articles tell one origin's story. */
export interface CoverageGroup {
  readonly origin: string;
  readonly columns: readonly CoverageColumn[];
}

/** Where a row meets a column: the article reports the event. */
export interface CoverageCell {
  /** The report on the event's page. */
  readonly href: string;
  /** For those who hear one cell at a time: `BBC, 7 Jan`. */
  readonly text: string;
  /** Whether no other independent origin reports it. */
  readonly only: boolean;
}

/** A row of the grid: one event. */
export interface CoverageRow {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** `3`, or `only AP` where there is a single independent origin. */
  readonly origins: string;
  readonly only: boolean;
  /** One a column, in the columns' order; `null` where the article does not report the event. */
  readonly cells: readonly (CoverageCell | null)[];
}

/** Rows under one heading. */
export interface CoverageSection {
  readonly id: string;
  /** `Wednesday 5 January 2022`. */
  readonly heading: string;
  readonly rows: readonly CoverageRow[];
}

/** A row of sums at the foot of the grid. */
export interface CoverageTotal {
  readonly label: string;
  /** The sum over all columns, under the origins. */
  readonly all: string;
  readonly cells: readonly { readonly text: string; readonly span: number }[];
}

/** What `/coverage/` shows, or one of its pages by month. */
export interface CoverageView {
  readonly head: PageHead;
  /** `January 2022`; `null` for `/coverage/` itself. */
  readonly part: string | null;
  /** To the pages by month, the latest first; none where all stands on one page. */
  readonly months: readonly Link[];
  /** `54 events`, `6 articles`, `6 independent origins`. */
  readonly counts: readonly string[];
  /** `31 of 54 events were reported by a single origin.` */
  readonly single: string;
  readonly groups: readonly CoverageGroup[];
  readonly sections: readonly CoverageSection[];
  readonly totals: readonly CoverageTotal[];
}

/**
 * The grid of events by sources: who reported what, and what only one did. Articles stand beside those of the same
 * origin, origins in the order in which the first article of each was published.
 *
 * @param timeline Any, even one with no events.
 * @param path Of one of the pages by month; `null` for `/coverage/` itself, which has the latest events where there are
 *   such pages.
 */
export function coverageView(timeline: Timeline, path: string | null = null): CoverageView {
  const { routes } = indexOf(timeline);
  const { pages, latest } = dividedOf(timeline);
  const page = pages.find((one) => one.path === path);
  const index = indexOfPart(timeline, page?.items ?? latest);
  return {
    head: pageHead(
      timeline,
      page === undefined ? 'Who reported what' : `Who reported what: ${page.text}`,
      `Every event of the timeline against every source: who reported it, and what only one origin did.`,
      page === undefined ? routes.coverage() : routes.coverageIn(page.path),
    ),
    part: page?.text ?? null,
    months:
      page === undefined
        ? monthLinks(pages, routes.coverageIn)
        : [{ href: routes.coverage(), text: 'The latest, and all months' }],
    // Of the first page the numbers are those of the whole timeline.
    ...countsOf(page === undefined ? indexOf(timeline) : index),
    ...gridOf(index),
  };
}

/** The pages of the grid: an event takes as much of one as it has reports, because each may need a column. */
const dividedOf = onceFor((timeline: Timeline): DividedEvents =>
  divideEvents(timeline, timeline.events, ({ reports }) => reports.length),
);

/**
 * The pages of `/coverage/` by month; none where all stands on one page.
 *
 * @param timeline Never changed afterwards.
 */
export function coveragePages(timeline: Timeline): DividedEvents['pages'] {
  return dividedOf(timeline).pages;
}

function countsOf(index: TimelineIndex): Pick<CoverageView, 'counts' | 'single'> {
  const { events, articles } = index.timeline;
  const single = events.filter(({ origins }) => origins.length === 1).length;
  return {
    counts: [
      counted(events.length, 'event'),
      counted(articles.length, 'article'),
      counted(countOrigins(index), 'independent origin'),
    ],
    single: `${String(single)} of ${counted(events.length, 'event')} ${single === 1 ? 'was' : 'were'} reported by a single origin.`,
  };
}

function gridOf(index: TimelineIndex): Pick<CoverageView, 'groups' | 'sections' | 'totals'> {
  const { timeline } = index;
  const groups = groupsOf(timeline.articles);
  const articles = [...groups.values()].flat();
  const sameYear = new Set(articles.map(({ published }) => published.slice(0, 4))).size < 2;
  const columns = new Map(articles.map((article) => [article.id, columnOf(index, article, sameYear)]));
  return {
    groups: [...groups].map(([origin, of]) => ({
      origin: originNames(index, [origin])[0] ?? origin,
      columns: of.flatMap(({ id }) => columns.get(id) ?? []),
    })),
    sections: daySections(timeline.events).map(({ id, lead, main, tail, events }) => ({
      id,
      heading: [lead, main, tail].filter((part) => part !== '').join(' '),
      rows: events.map((event) => rowOf(index, event, [...columns.values()])),
    })),
    totals: totalsOf(index, groups),
  };
}

/** Articles by origin, both in the order in which they were published. */
function groupsOf(articles: readonly Article[]): ReadonlyMap<string, readonly Article[]> {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    const group = groups.get(article.origin);
    if (group === undefined) groups.set(article.origin, [article]);
    else group.push(article);
  }
  return groups;
}

function columnOf(index: TimelineIndex, article: Article, sameYear: boolean): CoverageColumn {
  const { id, published } = article;
  return {
    id,
    href: index.routes.article(id),
    outlet: outletOf(index, article),
    published: `${shortPublished(published, sameYear ? 'told' : 'untold')}${retractedMark(article)}`,
    footnote: id,
  };
}

function rowOf(index: TimelineIndex, event: Event, columns: readonly CoverageColumn[]): CoverageRow {
  const reporting = new Set(event.reports.map(({ article }) => article));
  const only = event.origins.length === 1;
  const retracted = onlyRetracted(index, event);
  // The one origin that counts may have company that was retracted.
  const counts = (id: string): boolean => {
    const article = index.articles.get(id);
    return article?.origin === event.origins[0] && (retracted || article?.retracted === null);
  };
  return {
    id: event.id,
    href: index.routes.event(event.id),
    title: event.title,
    origins: only
      ? `only ${originNames(index, event.origins).join('')}${retracted ? ', retracted' : ''}`
      : String(event.origins.length),
    only,
    cells: columns.map(({ id, outlet, published }) =>
      reporting.has(id)
        ? { href: index.routes.event(event.id, id), text: `${outlet}, ${published}`, only: only && counts(id) }
        : null,
    ),
  };
}

function totalsOf(index: TimelineIndex, groups: ReadonlyMap<string, readonly Article[]>): readonly CoverageTotal[] {
  const { events } = index.timeline;
  const articles = [...groups.values()].flat();
  const eventsOf = (article: Article): readonly Event[] => index.eventsOf.get(article.id) ?? [];
  const alone = articles.map((article) => eventsOf(article).filter(({ reports }) => reports.length === 1).length);
  const byOrigin = [...groups].map(([origin, of]) => ({
    text: String(events.filter(({ origins }) => origins.length === 1 && origins[0] === origin).length),
    span: of.length,
  }));
  const cells = (numbers: readonly number[]): CoverageTotal['cells'] =>
    numbers.map((number) => ({ text: String(number), span: 1 }));
  return [
    {
      label: 'Events reported',
      all: String(events.length),
      cells: cells(articles.map((article) => eventsOf(article).length)),
    },
    {
      label: 'Only from this origin',
      all: String(events.filter(({ origins }) => origins.length === 1).length),
      cells: byOrigin,
    },
    // Where no origin has two articles, this would say the same again.
    ...(groups.size === articles.length
      ? []
      : [
          {
            label: 'Only in this article',
            all: String(alone.reduce((sum, number) => sum + number, 0)),
            cells: cells(alone),
          },
        ]),
  ];
}
