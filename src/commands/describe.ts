import { dirname, resolve } from 'node:path';
import { formatFault, formatRelated } from '../timeline/faults.ts';
import type { Fault, Timeline } from '../timeline/model.ts';
import { toUser } from './user-path.ts';

/**
 * All faults as lines of text, with paths as the user would open them, and a last line that counts them. The
 * other place of a clash stands on a line of its own below it.
 *
 * @param faults as the loader gives them: paths from the content folder's parent
 * @param contentDir the content folder, absolute
 */
export function describeFaults(faults: readonly Fault[], contentDir: string): string {
  const parent = dirname(contentDir);
  const shown = (path: string): string => toUser(resolve(parent, path));
  const lines = faults.flatMap((one) => [
    formatFault({ ...one, path: shown(one.path) }),
    ...(one.related === null ? [] : [`  ${formatRelated({ ...one.related, path: shown(one.related.path) })}`]),
  ]);
  return [...lines, '', describeFaultCounts(faults)].join('\n');
}

/**
 * How many faults there are: `1 error, 2 warnings`.
 *
 * @param faults any
 */
export function describeFaultCounts(faults: readonly Fault[]): string {
  const errors = faults.filter((one) => one.severity === 'error').length;
  return `${count(errors, 'error')}, ${count(faults.length - errors, 'warning')}`;
}

/**
 * A number with its noun: `1 error`, `2 errors`.
 *
 * @param number how many
 * @param noun of one; its plural takes an `s`
 */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/**
 * What a timeline holds: `5 articles, 56 events`.
 *
 * @param timeline the timeline
 */
export function describeTimeline(timeline: Timeline): string {
  return `${count(timeline.articles.length, 'article')}, ${count(timeline.events.length, 'event')}`;
}
