import type { Event } from '../../timeline/model.ts';
import { dateView } from '../date-view.ts';
import { placeLink } from '../facets/facet-links.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { listed } from '../words/listed.ts';
import { reportedBy } from '../words/reported-by.ts';
import type { Card } from './card.ts';

/**
 * The card of an event: its date as its page words it, where it was, its title and who reported it.
 *
 * @param index Of the timeline.
 * @param event One of its events.
 */
export function eventCard(index: TimelineIndex, event: Event): Card {
  const date = dateView(event.date);
  return {
    path: index.routes.eventCard(event.id),
    lead: { text: date.words.charAt(0).toUpperCase() + date.words.slice(1), unsure: date.certainty !== 'sure' },
    more:
      event.places.length === 0
        ? null
        : { text: listed(event.places.map((place) => placeLink(index, place).text)), unsure: false },
    headlines: [event.title],
    sources: reportedBy(index, event),
    site: index.timeline.vocabulary.site.title,
  };
}
