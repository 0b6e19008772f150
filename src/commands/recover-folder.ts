import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { isTaken } from './is-taken.ts';
import { removeFolder } from './remove-folder.ts';

/**
 * Tidies up after runs that were killed while they made `<folder>.next-<process>` or had moved the folder aside as
 * `<folder>.previous-<process>`: the folder comes back, what was half made goes, and so does `<folder>.ahead-<process>`,
 * in which a run makes files before it is known what becomes of them.
 *
 * @param target the folder, absolute; the one above it must exist
 */
export function recoverFolder(target: string): void {
  const parent = dirname(target);
  const name = basename(target);
  for (const entry of readdirSync(parent)) {
    const [, kind, process] = entry.startsWith(`${name}.`)
      ? (/^\.(next|previous|ahead)-(\d+)$/.exec(entry.slice(name.length)) ?? [])
      : [];
    if (kind === undefined || isRunning(Number(process), kind)) continue;
    if (kind === 'previous' && tryPutBack(join(parent, entry), target)) continue;
    removeFolder(join(parent, entry));
  }
}

/** Puts a folder back, unless there is one or another run was faster; whether it did. */
function tryPutBack(previous: string, target: string): boolean {
  if (existsSync(target)) return false;
  try {
    renameSync(previous, target);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT' || isTaken(error)) return false;
    throw error;
  }
}

/** Whether a process of that id runs that is still at it: this one has only made ahead until now. */
function isRunning(id: number, kind: string): boolean {
  if (id === process.pid) return kind === 'ahead';
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
