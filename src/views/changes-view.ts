import { byJoining } from '../timeline/articles/by-joining.ts';
import { dayWords } from '../timeline/dates/day-words.ts';
import type { Article, Day, Timeline } from '../timeline/model.ts';
import { articleChanges } from './article-changes.ts';
import { changeGroups, type ChangeGroup } from './change-groups.ts';
import { latestItems, monthLinks, monthPages, type Division, type MonthPage } from './month-pages.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageLimit } from './paging/page-limit.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { indexOf } from './timeline-index.ts';
import { onceFor } from '../timeline/once-for.ts';

/** What one article changed when it joined. */
export interface AddedArticle {
  readonly source: SourceView;
  /** None where it changed nothing that is shown. */
  readonly groups: readonly ChangeGroup[];
}

/** Articles that joined on one day. */
export interface AddedDay {
  readonly day: Day;
  /** `Monday 22 November 2021`. */
  readonly text: string;
  readonly articles: readonly AddedArticle[];
}

/** What `/changes/` shows, or one of its pages by month. */
export interface ChangesView {
  readonly head: PageHead;
  /** `January 2022`; `null` for `/changes/` itself. */
  readonly part: string | null;
  /** To the pages by month, the latest first; none where all stands on one page. */
  readonly months: readonly Link[];
  /** Where to look for an article that is not here, with `*` for its id; `null` where that is not to be done. */
  readonly elsewhere: string | null;
  /** The latest first. */
  readonly days: readonly AddedDay[];
}

/**
 * The pages of `/changes/` by month of adding; none where all stands on one page.
 *
 * @param timeline Of all articles; never changed afterwards.
 * @returns With the articles that joined, in their order.
 */
export const changesPages = onceFor((timeline: Timeline): readonly MonthPage<Article>[] => {
  const divided = isPaged(timeline) ? monthPages(joinedArticles(timeline), divisionOf(timeline)) : [];
  // What fits one page needs no others.
  return divided.length < 2 ? [] : divided;
});

/**
 * Where it is told what an article changed.
 *
 * @param timeline Of all articles.
 * @returns By article id; empty where `/changes/` tells it of all.
 */
export const changesPlaces = onceFor((timeline: Timeline): ReadonlyMap<string, string> => {
  const { routes } = indexOf(timeline);
  return new Map(
    changesPages(timeline).flatMap(({ path, items }) =>
      items.map(({ id }) => [id, routes.changesIn(path, id)] as const),
    ),
  );
});

/**
 * The articles of which `/changes/` itself tells what they changed: all of them, or the latest.
 *
 * @param timeline Of all articles.
 * @returns In the order in which they joined.
 */
export function latestJoined(timeline: Timeline): readonly Article[] {
  const joined = joinedArticles(timeline);
  return changesPages(timeline).length === 0 ? joined : latestItems(joined, divisionOf(timeline));
}

/** In the order in which they joined. */
const joinedArticles = onceFor(({ articles }: Timeline): readonly Article[] => articles.toSorted(byJoining));

/** An article takes as much of a page as it reports events. */
function divisionOf(timeline: Timeline): Division<Article> {
  const { eventsOf } = indexOf(timeline);
  return {
    monthOf: ({ added }) => added.slice(0, 7),
    weightOf: ({ id }) => Math.max(1, eventsOf.get(id)?.length ?? 0),
    size: pageLimit(timeline),
  };
}

/**
 * What each article changed when it joined the timeline, the latest first.
 *
 * @param timeline Of all articles.
 * @param path Of one of the pages by month; `null` for `/changes/` itself, which has the latest where there are such
 *   pages.
 */
export function changesView(timeline: Timeline, path: string | null = null): ChangesView {
  const index = indexOf(timeline);
  const { routes } = index;
  const months = changesPages(timeline);
  const page = months.find((one) => one.path === path);
  const changesOf = articleChanges(timeline);
  // Asked in the order in which they joined, it costs least.
  const joined = (page?.items ?? latestJoined(timeline)).map((article) => ({
    article,
    groups: changeGroups(index, changesOf(article)),
  }));
  return {
    head: pageHead(
      timeline,
      page === undefined ? 'Changes' : `Changes: ${page.text}`,
      'What each added article changed: events new, reported by more sources, dated anew, and points on which sources differ.',
      page === undefined ? routes.changes() : routes.changesIn(page.path),
    ),
    part: page?.text ?? null,
    months:
      page === undefined
        ? monthLinks(months, routes.changesIn)
        : [{ href: routes.changes(), text: 'The latest, and all months' }],
    elsewhere: page === undefined && months.length > 0 ? routes.article('*') : null,
    days: [...Map.groupBy(joined.toReversed(), ({ article }) => article.added)].map(([day, added]) => ({
      day,
      text: dayWords(day),
      articles: added.map(({ article, groups }) => ({ source: sourceView(index, article), groups })),
    })),
  };
}
