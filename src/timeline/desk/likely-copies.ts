import { addDays } from '../dates/add-days.ts';
import type { Article } from '../model.ts';
import type { ArticleDraft } from './article-draft.ts';
import { areLikeCopies, COPY_DAYS, copyTraits } from './copy-traits.ts';

/**
 * Articles of other outlets within two days that have nearly the same title or text: copies of one agency's story, perhaps.
 *
 * @param draft the article to be added
 * @param text of its source; `null` where it is not at hand
 * @param articles those that there are
 * @param texts of their sources by article id, as far as they are at hand
 */
export function likelyCopies(
  draft: ArticleDraft,
  text: string | null,
  articles: readonly Article[],
  texts: ReadonlyMap<string, string>,
): Article[] {
  const first = addDays(draft.publishedDay, -COPY_DAYS);
  const last = addDays(draft.publishedDay, COPY_DAYS);
  const traits = copyTraits(draft, text);
  return articles
    .filter(({ outlet, publishedDay }) => outlet !== draft.outlet && publishedDay >= first && publishedDay <= last)
    .filter((article) => areLikeCopies(traits, copyTraits(article, texts.get(article.id) ?? null)));
}
