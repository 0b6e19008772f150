import type { Article, Event, Figure, Quote, Timeline } from '../../timeline/model.ts';
import { placeAndContaining } from './place-and-containing.ts';

/** A quote or a figure, with the article that has it. */
export interface Said<Mark> {
  readonly article: string;
  readonly mark: Mark;
}

/** What one speaker said on one event. */
export interface SaidOnEvent {
  readonly event: Event;
  readonly quotes: readonly Said<Quote>[];
  readonly figures: readonly Said<Figure>[];
}

/** What an outlet has to do with the timeline. */
export interface OutletFacet {
  /** Events that its articles report, or that come from it. */
  readonly events: readonly Event[];
  /** Articles that it published. */
  readonly articles: readonly Article[];
  /** Articles of other outlets that are copies of its stories. */
  readonly copies: readonly Article[];
}

/** What a place has to do with the timeline. */
export interface PlaceFacet {
  /** Events at the place itself. */
  readonly here: readonly Event[];
  /** Events at it and at the places within it. */
  readonly all: readonly Event[];
  /** Articles that were written there. */
  readonly datelines: readonly Article[];
}

/** By slug and in the vocabulary's order: every entry that the timeline uses, and no other. Each of them has a page. */
export interface Facets {
  readonly topics: ReadonlyMap<string, readonly Event[]>;
  readonly places: ReadonlyMap<string, PlaceFacet>;
  readonly outlets: ReadonlyMap<string, OutletFacet>;
  readonly speakers: ReadonlyMap<string, readonly SaidOnEvent[]>;
}

const known = new WeakMap<Timeline, Facets>();

/**
 * Divides a timeline by its topics, places, outlets and speakers.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @returns Events and articles of each in the timeline's order. A place is used where an event or a dateline names it
 *   or a place within it.
 */
export function facetsOf(timeline: Timeline): Facets {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const { topics, outlets, speakers } = timeline.vocabulary;
  const facets: Facets = {
    topics: used(topics, ({ slug }) => {
      const events = timeline.events.filter((event) => event.topics.includes(slug));
      return events.length === 0 ? null : events;
    }),
    places: placeFacets(timeline),
    outlets: used(outlets, ({ slug }) => outletFacet(timeline, slug)),
    speakers: used(speakers, ({ slug }) => {
      const said = timeline.events.flatMap((event) => saidOn(event, slug));
      return said.length === 0 ? null : said;
    }),
  };
  known.set(timeline, facets);
  return facets;
}

/** Those rows of which there is something to say. */
function used<Row extends { readonly slug: string }, Facet>(
  rows: readonly Row[],
  facetOf: (row: Row) => Facet | null,
): ReadonlyMap<string, Facet> {
  return new Map(
    rows.flatMap((row) => {
      const facet = facetOf(row);
      return facet === null ? [] : [[row.slug, facet] as const];
    }),
  );
}

function placeFacets({ vocabulary, events, articles }: Timeline): ReadonlyMap<string, PlaceFacet> {
  const bySlug = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const around = new Map(vocabulary.places.map(({ slug }) => [slug, placeAndContaining(bySlug, slug)]));
  const liesIn = (place: string, slug: string): boolean => around.get(place)?.includes(slug) === true;
  return used(vocabulary.places, ({ slug }) => {
    const all = events.filter((event) => event.places.some((place) => liesIn(place, slug)));
    const here = all.filter((event) => event.places.includes(slug));
    const datelines = articles.filter(({ dateline }) => dateline === slug);
    const within = articles.some(({ dateline }) => dateline !== null && liesIn(dateline, slug));
    return all.length === 0 && !within ? null : { here, all, datelines };
  });
}

function outletFacet(timeline: Timeline, slug: string): OutletFacet | null {
  const articles = timeline.articles.filter(({ outlet }) => outlet === slug);
  const copies = timeline.articles.filter(({ outlet, origin }) => origin === slug && outlet !== slug);
  if (articles.length === 0 && copies.length === 0) return null;
  const ids = new Set([...articles, ...copies].map(({ id }) => id));
  return {
    events: timeline.events.filter(({ reports }) => reports.some(({ article }) => ids.has(article))),
    articles,
    copies,
  };
}

function saidOn(event: Event, slug: string): readonly SaidOnEvent[] {
  const marksOf = <Mark extends { readonly by: string | null }>(marks: readonly Mark[], article: string) =>
    marks.filter(({ by }) => by === slug).map((mark) => ({ article, mark }));
  const quotes = event.reports.flatMap((report) => marksOf(report.quotes, report.article));
  const figures = event.reports.flatMap((report) => marksOf(report.figures, report.article));
  return quotes.length === 0 && figures.length === 0 ? [] : [{ event, quotes, figures }];
}
