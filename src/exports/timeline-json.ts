import type { Routes } from '../routes.ts';
import type {
  Article,
  Disagreement,
  Event,
  Figure,
  FigureEntry,
  Quote,
  Report,
  ResolvedDate,
  Timeline,
} from '../timeline/model.ts';
import { figureSeries } from '../timeline/figures/figure-series.ts';
import { spanOf } from '../timeline/dates/span-of.ts';
import { quoteLink } from './quote-link.ts';

const FORMAT_VERSION = 1;

/**
 * The whole timeline as JSON: the contract with everyone who reads the data, described by `timeline.schema.json`.
 *
 * @param timeline what is exported
 * @param routes addresses of the site it is published on
 * @returns the text of `/timeline.json`
 */
export function timelineJson(timeline: Timeline, routes: Routes): string {
  const { site } = timeline.vocabulary;
  const outlets = new Map(timeline.vocabulary.outlets.map((outlet) => [outlet.slug, outlet.name]));
  const articles = new Map(timeline.articles.map((article) => [article.id, article]));
  const fates = fatesOf(timeline);
  const data = {
    formatVersion: FORMAT_VERSION,
    title: site.title,
    description: site.description,
    url: routes.absolute(routes.home()),
    language: site.language,
    timeZone: site.timeZone,
    license: site.license,
    knownOn: timeline.knownOn,
    articles: timeline.articles.map((article) => articleData(article, outlets, routes)),
    events: timeline.events.map((event) => eventData(event, articles, fates, routes)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function articleData(article: Article, outlets: ReadonlyMap<string, string>, routes: Routes): object {
  return {
    id: article.id,
    url: routes.absolute(routes.article(article.id)),
    title: article.title,
    titleTranslation: article.titleTranslation,
    outlet: article.outlet,
    outletName: outlets.get(article.outlet) ?? article.outlet,
    origin: article.origin,
    authors: article.authors,
    published: article.published,
    updated: article.updated,
    dateline: article.dateline,
    sourceUrl: article.url,
    archiveUrl: article.archive,
    accessed: article.accessed,
    language: article.language,
    kind: article.kind,
    added: article.added,
    inferred: article.inferred,
    verified: article.verified,
    events: article.reports.map((report) => report.event),
  };
}

function eventData(event: Event, articles: ReadonlyMap<string, Article>, fates: Fates, routes: Routes): object {
  return {
    id: event.id,
    url: routes.absolute(routes.event(event.id)),
    title: event.title,
    summary: event.summary,
    key: event.key,
    date: spanOf(event.date),
    places: event.places,
    topics: event.topics,
    reports: event.reports.map((report) => reportData(report, articles.get(report.article)?.url ?? null, fates)),
    origins: event.origins,
    disagreements: event.disagreements.map(disagreementData),
  };
}

function reportData(report: Report, articleUrl: string | null, fates: Fates): object {
  return {
    article: report.article,
    title: report.title,
    date: resolvedDate(report.date),
    places: report.places,
    topics: report.topics,
    text: report.text,
    html: report.html,
    quotes: report.quotes.map((quote) => quoteData(quote, articleUrl)),
    figures: report.figures.map((figure) => figureData(figure, fates.get(figure))),
  };
}

function resolvedDate(date: ResolvedDate): object {
  const { wording, anchor, rule } = date;
  return { ...spanOf(date), wording, anchor, rule };
}

function quoteData(quote: Quote, articleUrl: string | null): object {
  const { text, by, language, original, saying, verified, beside } = quote;
  return { text, by, language, original, saying, link: quoteLink(articleUrl, text, beside), verified };
}

function figureData(figure: Figure, fate: FigureEntry | undefined): object {
  const { text, measure, of, as, value, min, max, by, on, withdraws, verified } = figure;
  const status = withdraws ? 'withdrawal' : (fate?.state ?? 'stands');
  return {
    measure,
    of,
    as,
    value,
    min,
    max,
    by,
    on: resolvedDate(on),
    text,
    status,
    statusBy: fate?.by ?? null,
    verified,
  };
}

/** What became of each figure. */
type Fates = ReadonlyMap<Figure, FigureEntry>;

function fatesOf({ events, vocabulary }: Timeline): Fates {
  const entries = figureSeries(events, vocabulary.measures).flatMap((series) => series.entries);
  return new Map(entries.map((entry) => [entry.figure, entry]));
}

function disagreementData(disagreement: Disagreement): object {
  const { field, measure, of, speaker, saying, claims } = disagreement;
  return { field, measure, of, speaker, saying, claims };
}
