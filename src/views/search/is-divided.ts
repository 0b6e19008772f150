import type { Timeline } from '../../timeline/model.ts';
import { facetsOf } from '../facets/facets-of.ts';

/** With more than these, one added record would cost more to index anew than all of the rest of a build. */
const RECORDS_AT_MOST = 1500;

/**
 * Whether what can be found is so much that its index is made in parts.
 *
 * @param timeline Any.
 */
export function isDivided(timeline: Timeline): boolean {
  const { places, topics, speakers, outlets } = facetsOf(timeline);
  const { events, articles } = timeline;
  return events.length + articles.length + places.size + topics.size + speakers.size + outlets.size > RECORDS_AT_MOST;
}
