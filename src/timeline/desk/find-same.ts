import type { Article } from '../model.ts';
import { wordsOf } from '../similarity/words-of.ts';
import { addressKey } from './address-key.ts';
import type { ArticleDraft } from './article-draft.ts';

/** An article that is there already, and how it is known. */
export interface SameArticle {
  readonly article: Article;
  readonly because: 'address' | 'title';
}

/**
 * Finds the article that a draft would add a second time: one of the same address, or of the same outlet, day and title.
 *
 * @param draft the article to be added
 * @param articles those that there are
 */
export function findSame(draft: ArticleDraft, articles: readonly Article[]): SameArticle | null {
  const keys = new Set(addressesOf(draft));
  const title = titleKey(draft.title);
  for (const article of articles) {
    if (addressesOf(article).some((key) => keys.has(key))) return { article, because: 'address' };
    const { outlet, publishedDay } = article;
    if (outlet === draft.outlet && publishedDay === draft.publishedDay && titleKey(article.title) === title) {
      return { article, because: 'title' };
    }
  }
  return null;
}

function addressesOf({ url, archive }: { readonly url: string | null; readonly archive: string | null }): string[] {
  return [url, archive].flatMap((address) => (address === null ? [] : [addressKey(address)]));
}

/** Case, punctuation and the editor's brackets do not make it another title. */
function titleKey(title: string): string {
  return wordsOf(title).join(' ');
}
