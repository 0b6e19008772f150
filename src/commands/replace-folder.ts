import { existsSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { recoverFolder } from './recover-folder.ts';

/**
 * Fills a new folder beside another and puts it in the other's place in one step, by renaming: a reader sees the old
 * one or the new one and never half of one. If filling fails, the old one stays as it was. What killed runs left behind
 * is tidied up.
 *
 * @param folder the folder to replace, absolute; need not exist
 * @param fill writes into the folder that it is given, absolute, on the same file system
 */
export async function replaceFolder(folder: string, fill: (folder: string) => Promise<void>): Promise<void> {
  const target = existsSync(folder) ? realpathSync(folder) : folder;
  mkdirSync(dirname(target), { recursive: true });
  recoverFolder(target);
  const next = `${target}.next-${process.pid}`;
  const previous = `${target}.previous-${process.pid}`;
  try {
    await fill(next);
    if (existsSync(target)) renameSync(target, previous);
    try {
      renameSync(next, target);
    } catch (error) {
      if (existsSync(previous)) renameSync(previous, target);
      throw error;
    }
    rmSync(previous, { recursive: true, force: true });
  } finally {
    rmSync(next, { recursive: true, force: true });
  }
}
