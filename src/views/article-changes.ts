import { changesOfArticles } from '../timeline/changes/changes-of-articles.ts';
import type { Article, Changes, Timeline } from '../timeline/model.ts';

const known = new WeakMap<Timeline, (article: Article) => Changes>();

/**
 * What articles changed when they joined: for the pages of changes and for the feed of corrections.
 *
 * @param timeline Of all articles; never changed afterwards: the second call gives the first one's result.
 * @returns Tells it of one of its articles, at the cost of the events that it reports.
 */
export function articleChanges(timeline: Timeline): (article: Article) => Changes {
  const before = known.get(timeline);
  if (before !== undefined) return before;
  const { articles, vocabulary, ledger, events } = timeline;
  const changesOf = changesOfArticles(articles, vocabulary, ledger, events);
  known.set(timeline, changesOf);
  return changesOf;
}
