import type { Routes } from '../routes.ts';
import { isDayKnown } from '../timeline/dates/published-words.ts';
import { spanOf } from '../timeline/dates/span-of.ts';
import type { Article, Disagreement, Event, Figure, Quote, Report, ResolvedDate } from '../timeline/model.ts';
import { type Fates, figureStatus } from './figure-fates.ts';
import { quoteLink } from './quote-link.ts';

/**
 * An event as every JSON file has it: `$defs/event` of `timeline.schema.json`.
 *
 * @param event one of the timeline's
 * @param articles the timeline's, by id
 * @param fates of the timeline's figures
 * @param routes addresses of the site it is published on
 */
export function eventData(event: Event, articles: ReadonlyMap<string, Article>, fates: Fates, routes: Routes): object {
  return {
    id: event.id,
    url: routes.absolute(routes.event(event.id)),
    title: event.title,
    summary: event.summary,
    key: event.key,
    date: spanOf(event.date),
    places: event.places,
    topics: event.topics,
    reports: event.reports.map((report) => reportData(report, articles.get(report.article), fates)),
    origins: event.origins,
    disagreements: event.disagreements.map(disagreementData),
  };
}

/**
 * A report as every JSON file has it: `$defs/report`.
 *
 * @param report one of an event's
 * @param article its source; `undefined` where the timeline has no such article
 * @param fates of the timeline's figures
 */
export function reportData(report: Report, article: Article | undefined, fates: Fates): object {
  const anchored = article === undefined || isDayKnown(article.published);
  const dateData = (date: ResolvedDate): object => resolvedDate(date, anchored);
  return {
    article: report.article,
    title: report.title,
    date: dateData(report.date),
    places: report.places,
    topics: report.topics,
    text: report.text,
    html: report.html,
    quotes: report.quotes.map((quote) => quoteData(quote, article?.url ?? null)),
    figures: report.figures.map((figure) => figureData(figure, fates, dateData)),
  };
}

/** Where the day of publication is not known, no day may be told for it: there is no anchor then. */
function resolvedDate(date: ResolvedDate, anchored: boolean): object {
  const { wording, anchor, rule } = date;
  return { ...spanOf(date), wording, anchor: anchored ? anchor : null, rule };
}

function quoteData(quote: Quote, articleUrl: string | null): object {
  const { text, by, language, original, saying, verified, beside } = quote;
  return { text, by, language, original, saying, link: quoteLink(articleUrl, text, beside), verified };
}

function figureData(figure: Figure, fates: Fates, dateData: (date: ResolvedDate) => object): object {
  const { text, measure, of, as, value, min, max, by, on, verified } = figure;
  return {
    measure,
    of,
    as,
    value,
    min,
    max,
    by,
    on: dateData(on),
    text,
    status: figureStatus(figure, fates),
    statusBy: fates.get(figure)?.by ?? null,
    verified,
  };
}

function disagreementData(disagreement: Disagreement): object {
  const { field, measure, of, speaker, saying, claims } = disagreement;
  return { field, measure, of, speaker, saying, claims };
}
