import type { Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { isPaged } from '../paging/is-paged.ts';
import { facetPages } from './facet-pages.ts';
import { facetTimeline, facetView, type FacetTimeline, type FacetView } from './facet-view.ts';
import { facetsOf } from './facets-of.ts';

/** What `/topics/<slug>/` shows. */
export interface TopicView extends FacetView, FacetTimeline {}

/**
 * What a topic's page shows: its timeline.
 *
 * @param timeline Any.
 * @param slug Of a topic that it uses.
 */
export function topicView(timeline: Timeline, slug: string): TopicView {
  const index = indexOf(timeline);
  const topic = index.topics.get(slug);
  const events = facetsOf(timeline).topics.get(slug) ?? [];
  const facet = facetView(
    timeline,
    index.routes.topic(slug),
    {
      all: { href: index.routes.topics(), text: 'Topics' },
      name: topic?.name ?? slug,
      lead: topic?.description ?? null,
      aka: [],
      facts: [],
      // Each event of a long timeline would change every topic's page.
      counts:
        (isPaged(timeline) ? '' : `${String(events.length)} of `) +
        counted(isPaged(timeline) ? events.length : timeline.events.length, 'event'),
    },
    index.routes.topicFeed(slug),
  );
  return { ...facet, ...facetTimeline(timeline, facetPages(timeline).topics.get(slug)) };
}
