import { cardAlt, type Card } from '../cards/card.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import type { ShareImage } from './page-about.ts';

/**
 * A card as pages name it.
 *
 * @param index Of the timeline.
 * @param card Any of the site's.
 */
export function shareImage({ routes }: TimelineIndex, card: Card): ShareImage {
  return { url: routes.absolute(card.path), alt: cardAlt(card) };
}
