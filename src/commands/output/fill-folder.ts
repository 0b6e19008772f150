import {
  closeSync,
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  openSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileMark, isUntouched } from './file-mark.ts';
import type { MadeFile, OutputPart } from './output-part.ts';
import type { FileMark, OutputRecord, PartRecord } from './output-record.ts';
import { foldersOf, modifiedOf, surveyFolder } from './survey-folder.ts';

/** A folder that holds what a build made. */
export interface Earlier {
  readonly folder: string;
  readonly record: OutputRecord;
}

/** What came of filling a folder. */
export interface Filled {
  readonly record: OutputRecord;
  /** How many files were made; all others are those of earlier builds. */
  readonly made: number;
  /** How many files of earlier builds were not as they had been left. */
  readonly touched: number;
}

/** So many parts are made at once: one here, while others wait for threads of their own. */
const AT_ONCE = 4;

/**
 * Fills a folder with a site. A part of which an earlier build made the same, and which nobody has touched since, is
 * taken over: it stays where it is, or becomes a second name (a hard link) of the published file. Files are never
 * written into, as the published site may share them.
 *
 * @param folder absolute; holds what `held` says, or does not exist
 * @param version of the code, for the record
 * @param parts of the site, in the order in which they are made
 * @param held what an earlier build left in the folder; `null` for none
 * @param published the site as it is published; `null` where there is none that is known
 */
export async function fillFolder(
  folder: string,
  version: string,
  parts: readonly OutputPart[],
  held: OutputRecord | null,
  published: Earlier | null,
): Promise<Filled> {
  mkdirSync(folder, { recursive: true });
  const survey = held === null ? null : surveyFolder(folder, held);
  const records = new Map<string, PartRecord>();
  const todo: OutputPart[] = [];
  for (const part of parts) {
    const before = held?.parts.get(part.name);
    if (before?.key === part.key && survey?.untouched.has(part.name) === true) records.set(part.name, before);
    else todo.push(part);
  }
  const changed = new Set<string>();
  clear(folder, held, survey?.strays ?? [], records, changed);

  let made = 0;
  // What somebody wrote into is found twice, as both folders have it.
  const touched = new Set([...(survey?.touched ?? []), ...(survey?.strays ?? [])]);
  const queue = todo.values();
  const work = async (): Promise<void> => {
    for (const part of queue) {
      const before = published?.record.parts.get(part.name);
      const same = published !== null && before?.key === part.key;
      let files = same ? takeOver(folder, before, published.folder, changed) : null;
      let warnings = same ? before.warnings : [];
      if (files === null) {
        if (same) touched.add(part.name);
        const contents = await part.make();
        files = await Promise.all(contents.map((file) => place(folder, file, changed)));
        warnings = contents.flatMap(({ warning }) => warning ?? []);
        made += files.length;
      }
      records.set(part.name, { key: part.key, files, warnings });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  // In the order of the parts, whichever was done first.
  const ordered = new Map(parts.map(({ name }) => [name, records.get(name) as PartRecord]));
  return {
    record: { version, parts: ordered, folders: foldersNow(folder, ordered, held, changed) },
    made,
    touched: touched.size,
  };
}

/** Takes away what does not stay, and the folders that are empty then. */
function clear(
  folder: string,
  held: OutputRecord | null,
  strays: readonly string[],
  stay: ReadonlyMap<string, PartRecord>,
  changed: Set<string>,
): void {
  if (held === null) return;
  for (const path of strays) {
    rmSync(join(folder, path), { recursive: true, force: true });
    for (const above of foldersOf(path)) changed.add(above);
  }
  for (const [name, { files }] of held.parts) {
    if (stay.has(name)) continue;
    for (const { path } of files) {
      rmSync(join(folder, path), { recursive: true, force: true });
      for (const above of foldersOf(path)) {
        const gone = above !== '' && removed(join(folder, above));
        if (gone) changed.delete(above);
        else changed.add(above);
        if (!gone) break;
      }
    }
  }
}

/** Whether a folder was empty and is gone, or somebody took it away before. */
function removed(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/**
 * Gives the published files of a part a second name; where the file system has no such thing, copies them.
 *
 * @param folder in which they get it, absolute
 * @param part as it was made
 * @param published the folder in which they lie, absolute
 * @param changed gets the folders in which an entry is made
 * @returns how they lie there; `null` where a file is not as it was left
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
      if (code === 'ENOENT' || code === 'ENOTDIR') return null;
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

async function place(folder: string, { path, content }: MadeFile, changed: Set<string>): Promise<FileMark> {
  makeRoom(folder, path, changed);
  const file = join(folder, path);
  try {
    await write(file, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file, { recursive: true, force: true });
    await write(file, content);
  }
  const mark = fileMark(folder, path);
  if (mark === null) throw new Error(`${file} was taken away while the site was built.`);
  return mark;
}

/** Writes a file that is not there: what is there may be published under another name, and is never written into. */
async function write(file: string, content: MadeFile['content']): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return writeFile(file, content, { flag: 'wx' });
  const open = openSync(file, 'wx');
  try {
    for (const piece of inPieces(content)) writeSync(open, piece);
  } finally {
    closeSync(open);
  }
}

/** Short pieces joined: the system is asked once for many of them. */
function* inPieces(content: Iterable<string>): Generator<string> {
  let piece = '';
  for (const part of content) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** Characters. */
const PIECE = 1 << 18;

function makeRoom(folder: string, path: string, changed: Set<string>): void {
  const [above = ''] = foldersOf(path);
  if (!changed.has(above)) mkdirSync(join(folder, above), { recursive: true });
  for (const one of foldersOf(path)) {
    const known = changed.has(one);
    changed.add(one);
    if (known) break;
  }
}

/** The time of each folder; of those in which nothing came or went, the one that was recorded. */
function foldersNow(
  folder: string,
  parts: ReadonlyMap<string, PartRecord>,
  held: OutputRecord | null,
  changed: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const paths = new Set(['']);
  for (const { files } of parts.values()) {
    for (const { path } of files) {
      for (const above of foldersOf(path)) {
        if (paths.has(above)) break;
        paths.add(above);
      }
    }
  }
  return new Map(
    [...paths]
      .sort()
      .map((path) => [
        path,
        (changed.has(path) ? undefined : held?.folders.get(path)) ?? modifiedOf(join(folder, path)),
      ]),
  );
}
