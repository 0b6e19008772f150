import { changesByArticle } from '../timeline/changes/changes-by-article.ts';
import type { ArticleChanges, Timeline } from '../timeline/model.ts';

const known = new WeakMap<Timeline, readonly ArticleChanges[]>();

/**
 * What each article changed when it joined: for the page of changes and for the feed of corrections.
 *
 * @param timeline Of all articles; never changed afterwards: the second call gives the first one's result.
 * @returns In the order in which they joined.
 */
export function articleChanges(timeline: Timeline): readonly ArticleChanges[] {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const { articles, vocabulary, ledger, events } = timeline;
  const changes = changesByArticle(articles, vocabulary, ledger, events);
  known.set(timeline, changes);
  return changes;
}
