import { publishedWords } from '../timeline/dates/published-words.ts';
import type { Article } from '../timeline/model.ts';
import { nameOf } from './export-context.ts';

/**
 * An article where nothing else says which one is meant: `The Delta Gazette, Wednesday 3 March 2021`, and `, retracted`
 * where it was.
 *
 * @param article one of the timeline's
 * @param outlets the vocabulary's, by slug
 */
export function sourceWords(article: Article, outlets: ReadonlyMap<string, { readonly name: string }>): string {
  const retracted = article.retracted === null ? '' : ', retracted';
  return `${nameOf(outlets, article.outlet)}, ${publishedWords(article.published)}${retracted}`;
}
