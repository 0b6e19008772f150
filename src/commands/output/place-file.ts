import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileMark } from './file-mark.ts';
import { makeRoom } from './make-room.ts';
import type { MadeFile } from './output-part.ts';
import type { FileMark } from './output-record.ts';

/**
 * Puts a file into a folder.
 *
 * @param folder in which the site is made, absolute
 * @param file what it holds, and where it goes
 * @param changed gets the folders in which an entry is made
 * @returns how it lies there
 */
export async function placeFile(folder: string, { path, content }: MadeFile, changed: Set<string>): Promise<FileMark> {
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
