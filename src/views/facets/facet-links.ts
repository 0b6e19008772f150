import type { Link } from '../site-view.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * A place by its name, leading to its page.
 *
 * @param index Of the timeline.
 * @param slug Of a place that the timeline names.
 */
export function placeLink(index: TimelineIndex, slug: string): Link {
  return { href: index.routes.place(slug), text: index.places.get(slug)?.name ?? slug };
}

/**
 * A topic by its name, leading to its page.
 *
 * @param index Of the timeline.
 * @param slug Of a topic that the timeline names.
 */
export function topicLink(index: TimelineIndex, slug: string): Link {
  return { href: index.routes.topic(slug), text: index.topics.get(slug)?.name ?? slug };
}

/**
 * An outlet by its whole name, leading to its page.
 *
 * @param index Of the timeline.
 * @param slug Of an outlet that published an article or is the origin of one.
 */
export function outletLink(index: TimelineIndex, slug: string): Link {
  return { href: index.routes.outlet(slug), text: index.outlets.get(slug)?.name ?? slug };
}
