import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublished, type ReadPublished } from '../timeline/changes/read-published.ts';
import type { ComparableTimeline } from '../timeline/compare-timelines.ts';
import { formatFault } from '../timeline/faults.ts';
import type { OptionForm } from './parse-options.ts';
import { UsageError } from './usage-error.ts';
import { fromUser, toUser } from './user-path.ts';

/** The option that names what was published last. */
export const sinceOption: OptionForm = {
  value: 'FILE',
  help: 'timeline.json to tell the changes since (default: that of the earlier output)',
};

/**
 * The timeline that was published last, to compare a new one with. Read before the new one takes its place.
 *
 * @param value of `sinceOption`, from where the user stands
 * @param out the folder of the built site, absolute
 * @returns the timeline; `null` where nothing was named and the folder holds none that can be read (which is said)
 * @throws UsageError where the file that was named is no timeline, or cannot be read
 */
export function publishedBefore(value: string | null, out: string): ComparableTimeline | null {
  const path = value === null ? join(out, 'timeline.json') : fromUser(value);
  if (value === null && !existsSync(path)) return null;
  const read = readBefore(path);
  if ('timeline' in read) return read.timeline;
  if (value !== null) throw new UsageError(formatFault(read.fault));
  sayNoChanges(formatFault(read.fault));
  return null;
}

/**
 * Reads a timeline that was published.
 *
 * @param path of its `timeline.json`, absolute
 * @throws UsageError where it cannot be read
 */
export function readBefore(path: string): ReadPublished {
  return readPublished(readText(path), toUser(path));
}

/**
 * Tells the editor why nothing is told of what changed.
 *
 * @param fault what is wrong with the timeline that was published, in words
 */
export function sayNoChanges(fault: string): void {
  console.error(`${fault}. The changes are not told.`);
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(
      `\`${toUser(path)}\` cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown'}): name a timeline.json with --since.`,
    );
  }
}
