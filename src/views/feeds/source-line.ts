import { publishedWords } from '../../timeline/dates/published-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * An article in a feed, where nothing else says which one is meant: `The Delta Gazette, Wednesday 3 March 2021`.
 *
 * @param index Of the timeline.
 * @param id The article's.
 */
export function sourceLine(index: TimelineIndex, id: string): string {
  const article = index.articles.get(id);
  if (article === undefined) return id;
  return `${index.outlets.get(article.outlet)?.name ?? article.outlet}, ${publishedWords(article.published)}`;
}
