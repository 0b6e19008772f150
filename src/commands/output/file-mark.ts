import { lstatSync, type Stats } from 'node:fs';
import { join } from 'node:path';
import type { FileMark } from './output-record.ts';

/**
 * A file as it is now.
 *
 * @param folder of the site, absolute
 * @param path in the site, with `/` between
 * @returns `null` where there is none, or it is no plain file
 */
export function fileMark(folder: string, path: string): FileMark | null {
  const stat = statOf(join(folder, path));
  if (stat?.isFile() !== true) return null;
  return { path, size: stat.size, modified: stat.mtimeMs, inode: stat.ino };
}

/**
 * Whether nobody has touched a file since.
 *
 * @param folder of the site, absolute
 * @param mark as it was left
 */
export function isUntouched(folder: string, mark: FileMark): boolean {
  const stat = statOf(join(folder, mark.path));
  return stat?.isFile() === true && isMarked(stat, mark);
}

/**
 * Whether what the system tells of a file is what was marked.
 *
 * @param stat of the file as it is now
 * @param mark as it was left
 */
export function isMarked({ size, mtimeMs, ino }: Stats, mark: FileMark): boolean {
  return size === mark.size && mtimeMs === mark.modified && ino === mark.inode;
}

/**
 * What there is at a path; a link is not followed.
 *
 * @param path absolute
 * @returns `null` where there is nothing, or nobody may look: also where what should be a folder above is a file
 */
export function statOf(path: string): Stats | null {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
