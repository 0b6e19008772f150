import { countOrigins } from '../retracted.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import type { Card } from './card.ts';

/**
 * The card of every page that is neither an event's nor an article's: the site's name, and how much there is in it.
 *
 * @param index Of the timeline.
 */
export function siteCard(index: TimelineIndex): Card {
  const { timeline, routes } = index;
  const { title, subtitle } = timeline.vocabulary.site;
  return {
    path: routes.siteCard(),
    lead: { text: subtitle, unsure: false },
    more: null,
    headlines: [title],
    sources: [
      counted(timeline.events.length, 'event'),
      counted(timeline.articles.length, 'article'),
      counted(countOrigins(index), 'independent origin'),
    ].join(', '),
    site: null,
  };
}
