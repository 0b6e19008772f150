import type { Article, Event, Timeline } from '../../timeline/model.ts';
import { latestDays } from '../paging/chosen-days.ts';
import { datedArticles, datedEvents, type DatedList } from '../paging/dated-list.ts';
import { pageLimit } from '../paging/page-limit.ts';
import { partView, type PartView } from '../paging/part-view.ts';
import type { FacetPages } from './facet-pages.ts';

/** What of a list the page of a facet shows. */
export interface FacetPart<T> {
  readonly items: readonly T[];
  /** What it says of the rest; `null` where that is all. */
  readonly part: PartView | null;
}

const NOTHING: FacetPart<never> = { items: [], part: null };

/**
 * The events that the page of a facet lists: all, or the latest that fit.
 *
 * @param timeline Any.
 * @param pages Those of the facet; where it has none, there is nothing.
 */
export function listedEvents(timeline: Timeline, pages: FacetPages | undefined): FacetPart<Event> {
  return pages === undefined ? NOTHING : listed(timeline, pages, pages.events, datedEvents, 'event');
}

/**
 * The articles that the page of a facet lists: all, or the latest that fit.
 *
 * @param timeline Any.
 * @param pages Those of the facet; where it has none, there is nothing.
 */
export function listedArticles(timeline: Timeline, pages: FacetPages | undefined): FacetPart<Article> {
  return pages === undefined ? NOTHING : listed(timeline, pages, pages.articles, datedArticles, 'article');
}

function listed<T>(
  timeline: Timeline,
  { monthHref }: FacetPages,
  items: readonly T[],
  dated: (items: readonly T[]) => DatedList<T>,
  noun: string,
): FacetPart<T> {
  const limit = pageLimit(timeline);
  if (items.length <= limit) return { items, part: null };
  const list = dated(items);
  const days = latestDays(list, limit);
  const dayHref = (day: string): string => monthHref(day.slice(0, 7));
  return { items: days.items, part: partView({ list, count: items.length, noun, monthHref, dayHref }, days, null) };
}
