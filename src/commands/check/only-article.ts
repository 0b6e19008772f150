import type { Article, Fault } from '../../timeline/model.ts';
import type { ArticleState } from './article-states.ts';
import type { Checked } from './check-content.ts';

/**
 * What a check found of one article: its faults, those in whose clash it is the other side, and how it stands.
 *
 * @param checked what was found of all
 * @param article one of them
 */
export function onlyArticle(
  { faults, articles }: Checked,
  { id, path }: Article,
): { readonly faults: readonly Fault[]; readonly state: ArticleState | null } {
  return {
    faults: faults.filter((fault) => fault.path === path || fault.related?.path === path),
    state: articles.find((state) => state.id === id) ?? null,
  };
}
