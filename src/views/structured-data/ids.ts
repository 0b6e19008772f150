import type { TimelineIndex } from '../timeline-index.ts';

/**
 * The `@id` of an event: the same on every page that names it. The event is not its page, hence the fragment.
 *
 * @param index Of the timeline.
 * @param event The event's id.
 */
export function eventNode({ routes }: TimelineIndex, event: string): string {
  return `${routes.absolute(routes.event(event))}#event`;
}

/**
 * The `@id` of a newspaper's article, which is not our page of it.
 *
 * @param index Of the timeline.
 * @param article The article's id.
 */
export function articleNode({ routes }: TimelineIndex, article: string): string {
  return `${routes.absolute(routes.article(article))}#source`;
}

/**
 * The `@id` of a speaker.
 *
 * @param index Of the timeline.
 * @param speaker The speaker's slug.
 */
export function speakerNode({ routes }: TimelineIndex, speaker: string): string {
  return `${routes.absolute(routes.speaker(speaker))}#speaker`;
}
