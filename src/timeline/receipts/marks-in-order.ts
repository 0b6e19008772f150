import type { Article } from '../model.ts';
import type { ProvableMark } from './receipt.ts';

/**
 * The quotes and figures of an article, in the order of its file.
 *
 * @param article the article
 */
export function marksInOrder(article: Article): ProvableMark[] {
  return article.reports.flatMap(({ event, quotes, figures }) =>
    [
      ...quotes.map((mark): ProvableMark => ({ event, kind: 'quote', mark })),
      ...figures.map((mark): ProvableMark => ({ event, kind: 'figure', mark })),
    ].sort(
      ({ mark: { place: a } }, { mark: { place: b } }) =>
        a.start.line - b.start.line || a.start.column - b.start.column,
    ),
  );
}
