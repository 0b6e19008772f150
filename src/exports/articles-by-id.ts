import type { Article } from '../timeline/model.ts';
import { onceFor } from '../timeline/once-for.ts';

/**
 * Articles by their ids, so that an event's citation costs no look at all of them.
 *
 * @param articles a timeline's; never changed afterwards: the second call gives the first one's result
 */
export const articlesById = onceFor(
  (articles: readonly Article[]): ReadonlyMap<string, Article> =>
    new Map(articles.map((article) => [article.id, article])),
);
