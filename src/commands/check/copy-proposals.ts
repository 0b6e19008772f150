import { copyPairs } from '../../timeline/desk/copy-pairs.ts';
import type { Article } from '../../timeline/model.ts';
import type { ArticleState } from './article-states.ts';

/** Two articles that may be copies of one agency's story, and count as two origins. */
export interface CopyProposal {
  /** Id of the later one. */
  readonly article: string;
  /** Path of its file, as in `Fault.path`. */
  readonly path: string;
  /** Id of the earlier one. */
  readonly other: string;
}

/**
 * Pairs of articles of different origins that have nearly the same headline or, where both texts are at hand, largely the
 * same words. A proposal and no warning, since two newsrooms may have the same headline: only an `origin` that both give
 * says that it is one story.
 *
 * @param states of the articles, with the texts that are at hand
 * @param articles by published day and id
 */
export function copyProposals(states: readonly ArticleState[], articles: readonly Article[]): CopyProposal[] {
  const texts = new Map(states.flatMap(({ id, text }) => (text === null ? [] : [[id, text.text] as const])));
  return copyPairs(articles, texts).map(({ article, other }) => ({
    article: article.id,
    path: article.path,
    other: other.id,
  }));
}
