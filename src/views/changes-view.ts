import { dayWords } from '../timeline/dates/day-words.ts';
import type { ArticleChanges, Day, Timeline } from '../timeline/model.ts';
import { articleChanges } from './article-changes.ts';
import { changeGroups, type ChangeGroup } from './change-groups.ts';
import { pageHead, type PageHead } from './site-view.ts';
import { sourceView, type SourceView } from './source-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';

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

/** What `/changes/` shows. */
export interface ChangesView {
  readonly head: PageHead;
  /** The latest first. */
  readonly days: readonly AddedDay[];
}

/**
 * What each article changed when it joined the timeline, the latest first.
 *
 * @param timeline Of all articles.
 */
export function changesView(timeline: Timeline): ChangesView {
  const index = indexOf(timeline);
  const joined = articleChanges(timeline).toReversed();
  return {
    head: pageHead(
      timeline,
      'Changes',
      'What each added article changed: events new, reported by more sources, dated anew, and points on which sources differ.',
      index.routes.changes(),
    ),
    days: [...Map.groupBy(joined, ({ added }) => added)].map(([day, changes]) => ({
      day,
      text: dayWords(day),
      articles: changes.flatMap((one) => addedArticle(index, one)),
    })),
  };
}

function addedArticle(index: TimelineIndex, { article, changes }: ArticleChanges): readonly AddedArticle[] {
  const added = index.articles.get(article);
  if (added === undefined) return [];
  return [{ source: sourceView(index, added), groups: changeGroups(index, changes) }];
}
