import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { foldersOf } from './survey-folder.ts';

/**
 * Makes the folder that a file goes into.
 *
 * @param folder in which the site is made, absolute
 * @param path of the file, in the site
 * @param changed gets the folders in which an entry is made
 */
export function makeRoom(folder: string, path: string, changed: Set<string>): void {
  const [above = ''] = foldersOf(path);
  if (!changed.has(above)) mkdirSync(join(folder, above), { recursive: true });
  for (const one of foldersOf(path)) {
    const known = changed.has(one);
    changed.add(one);
    if (known) break;
  }
}
