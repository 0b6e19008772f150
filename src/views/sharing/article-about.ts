import type { Article, Timeline } from '../../timeline/model.ts';
import { articleCard } from '../cards/article-card.ts';
import { hasOwnCard } from '../cards/has-own-card.ts';
import { articleReference } from '../references/article-reference.ts';
import { articleThing } from '../structured-data/article-thing.ts';
import { eventItem } from '../structured-data/event-thing.ts';
import { articleNode, eventNode } from '../structured-data/ids.ts';
import { indexOf } from '../timeline-index.ts';
import type { PageAbout } from './page-about.ts';
import { shareImage } from './share-image.ts';

/**
 * What the page of an article is about, for machines: our page rests on the newspaper's article, which reports events.
 *
 * Open Graph's `article:published_time` would be taken for the newspaper's day, and the day on which we added the
 * article is not it, so neither is said there.
 *
 * @param timeline Any.
 * @param article One of its articles.
 */
export function articleAbout(timeline: Timeline, article: Article): PageAbout {
  const index = indexOf(timeline);
  const source = { '@id': articleNode(index, article.id) };
  return {
    image: hasOwnCard(index, null) ? shareImage(index, articleCard(index, article)) : null,
    type: 'article',
    published: null,
    modified: null,
    reference: articleReference(index, article),
    page: {
      mainEntity: source,
      isBasedOn: source,
      citation: source,
      datePublished: article.added,
      mentions: (index.eventsOf.get(article.id) ?? []).map((event) => ({
        ...eventItem(index, event),
        '@id': eventNode(index, event.id),
      })),
    },
    things: [articleThing(index, article)],
  };
}
