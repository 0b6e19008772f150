import type { Timeline } from '../../timeline/model.ts';
import { siteCard } from '../cards/site-card.ts';
import { homePage } from '../paging/home-page.ts';
import { eventItem } from '../structured-data/event-thing.ts';
import { indexOf } from '../timeline-index.ts';
import type { PageAbout } from './page-about.ts';
import { shareImage } from './share-image.ts';

/**
 * What the timeline's page is about, for machines: the events that it lists, each with its place among all. Each is told
 * on its own page, so of them there is no more here than finds them.
 *
 * @param timeline Any.
 */
export function timelineAbout(timeline: Timeline): PageAbout {
  const index = indexOf(timeline);
  const { routes } = index;
  const list = `${routes.absolute(routes.home())}#events`;
  return {
    image: shareImage(index, siteCard(index)),
    type: 'website',
    published: null,
    modified: null,
    reference: [],
    page: { mainEntity: { '@id': list } },
    things: [
      {
        '@type': 'ItemList',
        '@id': list,
        numberOfItems: timeline.events.length,
        itemListOrder: 'https://schema.org/ItemListOrderAscending',
        itemListElement: homePage(timeline).events.map((event) => ({
          '@type': 'ListItem',
          position: (index.positions.get(event.id) ?? 0) + 1,
          item: eventItem(index, event),
        })),
      },
    ],
  };
}
