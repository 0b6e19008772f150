import type { Article, Event, Timeline } from '../../timeline/model.ts';
import { datedArticles, datedEvents, monthsOf } from '../paging/dated-list.ts';
import { pageLimit } from '../paging/page-limit.ts';
import { indexOf } from '../timeline-index.ts';
import { facetsOf } from './facets-of.ts';
import { onceFor } from '../../timeline/once-for.ts';

/** What topics, places, outlets and speakers are called in addresses. */
export const FACET_KINDS = ['topics', 'places', 'outlets', 'speakers'] as const;

export type FacetKind = (typeof FACET_KINDS)[number];

/** The pages of one topic, place, outlet or speaker. */
export interface FacetPages {
  readonly name: string;
  readonly href: string;
  readonly events: readonly Event[];
  /** Of an outlet, its own and the copies of its stories; of a place, those written there; of others none. */
  readonly articles: readonly Article[];
  /** Months that have a page, `YYYY-MM` or `undated`, in order: none where all of it is on one page. */
  readonly months: readonly string[];
  /** Makes the address of the page of a month. */
  readonly monthHref: (month: string) => string;
}

type AllPages = Readonly<Record<FacetKind, ReadonlyMap<string, FacetPages>>>;

/**
 * The pages of all topics, places, outlets and speakers. One has pages of months where its events, or its articles, are
 * more than a page lists.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @returns By slug, in the vocabulary's order.
 */
export const facetPages = onceFor((timeline: Timeline): AllPages => {
  const { routes, topics, places, outlets, speakers } = indexOf(timeline);
  const facets = facetsOf(timeline);
  const limit = pageLimit(timeline);

  const pagesOf = <Facet>(
    of: ReadonlyMap<string, Facet>,
    names: ReadonlyMap<string, { readonly name: string }>,
    hrefOf: (slug: string) => string,
    monthHrefOf: (slug: string, month: string) => string,
    contentOf: (facet: Facet) => { readonly events: readonly Event[]; readonly articles: readonly Article[] },
  ): ReadonlyMap<string, FacetPages> =>
    new Map(
      [...of].map(([slug, facet]) => {
        const { events, articles } = contentOf(facet);
        const whole = events.length <= limit && articles.length <= limit;
        const page = {
          name: names.get(slug)?.name ?? slug,
          href: hrefOf(slug),
          events,
          articles,
          months: whole ? [] : monthsOf(datedEvents(events), datedArticles(articles)),
          monthHref: (month: string) => monthHrefOf(slug, month),
        };
        return [slug, page];
      }),
    );

  return {
    topics: pagesOf(facets.topics, topics, routes.topic, routes.topicMonth, (events) => ({ events, articles: [] })),
    places: pagesOf(facets.places, places, routes.place, routes.placeMonth, ({ all, datelines }) => ({
      events: all,
      articles: datelines,
    })),
    outlets: pagesOf(facets.outlets, outlets, routes.outlet, routes.outletMonth, ({ events, articles, copies }) => ({
      events,
      articles: [...articles, ...copies],
    })),
    speakers: pagesOf(facets.speakers, speakers, routes.speaker, routes.speakerMonth, (said) => ({
      events: said.map(({ event }) => event),
      articles: [],
    })),
  };
});

/**
 * The pages of months of one kind.
 *
 * @param timeline Any.
 * @param kind Of what.
 * @returns Slug and month of each, in order.
 */
export function facetMonths(timeline: Timeline, kind: FacetKind): readonly { slug: string; month: string }[] {
  return [...facetPages(timeline)[kind]].flatMap(([slug, { months }]) => months.map((month) => ({ slug, month })));
}
