import type { Event, Timeline } from '../../timeline/model.ts';
import { eventCard } from '../cards/event-card.ts';
import { hasOwnCard } from '../cards/has-own-card.ts';
import { eventReference } from '../references/event-reference.ts';
import { claimThings, speakerThings } from '../structured-data/claim-things.ts';
import { eventThing } from '../structured-data/event-thing.ts';
import { articleNode, eventNode } from '../structured-data/ids.ts';
import { indexOf } from '../timeline-index.ts';
import type { PageAbout } from './page-about.ts';
import { shareImage } from './share-image.ts';

/**
 * What the page of an event is about, for machines.
 *
 * @param timeline Any.
 * @param event One of its events.
 */
export function eventAbout(timeline: Timeline, event: Event): PageAbout {
  const index = indexOf(timeline);
  const added = event.reports.flatMap(({ article }) => index.articles.get(article)?.added ?? []).sort();
  const published = added[0] ?? null;
  const modified = added.at(-1) ?? null;
  return {
    image: hasOwnCard(index, event) ? shareImage(index, eventCard(index, event)) : null,
    type: 'article',
    published,
    modified,
    reference: eventReference(index, event, modified),
    page: {
      mainEntity: { '@id': eventNode(index, event.id) },
      ...(published === null ? {} : { datePublished: published }),
      ...(modified === null ? {} : { dateModified: modified }),
      citation: event.reports.map(({ article }) => ({ '@id': articleNode(index, article) })),
    },
    things: [eventThing(index, event), ...claimThings(index, event), ...speakerThings(index, event)],
  };
}
