import type { Event } from '../../timeline/model.ts';
import { LIMITS } from '../../timeline/vocabulary/limits.ts';
import type { TimelineIndex } from '../timeline-index.ts';

/**
 * Whether an event or an article has a card of its own. Of a timeline with more of both than `cards` of `site.yaml`
 * says, the main events alone do: a picture takes longer to draw than ten pages to write, and tens of thousands of them
 * weigh more than all else. The others have the site's.
 *
 * @param index Of the timeline.
 * @param event One of its events; `null` for an article.
 */
export function hasOwnCard({ timeline }: TimelineIndex, event: Event | null): boolean {
  const { articles, events, vocabulary } = timeline;
  const most = vocabulary.site.limits['cards'] ?? LIMITS.cards;
  return event?.key === true || articles.length + events.length <= most;
}
