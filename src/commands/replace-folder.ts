import { existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

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
  recover(target);
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
  } finally {
    for (const path of [next, previous]) rmSync(path, { recursive: true, force: true });
  }
}

/** Tidies up after runs that were killed: the folder comes back if it had been moved aside; half-filled ones go. */
function recover(target: string): void {
  const parent = dirname(target);
  const name = basename(target);
  for (const entry of readdirSync(parent)) {
    const [, kind, process] = entry.startsWith(`${name}.`)
      ? (/^\.(next|previous)-(\d+)$/.exec(entry.slice(name.length)) ?? [])
      : [];
    if (kind === undefined || isRunning(Number(process))) continue;
    if (kind === 'previous' && !existsSync(target)) renameSync(join(parent, entry), target);
    else rmSync(join(parent, entry), { recursive: true, force: true });
  }
}

/** Whether another process of that id runs. */
function isRunning(id: number): boolean {
  if (id === process.pid) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
