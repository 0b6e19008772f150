import { sourceWords } from '../../exports/source-words.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * An article in a feed, where nothing else says which one is meant: `The Delta Gazette, Wednesday 3 March 2021`; with
 * `, retracted` where it was.
 *
 * @param index Of the timeline.
 * @param id The article's.
 */
export function sourceLine(index: TimelineIndex, id: string): string {
  const article = index.articles.get(id);
  if (article === undefined) return id;
  return sourceWords(article, index.outlets);
}
