import type { Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';
import { articleCard } from './article-card.ts';
import type { Card } from './card.ts';
import { eventCard } from './event-card.ts';
import { hasOwnCard } from './has-own-card.ts';
import { siteCard } from './site-card.ts';

/**
 * Every card of a site: its own, and one for each event and each article that has one, in the timeline's order.
 *
 * @param timeline Any.
 */
export function cardsOf(timeline: Timeline): readonly Card[] {
  const index = indexOf(timeline);
  return [
    siteCard(index),
    ...timeline.events.filter((event) => hasOwnCard(index, event)).map((event) => eventCard(index, event)),
    ...(hasOwnCard(index, null) ? timeline.articles.map((article) => articleCard(index, article)) : []),
  ];
}
