import { join } from 'node:path';
import { loadTimeline } from '../../src/load-timeline.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import { projectDir } from './project.ts';

/**
 * The timeline of the project's own content.
 *
 * @throws Error where the content has a fault
 */
export function realTimeline(): Timeline {
  const { timeline, faults } = loadTimeline(join(projectDir, 'content'), { requireRecorded: false });
  if (timeline === null) throw new Error(faults.map((fault) => fault.message).join('\n'));
  return timeline;
}
