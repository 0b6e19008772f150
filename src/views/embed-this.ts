import type { Event, Timeline } from '../timeline/model.ts';
import { embedSnippet } from './oembed.ts';
import { indexOf } from './timeline-index.ts';

/** What "Embed this" shows. */
export interface EmbedThisView {
  /** The card itself. */
  readonly card: string;
  /** Anchor of the snippet. */
  readonly id: string;
  /** HTML to be put into a page of another site. */
  readonly snippet: string;
}

/**
 * How to show an event in a page of another site.
 *
 * @param timeline Any.
 * @param event One of its events.
 */
export function embedThis(timeline: Timeline, event: Event): EmbedThisView {
  return {
    card: indexOf(timeline).routes.embed(event.id),
    id: '_embed-html',
    snippet: embedSnippet(timeline, { id: event.id, shown: { kind: 'event', id: event.id, event } }),
  };
}
