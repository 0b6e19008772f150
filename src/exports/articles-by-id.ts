import type { Article } from '../timeline/model.ts';

const known = new WeakMap<readonly Article[], ReadonlyMap<string, Article>>();

/**
 * Articles by their ids, so that an event's citation costs no look at all of them.
 *
 * @param articles a timeline's; never changed afterwards: the second call gives the first one's result
 */
export function articlesById(articles: readonly Article[]): ReadonlyMap<string, Article> {
  const before = known.get(articles);
  if (before !== undefined) return before;
  const byId = new Map(articles.map((article) => [article.id, article]));
  known.set(articles, byId);
  return byId;
}
