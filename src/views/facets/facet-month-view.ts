import type { Timeline } from '../../timeline/model.ts';
import { compactSections, wholeList, type WholeList } from '../paging/compact-sections.ts';
import { datedArticles, datedEvents } from '../paging/dated-list.ts';
import { timelineAddresses } from '../paging/timeline-address.ts';
import { monthPage, type MonthPage } from '../paging/month-page.ts';
import { pageLimit } from '../paging/page-limit.ts';
import type { Link } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { facetPages, type FacetKind } from './facet-pages.ts';
import { articleGroups, type OutletArticles } from './outlet-view.ts';
import { sourceLink } from './place-view.ts';
import { spokenSections, type SpokenSection } from './speaker-view.ts';

/** What a page of a month of a topic, place, outlet or speaker shows. */
export interface FacetMonthView extends MonthPage, WholeList {
  /** Of a speaker, what was said, in the place of `sections`. */
  readonly spoken: readonly SpokenSection[];
  /** Where on the whole timeline each event stands, by id. */
  readonly onTimeline: ReadonlyMap<string, string>;
  /** Of an outlet, the articles that were published in the month. */
  readonly groups: readonly OutletArticles[];
  /** Of a place, those written there; of an outlet, all, where they are more than a page lists. */
  readonly articles: readonly Link[];
}

/**
 * What a page of a month shows: every event of the topic, place, outlet or speaker that stands in it, and every article
 * published in it.
 *
 * @param timeline Any.
 * @param kind Of what it is a month.
 * @param slug Of which one.
 * @param month One of its months, of `facetMonths`.
 */
export function facetMonthView(timeline: Timeline, kind: FacetKind, slug: string, month: string): FacetMonthView {
  const index = indexOf(timeline);
  const pages = facetPages(timeline)[kind].get(slug);
  const { name = slug, href = '', months = [], monthHref = () => '' } = pages ?? {};
  const events = datedEvents(pages?.events ?? []).months.get(month) ?? [];
  const articles = datedArticles(pages?.articles ?? []).months.get(month) ?? [];
  const limit = pageLimit(timeline);
  const counts = [
    ...(events.length === 0 && articles.length > 0 ? [] : [counted(events.length, 'event')]),
    ...(articles.length === 0 ? [] : [counted(articles.length, 'article')]),
  ].join(', ');
  const titles = events.map(({ title }) => title);
  const grouped = kind === 'outlets' && articles.length <= limit;
  const speaks = kind === 'speakers';
  return {
    ...monthPage(timeline, { up: { href, text: name }, name, months, monthHref }, month, counts, titles),
    ...(speaks
      ? { sections: [], compact: events.length > limit ? compactSections(index, events) : [] }
      : wholeList(index, events)),
    spoken: speaks && events.length <= limit ? spokenSections(index, slug, events) : [],
    onTimeline: timelineAddresses(index, events),
    groups: grouped ? articleGroups(index, slug, articles) : [],
    articles: grouped ? [] : articles.map((article) => sourceLink(index, article)),
  };
}
