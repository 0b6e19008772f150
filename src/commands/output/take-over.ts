import { constants, copyFileSync, linkSync } from 'node:fs';
import { join } from 'node:path';
import { fileMark, isUntouched } from './file-mark.ts';
import { makeRoom } from './make-room.ts';
import type { FileMark, PartRecord } from './output-record.ts';

/**
 * Gives the published files of a part a second name; where the file system has no such thing, copies them.
 *
 * @param folder in which they get it, absolute
 * @param part as it was made
 * @param published the folder in which they lie, absolute
 * @param changed gets the folders in which an entry is made
 * @returns how they lie there; `null` where a file is not as it was left, or something is in its way
 * @throws Error of the system: `EXDEV` where one folder is on another file system than the other
 */
export function takeOver(
  folder: string,
  part: PartRecord,
  published: string,
  changed: Set<string>,
): readonly FileMark[] | null {
  const taken: FileMark[] = [];
  for (const mark of part.files) {
    // What is no plain file any more gets no second name.
    if (!isUntouched(published, mark)) return null;
    makeRoom(folder, mark.path, changed);
    try {
      linkSync(join(published, mark.path), join(folder, mark.path));
      // What was linked is looked at, too: another build may change the published site meanwhile.
      if (!isUntouched(folder, mark)) return null;
      taken.push(mark);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Where another part has put a file of that name, both are refused once all are there.
      if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'EEXIST') return null;
      if (!NO_LINKS.has(code)) throw error;
      const copy = copied(folder, mark, published);
      if (copy === null) return null;
      taken.push(copy);
    }
  }
  return taken;
}

/** What systems answer that know no second names, or where a file has as many as it can have. */
const NO_LINKS: ReadonlySet<string | undefined> = new Set(['EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS', 'EACCES']);

/** Copies a file; `null` where it was changed meanwhile. */
function copied(folder: string, mark: FileMark, published: string): FileMark | null {
  copyFileSync(join(published, mark.path), join(folder, mark.path), constants.COPYFILE_FICLONE);
  return isUntouched(published, mark) ? fileMark(folder, mark.path) : null;
}
