import { byJoining } from '../articles/by-joining.ts';
import type { Article, ArticleChanges, Event, LedgerEntry, Vocabulary } from '../model.ts';
import { changesOfArticles } from './changes-of-articles.ts';

/**
 * What each article changed when it joined, as `changesOfArticles` tells it.
 *
 * @param articles in any order
 * @param vocabulary as it was read
 * @param ledger the editor's decisions
 * @param whole see `changesOfArticles`
 * @returns one entry for each article, in the order in which they joined: by day added, published day, id
 */
export function changesByArticle(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ledger: readonly LedgerEntry[],
  whole: readonly Event[] = [],
): ArticleChanges[] {
  const changesOf = changesOfArticles(articles, vocabulary, ledger, whole);
  return articles
    .toSorted(byJoining)
    .map((article) => ({ added: article.added, article: article.id, changes: changesOf(article) }));
}
