import { changesOfArticles } from '../timeline/changes/changes-of-articles.ts';
import type { Article, Changes, Timeline } from '../timeline/model.ts';
import { onceFor } from '../timeline/once-for.ts';

/**
 * What articles changed when they joined: for the pages of changes and for the feed of corrections.
 *
 * @param timeline Of all articles; never changed afterwards: the second call gives the first one's result.
 * @returns Tells it of one of its articles, at the cost of the events that it reports.
 */
export const articleChanges = onceFor((timeline: Timeline): ((article: Article) => Changes) => {
  const { articles, vocabulary, ledger, events } = timeline;
  return changesOfArticles(articles, vocabulary, ledger, events);
});
