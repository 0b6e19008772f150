import { bodyNames, isOutlet } from '../../exports/citing/split-name.ts';
import type { Fates } from '../../exports/figure-fates.ts';
import type { Article, Event, Timeline, Vocabulary } from '../../timeline/model.ts';
import { onceForEach } from '../../timeline/once-for-each.ts';
import { hasOwnCard } from '../cards/has-own-card.ts';
import { changesPlaces } from '../changes-view.ts';
import { figurePages } from '../figure-pages.ts';
import { isPaged } from '../paging/is-paged.ts';
import { timelineAddress } from '../paging/timeline-address.ts';
import { pageLimit } from '../paging/page-limit.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * All of the timeline's records that what is said of an event is made of, wherever it is said: where they are the same,
 * so is everything that is made of the event alone. More may stand here than is shown; nothing may be left out.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 * @returns Plain data; the second call for the same event gives the first one's result.
 */
export const eventBasis = onceForEach((index: TimelineIndex, event: Event): readonly unknown[] => {
  const articles = event.reports.flatMap(({ article }) => index.articles.get(article) ?? []);
  const figures = event.reports.flatMap((report) => report.figures);
  return [
    event,
    // What the event's reports name is among what their articles name.
    ...articles.map((article) => ownArticleBasis(index, article)),
    fatesBasis(index.fates, event),
    (index.earlierIds.get(event.id) ?? []).join('\n'),
    // The event's page is cited as the site's author's.
    isBody(index, index.timeline.vocabulary.site.author ?? ''),
    hasOwnCard(index, event),
    timelineAddress(index, event),
    figures.map((figure) => figurePages(index.timeline).places.get(figure) ?? '').join('\n'),
  ];
});

/**
 * What became of an event's figures.
 *
 * @param fates Of the timeline, or of one as it was known.
 * @param event One of its events.
 */
export function fatesBasis(fates: Fates, { reports }: Event): string {
  const told = reports.flatMap(({ figures }) =>
    figures.map((figure) => {
      const fate = fates.get(figure);
      return fate === undefined ? '' : `${fate.state} ${fate.by ?? ''}`;
    }),
  );
  return told.join('\n');
}

/**
 * As `eventBasis`, of an article: the article, and every event that it reports.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export const articleBasis = onceForEach((index: TimelineIndex, article: Article): readonly unknown[] => {
  const events = index.eventsOf.get(article.id) ?? [];
  return [
    ownArticleBasis(index, article),
    hasOwnCard(index, null),
    changesPlaces(index.timeline).get(article.id) ?? null,
    ...events.map((event) => eventBasis(index, event)),
  ];
});

/**
 * As `articleBasis`, of what is said of an article without the events that it reports.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export const ownArticleBasis = onceForEach((index: TimelineIndex, article: Article): readonly unknown[] => [
  article,
  // A citation has whoever is called as an outlet is for a body: any outlet of the vocabulary.
  article.authors.map((name) => isBody(index, name)).join(),
  ...entriesNamed(index, article),
]);

function isBody({ timeline }: TimelineIndex, name: string): boolean {
  return isOutlet(name, bodyNames(timeline.vocabulary.outlets));
}

/**
 * As `eventBasis`, of a page that lists events.
 *
 * @param index Of the timeline.
 * @param events Some of its events.
 */
export function listBasis(index: TimelineIndex, events: readonly Event[]): readonly unknown[] {
  return [pageLimit(index.timeline), isPaged(index.timeline), ...events.map((event) => eventBasis(index, event))];
}

/**
 * As `eventBasis`, of what stands beside an event in the timeline's order.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function neighbourBasis({ positions, timeline }: TimelineIndex, event: Event): readonly unknown[] {
  const at = positions.get(event.id) ?? 0;
  return [timeline.events[at - 1] ?? null, timeline.events[at + 1] ?? null].flatMap((beside) =>
    beside === null ? [null] : [beside.id, beside.title, beside.date],
  );
}

/**
 * As `eventBasis`, of what is made of the whole timeline.
 *
 * @param timeline Any.
 */
export function wholeBasis({ vocabulary, articles, events, ledger }: Timeline): readonly unknown[] {
  return [...vocabularyBasis(vocabulary), articles, events, ledger];
}

/**
 * As `eventBasis`, of what takes from the vocabulary what it needs.
 *
 * @param vocabulary Of the timeline.
 */
export function vocabularyBasis({ site, outlets, places, speakers, topics, measures }: Vocabulary): readonly unknown[] {
  return [site, outlets, places, speakers, topics, measures];
}

/** Every entry of the vocabulary that an article or one of its reports names, and every place around one. */
function entriesNamed(
  index: TimelineIndex,
  { outlet, origin, syndicatedFrom, dateline, reports }: Article,
): readonly unknown[] {
  const outlets = new Set([outlet, origin, syndicatedFrom]);
  const [speakers, topics, places, measures] = [
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>(),
  ];
  const addPlace = (slug: string | null): void => {
    if (slug === null || places.has(slug)) return;
    places.add(slug);
    addPlace(index.places.get(slug)?.within ?? null);
  };
  addPlace(dateline);
  for (const report of reports) {
    for (const slug of report.topics) topics.add(slug);
    for (const slug of report.places) addPlace(slug);
    for (const { by } of report.quotes) if (by !== null) speakers.add(by);
    for (const { by, of, measure } of report.figures) {
      if (by !== null) speakers.add(by);
      addPlace(of);
      measures.add(measure);
    }
  }
  return [
    ...Array.from(outlets, (slug) => index.outlets.get(slug ?? '') ?? null),
    ...Array.from(speakers, (slug) => index.speakers.get(slug) ?? null),
    ...Array.from(topics, (slug) => index.topics.get(slug) ?? null),
    ...Array.from(places, (slug) => index.places.get(slug) ?? null),
    ...Array.from(measures, (slug) => index.measures.get(slug) ?? null),
  ];
}
