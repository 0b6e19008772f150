import type { Article, Event, Figure, Quote, Timeline } from '../../timeline/model.ts';
import { placeAndContaining } from './place-and-containing.ts';
import { onceFor } from '../../timeline/once-for.ts';

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

/**
 * Divides a timeline by its topics, places, outlets and speakers.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @returns Events and articles of each in the timeline's order. A place is used where an event or a dateline names it
 *   or a place within it.
 */
export const facetsOf = onceFor((timeline: Timeline): Facets => {
  const { topics, outlets, speakers } = timeline.vocabulary;
  return {
    topics: inOrder(
      topics,
      groupedBy(timeline.events, (event) => event.topics),
    ),
    places: placeFacets(timeline),
    outlets: inOrder(outlets, outletFacets(timeline)),
    speakers: inOrder(speakers, saidBySpeaker(timeline.events)),
  };
});

/** Those rows of which there is something to say, in the vocabulary's order. */
function inOrder<Facet>(
  rows: readonly { readonly slug: string }[],
  facets: ReadonlyMap<string, Facet>,
): ReadonlyMap<string, Facet> {
  return new Map(
    rows.flatMap(({ slug }) => {
      const facet = facets.get(slug);
      return facet === undefined ? [] : [[slug, facet] as const];
    }),
  );
}

/** Items by each of their keys, in their order; an item once a key. */
function groupedBy<Item>(items: readonly Item[], keysOf: (item: Item) => Iterable<string>): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [item]);
      else group.push(item);
    }
  }
  return groups;
}

function placeFacets({ vocabulary, events, articles }: Timeline): ReadonlyMap<string, PlaceFacet> {
  const bySlug = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const around = new Map(vocabulary.places.map(({ slug }) => [slug, placeAndContaining(bySlug, slug)]));
  const aroundOf = (place: string): readonly string[] => around.get(place) ?? [];
  const here = groupedBy(events, (event) => event.places);
  const all = groupedBy(events, (event) => event.places.flatMap(aroundOf));
  const datelines = groupedBy(articles, ({ dateline }) => (dateline === null ? [] : [dateline]));
  const named = new Set([...all.keys(), ...[...datelines.keys()].flatMap(aroundOf)]);
  return inOrder(
    vocabulary.places,
    new Map(
      [...named].map((slug) => [
        slug,
        { here: here.get(slug) ?? [], all: all.get(slug) ?? [], datelines: datelines.get(slug) ?? [] },
      ]),
    ),
  );
}

function outletFacets({ events, articles }: Timeline): ReadonlyMap<string, OutletFacet> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const published = groupedBy(articles, ({ outlet }) => [outlet]);
  const copies = groupedBy(articles, ({ outlet, origin }) => (origin === outlet ? [] : [origin]));
  const reported = groupedBy(events, function* ({ reports }) {
    for (const report of reports) {
      const article = byId.get(report.article);
      if (article === undefined) continue;
      yield article.outlet;
      yield article.origin;
    }
  });
  return new Map(
    [...published.keys(), ...copies.keys()].map((slug) => [
      slug,
      { events: reported.get(slug) ?? [], articles: published.get(slug) ?? [], copies: copies.get(slug) ?? [] },
    ]),
  );
}

/** The same while it is gathered. */
interface Saying extends SaidOnEvent {
  readonly quotes: Said<Quote>[];
  readonly figures: Said<Figure>[];
}

function saidBySpeaker(events: readonly Event[]): ReadonlyMap<string, readonly SaidOnEvent[]> {
  const speakers = new Map<string, SaidOnEvent[]>();
  for (const event of events) {
    const said = new Map<string, Saying>();
    const saidBy = (slug: string): Saying => {
      const one = said.get(slug) ?? { event, quotes: [], figures: [] };
      said.set(slug, one);
      return one;
    };
    for (const { article, quotes, figures } of event.reports) {
      for (const mark of quotes) if (mark.by !== null) saidBy(mark.by).quotes.push({ article, mark });
      for (const mark of figures) if (mark.by !== null) saidBy(mark.by).figures.push({ article, mark });
    }
    for (const [slug, one] of said) {
      const group = speakers.get(slug);
      if (group === undefined) speakers.set(slug, [one]);
      else group.push(one);
    }
  }
  return speakers;
}

/**
 * What a speaker said on an event.
 *
 * @param event Any.
 * @param slug Of the speaker.
 * @returns None where the speaker said nothing.
 */
export function saidOn(event: Event, slug: string): readonly SaidOnEvent[] {
  const marksOf = <Mark extends { readonly by: string | null }>(marks: readonly Mark[], article: string) =>
    marks.filter(({ by }) => by === slug).map((mark) => ({ article, mark }));
  const quotes = event.reports.flatMap((report) => marksOf(report.quotes, report.article));
  const figures = event.reports.flatMap((report) => marksOf(report.figures, report.article));
  return quotes.length === 0 && figures.length === 0 ? [] : [{ event, quotes, figures }];
}
