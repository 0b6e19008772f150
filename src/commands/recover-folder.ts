import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isTaken } from './is-taken.ts';
import { removeFolder } from './remove-folder.ts';

/**
 * Tidies up after runs that were killed while they made `<folder>.next-<process>` or had moved the folder aside as
 * `<folder>.previous-<process>`: the folder comes back, what was half made goes.
 *
 * @param target the folder, absolute; the one above it must exist
 */
export function recoverFolder(target: string): void {
  const parent = dirname(target);
  const name = basename(target);
  for (const entry of readdirSync(parent)) {
    const [, kind, process] = entry.startsWith(`${name}.`)
      ? (/^\.(next|previous)-(\d+)$/.exec(entry.slice(name.length)) ?? [])
      : [];
    if (kind === undefined || isRunning(Number(process))) continue;
    if (kind === 'previous' && comesBack(join(parent, entry), target)) continue;
    removeFolder(join(parent, entry));
  }
}

/** Puts a folder back, unless there is one or another run was faster. */
function comesBack(previous: string, target: string): boolean {
  if (existsSync(target)) return false;
  try {
    renameSync(previous, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || isTaken(error)) return false;
    throw error;
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
