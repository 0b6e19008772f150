import { mkdirSync, realpathSync, renameSync, rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { isTaken } from './is-taken.ts';
import { makeFolder } from './make-folder.ts';
import { recoverFolder } from './recover-folder.ts';
import { removeFolder } from './remove-folder.ts';
import { takeAway } from './take-away.ts';

/**
 * Fills a new folder beside another and puts it in the other's place in one step, by renaming: a reader sees the old
 * one or the new one and never half of one. If filling fails, the old one stays as it was. What killed runs left behind
 * is tidied up. Of two runs at once, each puts its own in place whole, and the last one's stays.
 *
 * @param folder the folder to replace, absolute; need not exist
 * @param fill writes into the folder that it is given, absolute, on the same file system. It holds what was at `spare`,
 *   or does not exist
 * @param spare where the replaced folder is kept, absolute, for the next run to start from; `null` to take it away. Where
 *   that is another file system, none is kept
 * @returns what `fill` did
 */
export async function replaceFolder<Result>(
  folder: string,
  fill: (folder: string) => Promise<Result>,
  spare: string | null = null,
): Promise<Result> {
  const target = leadsTo(folder);
  makeFolder(dirname(target));
  recoverFolder(target);
  const next = `${target}.next-${process.pid}`;
  const previous = `${target}.previous-${process.pid}`;
  // Whether there can be written is found out before the work and not after it.
  mkdirSync(next);
  rmdirSync(next);
  if (spare !== null) tryMove(spare, next);
  try {
    const result = await fill(next);
    putInPlace(next, target, previous);
    if (spare === null || !tryMove(previous, spare)) takeAway(previous);
    return result;
  } finally {
    removeFolder(next);
  }
}

/**
 * Where a link leads.
 *
 * @param path absolute
 * @returns the path itself where there is nothing, be it for the moment in which another run puts its own in place
 */
export function leadsTo(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return path;
    throw error;
  }
}

/** So often may other runs put theirs in place between two steps of this one. */
const TRIES = 20;

function putInPlace(next: string, target: string, previous: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(target, previous);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
    try {
      renameSync(next, target);
      break;
    } catch (error) {
      if (!isTaken(error)) {
        putBack(previous, target);
        throw error;
      }
      if (tries === TRIES) throw error;
    }
    // Another run was faster: what it put there is whole, and what stood before both is needed no more.
    removeFolder(previous);
  }
}

/** Moves a folder to where there is none; whether it could be moved. */
function tryMove(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function putBack(previous: string, target: string): void {
  try {
    renameSync(previous, target);
  } catch (error) {
    // There was none, or another run has put its own there.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && !isTaken(error)) throw error;
  }
}
