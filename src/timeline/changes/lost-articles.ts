import type { ComparableEvent } from '../compare-timelines.ts';
import type { Article } from '../model.ts';

/**
 * The articles whose pages a timeline would take away: their files were renamed or deleted.
 *
 * @param before what is published; an article that reports no event is not told of there
 * @param after what is to be published instead
 * @returns their ids, each once, in the order of the events that they reported
 */
export function lostArticles(
  before: { readonly events: readonly Pick<ComparableEvent, 'reports'>[] },
  after: { readonly articles: readonly Pick<Article, 'id'>[] },
): readonly string[] {
  const present = new Set(after.articles.map(({ id }) => id));
  const reporting = before.events.flatMap(({ reports }) => reports.map(({ article }) => article));
  return [...new Set(reporting)].filter((id) => !present.has(id));
}
