import type { Event as EventThing } from 'schema-dts';
import type { Event } from '../../timeline/model.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { articleThing } from './article-thing.ts';
import { eventDates } from './event-dates.ts';
import { eventNode } from './ids.ts';
import { placeThing } from './place-thing.ts';

type OneEvent = Extract<EventThing, { '@type': 'Event' }>;

/**
 * An event where it is one of many: its name, address and date.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function eventItem(index: TimelineIndex, event: Event): OneEvent {
  return {
    '@type': 'Event',
    url: index.routes.absolute(index.routes.event(event.id)),
    name: event.title,
    ...eventDates(event.date),
  };
}

/**
 * An event with all that is known of it: where it was, and the articles that report it.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function eventThing(index: TimelineIndex, event: Event): OneEvent {
  const articles = event.reports.flatMap(({ article }) => index.articles.get(article) ?? []);
  return {
    '@id': eventNode(index, event.id),
    ...eventItem(index, event),
    ...(event.summary === null ? {} : { description: event.summary }),
    ...(event.places.length === 0 ? {} : { location: event.places.map((place) => placeThing(index, place)) }),
    subjectOf: articles.map((article) => articleThing(index, article)),
  };
}
