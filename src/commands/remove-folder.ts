import { chmodSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes away a folder with all that is in it, be it read-only: whoever may move a folder away may make room for another
 * run as well. Where there is none, nothing is done.
 *
 * @param folder absolute
 * @throws Error of the system where it cannot be taken away
 */
export function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    openFolder(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lets entries of a folder, and of all below it, be taken away. */
function openFolder(folder: string): void {
  chmodSync(folder, 0o700);
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) openFolder(join(folder, entry.name));
  }
}
