import type { Timeline } from '../../timeline/model.ts';
import { timelineAddresses } from '../paging/timeline-address.ts';
import type { PartView } from '../paging/part-view.ts';
import { sectionViews, type SectionView } from '../section-views.ts';
import { pageHead, type Link, type PageHead } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import type { FacetPages } from './facet-pages.ts';
import { listedEvents } from './facet-part.ts';

/** One thing that is known of a topic, place, outlet or speaker. */
export interface FacetFact {
  readonly label: string;
  readonly links: readonly Link[];
  /** What is no link; empty where there are links. */
  readonly text: string;
}

/** What stands above the timeline of one topic, place, outlet or speaker. */
export interface FacetView {
  readonly head: PageHead;
  /** The page of all of its kind. */
  readonly all: Link;
  readonly name: string;
  /** What it is, in a sentence or a few words; `null` where nothing is said. */
  readonly lead: string | null;
  /** Other spellings, in languages that are not told. */
  readonly aka: readonly string[];
  readonly facts: readonly FacetFact[];
  /** `14 events`. */
  readonly counts: string;
}

/** The timeline of a facet, below what stands above it. */
export interface FacetTimeline {
  readonly sections: readonly SectionView[];
  /** Where on the whole timeline each event stands, by id. */
  readonly onTimeline: ReadonlyMap<string, string>;
  /** Where these are not all events, what it says of that; else `null`. */
  readonly part: PartView | null;
}

/**
 * What stands above the timeline of a facet.
 *
 * @param timeline Any.
 * @param path Address of the page, made by the routes.
 * @param facet All but the page's head, which says the same in one line.
 * @param feed Address of its feed; `null` where it has none.
 */
export function facetView(
  timeline: Timeline,
  path: string,
  facet: Omit<FacetView, 'head'>,
  feed: string | null = null,
): FacetView {
  const { name, lead, counts, all } = facet;
  const what = lead === null ? '' : ` ${lead.replace(/[.]?$/u, '.')}`;
  const head = pageHead(timeline, name, `${all.text}: ${name}.${what} ${counts}.`, path);
  if (feed === null) return { head, ...facet };
  const alternate = { href: feed, type: 'application/atom+xml', title: `${head.title}: new events` };
  const follow = factLinks('Follow', [{ href: feed, text: 'Atom feed' }]);
  return { head: { ...head, alternates: [alternate] }, ...facet, facts: [...facet.facts, ...follow] };
}

/**
 * The timeline of a facet: all of its events, or the latest that a page lists.
 *
 * @param timeline Any.
 * @param pages Those of the facet; where it has none, there is nothing.
 * @param here The facet, where it is a place.
 */
export function facetTimeline(
  timeline: Timeline,
  pages: FacetPages | undefined,
  here: string | null = null,
): FacetTimeline {
  const index = indexOf(timeline);
  const { items, part } = listedEvents(timeline, pages);
  return { sections: sectionViews(index, items, here), onTimeline: timelineAddresses(index, items), part };
}

/**
 * A fact that is words.
 *
 * @param label What it is.
 * @param text `null` where it is not known: then there is no fact.
 */
export function factText(label: string, text: string | null): readonly FacetFact[] {
  return text === null ? [] : [{ label, text, links: [] }];
}

/**
 * A fact that is links.
 *
 * @param label What they are.
 * @param links Where there are none, there is no fact.
 */
export function factLinks(label: string, links: readonly Link[]): readonly FacetFact[] {
  return links.length === 0 ? [] : [{ label, links, text: '' }];
}

/**
 * The record of a thing in the Wikidata knowledge base.
 *
 * @param id `Q` and a number; `null` where it is not known.
 */
export function wikidataLinks(id: string | null): readonly Link[] {
  return id === null ? [] : [{ href: `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`, text: id }];
}
