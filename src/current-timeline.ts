import type { Timeline } from './timeline/model.ts';

/**
 * Where the timeline of this process lies. On `globalThis` because the command that loads it and the pages that Vite
 * bundles are two instances of this module in one process.
 */
const slot = Symbol.for('news-timeline/current');

const shared = globalThis as { [slot]?: Timeline };

/**
 * Hands the timeline to every page of this process. Commands call it before pages are rendered, the dev server again
 * after every change of the content.
 *
 * @param timeline the merged timeline, loaded and checked
 */
export function publishTimeline(timeline: Timeline): void {
  shared[slot] = timeline;
}

/**
 * The timeline that the pages of this process show. Cheap: call it wherever it is needed, and in the dev server at
 * every request, rather than keeping the result.
 *
 * @returns the timeline that was published last
 * @throws Error where none is: content too broken to be shown, or Astro run without the project's commands
 */
export function currentTimeline(): Timeline {
  const timeline = shared[slot];
  if (timeline === undefined) {
    throw new Error(
      'There is no timeline to show. Mend the faults that `npm run check` lists; start with `npm run dev`.',
    );
  }
  return timeline;
}
