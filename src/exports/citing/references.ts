import type { Routes } from '../../routes.ts';
import type { Event, Timeline } from '../../timeline/model.ts';
import { articleReference } from './article-reference.ts';
import { articlesOf, eventReference } from './event-reference.ts';
import type { Cited } from './cited.ts';
import type { Reference } from './reference.ts';

/**
 * The whole bibliography: every article, in the timeline's order.
 *
 * @param timeline any
 */
export function* allReferences({ articles, vocabulary }: Timeline): Generator<Cited> {
  for (const article of articles) yield { of: article, reference: () => articleReference(article, vocabulary) };
}

/**
 * What is cited with an event: its page here, then the articles that report it.
 *
 * @param timeline whose event it is
 * @param event what is cited
 * @param routes addresses of the site
 */
export function eventReferences(timeline: Timeline, event: Event, routes: Routes): readonly Reference[] {
  const sources = articlesOf(timeline.articles, event);
  return [
    eventReference(timeline, event, routes),
    ...sources.map((article) => articleReference(article, timeline.vocabulary)),
  ];
}
