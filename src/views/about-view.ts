import type { Timeline } from '../timeline/model.ts';
import { byCodeUnits } from '../timeline/by-code-units.ts';
import { publishedWords } from '../timeline/dates/published-words.ts';
import { outletOf } from './citation.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageHead, type PageHead } from './site-view.ts';
import { countOrigins } from './retracted.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { languageName } from './words/language-name.ts';

/** An article in the list of sources. */
export interface ListedSource extends SourceView {
  /** `12 events`. */
  readonly count: string;
  readonly languageName: string;
}

/** An address that once led to an event. */
export interface Correction {
  readonly id: string;
  readonly href: string;
  /** Where it leads now; `null` where the event was withdrawn. */
  readonly now: { readonly href: string; readonly title: string } | null;
  /** Why it was withdrawn; `null` where it moved. */
  readonly gone: string | null;
}

/** An article that its outlet retracted. */
export interface RetractedSource {
  readonly href: string;
  readonly title: string;
  /** `Gazette, Wednesday 3 March 2021`. */
  readonly source: string;
  readonly why: string;
}

/** What `/about/` shows. */
export interface AboutView {
  readonly head: PageHead;
  readonly title: string;
  readonly description: string;
  readonly author: string | null;
  readonly licences: readonly { readonly covers: string; readonly name: string }[];
  readonly json: string;
  readonly schema: string;
  readonly events: string;
  readonly reports: string;
  readonly articles: string;
  readonly origins: string;
  readonly quotes: string;
  readonly figures: string;
  /** Of all quotes and figures together. */
  readonly verifiedMarks: string;
  readonly verifiedArticles: string;
  /** How many events rest on a single origin: `12 events`, with the verb `rest` or `rests`. */
  readonly single: string;
  readonly singleVerb: 'rest' | 'rests';
  readonly differing: string;
  /** None where the timeline is long: then `outlets` lead to them. */
  readonly sources: readonly ListedSource[];
  /** Who published them, those with the most first; none where the timeline is short. */
  readonly outlets: readonly { readonly href: string; readonly name: string; readonly count: string }[];
  readonly corrections: readonly Correction[];
  readonly retracted: readonly RetractedSource[];
}

/**
 * What the page about the timeline shows: its method in numbers, its sources, its corrections.
 *
 * @param timeline Any.
 */
export function aboutView(timeline: Timeline): AboutView {
  const index = indexOf(timeline);
  const { routes } = index;
  const { events, articles } = timeline;
  const { site } = timeline.vocabulary;
  const reports = events.flatMap((event) => event.reports);
  const quotes = reports.flatMap((report) => report.quotes);
  const figures = reports.flatMap((report) => report.figures);
  const single = events.filter((event) => event.origins.length === 1).length;
  return {
    head: pageHead(timeline, 'About', `How this timeline is made. ${site.description}`, routes.about()),
    title: site.title,
    description: site.description,
    author: site.author,
    licences: Object.entries(site.license).map(([covers, name]) => ({ covers, name })),
    json: routes.timelineJson(),
    schema: routes.timelineSchema(),
    events: counted(events.length, 'event'),
    reports: counted(reports.length, 'report'),
    articles: counted(articles.length, 'article'),
    origins: counted(countOrigins(index), 'independent origin'),
    quotes: counted(quotes.length, 'quote'),
    figures: counted(figures.length, 'figure'),
    verifiedMarks: of([...quotes, ...figures], (mark) => mark.verified),
    verifiedArticles: of(articles, (article) => article.verified),
    single: counted(single, 'event'),
    singleVerb: single === 1 ? 'rests' : 'rest',
    differing: counted(events.filter((event) => event.disagreements.length > 0).length, 'event'),
    sources: isPaged(timeline)
      ? []
      : articles.map((article) => ({
          ...sourceView(index, article),
          count: counted(index.eventsOf.get(article.id)?.length ?? 0, 'event'),
          languageName: languageName(article.language),
        })),
    outlets: isPaged(timeline) ? listedOutlets(index) : [],
    corrections: corrections(timeline),
    retracted: articles.flatMap((article) =>
      article.retracted === null
        ? []
        : [
            {
              href: routes.article(article.id),
              title: article.title,
              source: `${outletOf(index, article)}, ${publishedWords(article.published)}`,
              why: article.retracted,
            },
          ],
    ),
  };
}

function listedOutlets(index: TimelineIndex): AboutView['outlets'] {
  const byOutlet = [...Map.groupBy(index.timeline.articles, ({ outlet }) => outlet)];
  return byOutlet
    .sort(([a, of], [b, others]) => others.length - of.length || byCodeUnits(a, b))
    .map(([slug, of]) => ({
      href: index.routes.outlet(slug),
      name: index.outlets.get(slug)?.name ?? slug,
      count: counted(of.length, 'article'),
    }));
}

/** `3 of 12`. */
function of<Item>(items: readonly Item[], test: (item: Item) => boolean): string {
  return `${String(items.filter(test).length)} of ${String(items.length)}`;
}

function corrections(timeline: Timeline): readonly Correction[] {
  const { routes, positions } = indexOf(timeline);
  return timeline.ledger.flatMap((entry) => {
    const event = timeline.events[positions.get(entry.id) ?? -1];
    const moved = entry.was.map((id) => ({
      id,
      href: routes.event(id),
      now: { href: routes.event(entry.id), title: event?.title ?? entry.title ?? entry.id },
      gone: null,
    }));
    return entry.gone === null
      ? moved
      : [...moved, { id: entry.id, href: routes.event(entry.id), now: null, gone: entry.gone }];
  });
}
