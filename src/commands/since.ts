import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPublished } from '../timeline/changes/read-published.ts';
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
  if (value === null) sayNoChanges(read.fault);
  else throw new UsageError(read.isFound ? read.fault : `${read.fault}: name a timeline.json with --since.`);
  return null;
}

/** A timeline that was published; or why it cannot be told, in words, and whether the file could be read. */
export type ReadBefore =
  { readonly timeline: ComparableTimeline } | { readonly fault: string; readonly isFound: boolean };

/**
 * Reads a timeline that was published.
 *
 * @param path of its `timeline.json`, absolute
 */
export function readBefore(path: string): ReadBefore {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    return { fault: `\`${toUser(path)}\` cannot be read (${code})`, isFound: false };
  }
  const read = readPublished(text, toUser(path));
  return 'timeline' in read ? read : { fault: formatFault(read.fault), isFound: true };
}

/**
 * Tells the editor why nothing is told of what changed.
 *
 * @param fault what is wrong with the timeline that was published, in words
 */
export function sayNoChanges(fault: string): void {
  console.error(`${fault}. The changes are not told.`);
}
