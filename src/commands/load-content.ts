import { loadTimeline } from '../load-timeline.ts';
import type { Timeline } from '../timeline/model.ts';
import { describeFaults } from './describe.ts';

/**
 * Loads the content and prints everything that is wrong with it to stderr, one `path:line:column  message` a line, and
 * then how many there are.
 *
 * @param contentDir the content folder, absolute
 * @returns the timeline, or `null` where an error was printed
 */
export function loadContent(contentDir: string): Timeline | null {
  const { timeline, faults } = loadTimeline(contentDir);
  if (faults.length > 0) console.error(describeFaults(faults, contentDir));
  return timeline;
}
