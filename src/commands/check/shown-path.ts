import { dirname, resolve } from 'node:path';
import { toUser } from '../user-path.ts';

/**
 * The path of a fault as the user would open it.
 *
 * @param path as in `Fault.path`: from the content folder's parent on
 * @param contentDir the content folder, absolute
 */
export function shownPath(path: string, contentDir: string): string {
  return toUser(resolve(dirname(contentDir), path));
}
