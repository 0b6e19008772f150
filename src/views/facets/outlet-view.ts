import type { Article, Timeline } from '../../timeline/model.ts';
import type { PartView } from '../paging/part-view.ts';
import { sourceView, type SourceView } from '../source-view.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { capitalized } from '../words/capitalized.ts';
import { counted } from '../words/counted.ts';
import { regionName } from '../words/region-name.ts';
import { outletLink } from './facet-links.ts';
import { facetPages } from './facet-pages.ts';
import { listedArticles } from './facet-part.ts';
import { facetTimeline, facetView, factLinks, factText, type FacetTimeline, type FacetView } from './facet-view.ts';
import { facetsOf } from './facets-of.ts';

/** An article in the list of an outlet's. */
export interface OutletArticle extends SourceView {
  /** `12 events`. */
  readonly count: string;
}

/** Articles that come from one origin. */
export interface OutletArticles {
  /** For the anchor. */
  readonly id: string;
  /** `Its own reports`, `Copies of stories by The Associated Press`, `Copies of its stories in other outlets`. */
  readonly title: string;
  /** Page of the origin; `null` where that is this one. */
  readonly href: string | null;
  readonly articles: readonly OutletArticle[];
}

/** What `/outlets/<slug>/` shows. */
export interface OutletView extends FacetView, FacetTimeline {
  readonly groups: readonly OutletArticles[];
  /** Where these are not all articles, what it says of that; else `null`. */
  readonly articlesPart: PartView | null;
}

/**
 * What an outlet's page shows: its articles by whose stories they are, the copies of its own stories elsewhere, and the
 * timeline of all that these report.
 *
 * @param timeline Any.
 * @param slug Of an outlet that published an article or is the origin of one.
 */
export function outletView(timeline: Timeline, slug: string): OutletView {
  const index = indexOf(timeline);
  const outlet = index.outlets.get(slug);
  const { articles, copies, events } = facetsOf(timeline).outlets.get(slug) ?? { articles: [], copies: [], events: [] };
  const site = outlet?.url ?? null;
  const country = outlet?.country ?? null;
  const counts = [
    counted(events.length, 'event'),
    ...(articles.length === 0 ? [] : [counted(articles.length, 'article')]),
    ...(copies.length === 0
      ? []
      : [counted(copies.length, 'copy of its stories elsewhere', 'copies of its stories elsewhere')]),
  ];
  const facet = facetView(timeline, index.routes.outlet(slug), {
    all: { href: index.routes.outlets(), text: 'Outlets' },
    name: outlet?.name ?? slug,
    lead: capitalized(outlet?.kind ?? null),
    aka: [],
    facts: [
      ...factText('Country', country === null ? null : regionName(country)),
      ...factLinks('Website', site === null ? [] : [{ href: site, text: site }]),
    ],
    counts: counts.join(', '),
  });
  const pages = facetPages(timeline).outlets.get(slug);
  const listed = listedArticles(timeline, pages);
  return {
    ...facet,
    groups: articleGroups(index, slug, listed.items),
    articlesPart: listed.part,
    ...facetTimeline(timeline, pages),
  };
}

/**
 * Articles by whose stories they are.
 *
 * @param index Of the timeline.
 * @param slug Of an outlet.
 * @param all Articles of the outlet, and of others that are copies of its stories.
 */
export function articleGroups(index: TimelineIndex, slug: string, all: readonly Article[]): readonly OutletArticles[] {
  const articles = all.filter(({ outlet }) => outlet === slug);
  const copies = all.filter(({ outlet }) => outlet !== slug);
  const listed = (article: Article): OutletArticle => ({
    ...sourceView(index, article),
    count: counted(index.eventsOf.get(article.id)?.length ?? 0, 'event'),
  });
  const own = articles.filter(({ origin }) => origin === slug);
  const carried = Map.groupBy(
    articles.filter(({ origin }) => origin !== slug),
    ({ origin }) => origin,
  );
  const groups: readonly OutletArticles[] = [
    { id: '_own', title: 'Its own reports', href: null, articles: own.map(listed) },
    ...[...carried].map(([origin, of]) => ({
      id: `_from-${origin}`,
      title: `Copies of stories by ${outletLink(index, origin).text}`,
      href: index.routes.outlet(origin),
      articles: of.map(listed),
    })),
    { id: '_copies', title: 'Copies of its stories in other outlets', href: null, articles: copies.map(listed) },
  ];
  return groups.filter((group) => group.articles.length > 0);
}
