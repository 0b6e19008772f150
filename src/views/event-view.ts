import { explainDate } from '../timeline/dates/explain-date.ts';
import type { Event, Report, Timeline } from '../timeline/model.ts';
import { citationOf, type Citation } from './citation.ts';
import { compatibleViews, type CompatibleView } from './compatible-view.ts';
import { dateUnderHeading, dateView, type DateView } from './date-view.ts';
import { sectionDate } from './day-sections.ts';
import { differenceView, type DifferenceView } from './difference-view.ts';
import { outletLink, placeLink, topicLink } from './facets/facet-links.ts';
import { figurePages } from './figure-pages.ts';
import { figureView, quoteView, type FigureView, type QuoteView } from './mark-views.ts';
import { timelineAddress } from './paging/timeline-address.ts';
import { seriesId } from './series-id.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { differSentence } from './words/disagreement-words.ts';
import { listed } from './words/listed.ts';
import { eventOrigins } from './words/origin-words.ts';
import { reportsBy } from './words/reported-by.ts';
import { shortened } from './words/shortened.ts';
import { subjectWords } from './words/subject-words.ts';

/** What one article says of the event. */
export interface ReportView {
  readonly source: SourceView;
  readonly title: string;
  readonly html: string;
  /** To what the article's page shows of it. */
  readonly href: string;
  readonly date: DateView;
  /** How the date was worked out. */
  readonly dateReason: string;
  readonly places: readonly Link[];
  readonly quotes: readonly QuoteView[];
  readonly figures: readonly FigureView[];
}

/** A row of the table of figures. */
export interface FigureRow extends FigureView {
  readonly cite: Citation;
}

/** An independent origin and the articles that carry what it says. */
export interface OriginView {
  readonly name: string;
  /** Its page. */
  readonly href: string;
  readonly carriers: readonly Citation[];
}

/** An event beside this one in the timeline. */
export interface Neighbour {
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
}

/** What `/events/<id>/` shows. */
export interface EventView {
  readonly head: PageHead;
  readonly id: string;
  readonly title: string;
  readonly summary: string | null;
  readonly date: DateView;
  /** Page of the day on which it begins; `null` where that is not known to the day. */
  readonly day: string | null;
  /** Its place on the timeline's page. */
  readonly home: string;
  /** Its whole address, to be copied. */
  readonly address: string;
  readonly origins: string;
  readonly differ: string | null;
  readonly places: readonly Link[];
  readonly topics: readonly Link[];
  readonly reports: readonly ReportView[];
  readonly differences: readonly DifferenceView[];
  readonly figures: readonly FigureRow[];
  /** Numbers stated differently that can all be right. */
  readonly compatible: readonly CompatibleView[];
  /** Where the same numbers are followed over time. */
  readonly series: readonly Link[];
  readonly carried: readonly OriginView[];
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/**
 * What an event's page shows: every source's report side by side, and what can be seen only by laying them so.
 *
 * @param timeline Any.
 * @param event One of its events.
 */
export function eventView(timeline: Timeline, event: Event): EventView {
  const index = indexOf(timeline);
  const { routes } = index;
  const begins = sectionDate(event.date);
  const at = index.positions.get(event.id) ?? 0;
  return {
    head: eventHead(index, event),
    id: event.id,
    title: event.title,
    summary: event.summary,
    date: dateView(event.date),
    day: begins.kind === 'day' ? routes.day(begins.value, event.id) : null,
    home: timelineAddress(index, event),
    address: routes.absolute(routes.event(event.id)),
    origins: eventOrigins(index, event),
    differ: event.disagreements.length === 0 ? null : differSentence(index, event.disagreements),
    places: event.places.map((place) => placeLink(index, place)),
    topics: event.topics.map((topic) => topicLink(index, topic)),
    reports: event.reports.flatMap((report) => reportView(index, event, report)),
    differences: event.disagreements.map((disagreement) => differenceView(index, event, disagreement)),
    figures: event.reports.flatMap((report) =>
      report.figures.map((figure) => ({
        ...figureView(index, figure),
        cite: citationOf(index, event, report.article),
      })),
    ),
    compatible: compatibleViews(index, event),
    series: seriesLinks(index, event),
    carried: event.origins.map((origin) => ({
      name: outletLink(index, origin).text,
      href: outletLink(index, origin).href,
      carriers: event.reports
        .filter((report) => index.articles.get(report.article)?.origin === origin)
        .map((report) => citationOf(index, event, report.article)),
    })),
    previous: neighbour(index, timeline.events[at - 1]),
    next: neighbour(index, timeline.events[at + 1]),
  };
}

function reportView(index: TimelineIndex, event: Event, report: Report): readonly ReportView[] {
  const article = index.articles.get(report.article);
  if (article === undefined) return [];
  return [
    {
      source: sourceView(index, article),
      title: report.title,
      html: report.html,
      href: index.routes.article(article.id, event.id),
      date: dateView(report.date),
      dateReason: explainDate(report.date, article.published),
      places: report.places.map((place) => placeLink(index, place)),
      quotes: report.quotes.map((quote) => quoteView(index, article, quote)),
      figures: report.figures.map((figure) => figureView(index, figure)),
    },
  ];
}

/** To the series of the event's figures, each once. */
function seriesLinks(index: TimelineIndex, event: Event): readonly Link[] {
  const figures = event.reports.flatMap((report) => report.figures);
  const { places } = figurePages(index.timeline);
  const series = new Map(figures.toReversed().map((figure) => [seriesId(figure.measure, figure.of), figure]));
  const place = (id: string, path: string | undefined): string =>
    path === undefined ? index.routes.figures(id) : index.routes.figuresIn(path, id);
  return [...new Set(figures.map(({ measure, of }) => seriesId(measure, of)))].flatMap((id) => {
    const figure = series.get(id);
    if (figure === undefined) return [];
    const { measure, of } = figure;
    return [
      {
        href: place(id, places.get(figure)),
        text: subjectWords(index, measure, of),
      },
    ];
  });
}

function neighbour(index: TimelineIndex, event: Event | undefined): Neighbour | null {
  return event === undefined
    ? null
    : { href: index.routes.event(event.id), title: event.title, date: dateView(event.date) };
}

/** The page's own data; and how to show its card, which programs look for at an address that they are given. */
function eventHead(index: TimelineIndex, event: Event): PageHead {
  const { routes, timeline } = index;
  const head = pageHead(
    timeline,
    event.title,
    description(index, event),
    routes.event(event.id),
    routes.eventJson(event.id),
  );
  const oembed = {
    href: routes.absolute(routes.oembed(event.id)),
    type: 'application/json+oembed',
    title: `${event.title}: card`,
  };
  return { ...head, alternates: [...(head.alternates ?? []), oembed] };
}

/**
 * Where a page is shared, this is read below its title: when and where, what happened as far as there is room, whose
 * reports there are.
 */
function description(index: TimelineIndex, event: Event): string {
  const places = event.places.map((place) => placeLink(index, place).text);
  const where = places.length === 0 ? '' : ` · ${listed(places)}`;
  const when = dateUnderHeading(event.date).words;
  const reports = reportsBy(index, event);
  const lead = `${when.charAt(0).toUpperCase()}${when.slice(1)}${where}.`;
  const tail = reports === '' ? '' : ` ${reports}.`;
  const what = shortened(event.summary ?? event.reports[0]?.text ?? '', DESCRIPTION - lead.length - tail.length - 2);
  return `${lead} ${what}${tail}`;
}

/** Characters that are shown of a description; it is cut at a word where it has more. */
const DESCRIPTION = 160;
