import { removeFolder } from './remove-folder.ts';

/**
 * Takes away a folder that is in nobody's way: where that cannot be done, the next run tidies up.
 *
 * @param folder absolute; need not exist
 */
export function takeAway(folder: string): void {
  try {
    removeFolder(folder);
  } catch {
    // What was to be done is done.
  }
}
