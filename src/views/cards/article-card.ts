import { publishedWords } from '../../timeline/dates/published-words.ts';
import type { Article } from '../../timeline/model.ts';
import { retractedMark } from '../retracted.ts';
import { copyOf } from '../source-view.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import type { Card } from './card.ts';

/**
 * The card of an article: its outlet, the day on which it was published, its headline, and what is taken from it.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export function articleCard(index: TimelineIndex, article: Article): Card {
  const events = counted(index.eventsOf.get(article.id)?.length ?? 0, 'event');
  const copy = copyOf(index, article);
  return {
    path: index.routes.articleCard(article.id),
    lead: {
      text: index.outlets.get(article.outlet)?.name ?? article.outlet,
      unsure: article.inferred['outlet'] !== undefined,
    },
    more: { text: publishedWords(article.published), unsure: article.inferred['published'] !== undefined },
    headlines: [article.title, ...(article.titleTranslation === null ? [] : [article.titleTranslation])],
    sources: `What it reports: ${events}${copy === null ? '' : `, ${copy}`}${retractedMark(article)}`,
    site: index.timeline.vocabulary.site.title,
  };
}
