import { closeSync, openSync, rmSync, writeSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileMark } from './file-mark.ts';
import { makeRoom } from './make-room.ts';
import type { PiecedContent } from './pieced-content.ts';
import type { MadeFile } from './output-part.ts';
import type { FileMark } from './output-record.ts';
import { keepPieces, type PieceList } from './piece-record.ts';
import { writePieces } from './write-pieces.ts';

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
  let pieces: PieceList | null;
  try {
    pieces = await write(file, path, content);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    rmSync(file, { recursive: true, force: true });
    pieces = await write(file, path, content);
  }
  const mark = fileMark(folder, path);
  if (mark === null) throw new Error(`${file} was taken away while the site was built.`);
  if (pieces !== null && isPieced(content))
    keepPieces(content.place.records, { version: content.version, mark, ...pieces });
  return mark;
}

/**
 * Writes a file that is not there: what is there may be published under another name, and is never written into. What it
 * was made of, where it has pieces with keys.
 */
async function write(file: string, path: string, content: MadeFile['content']): Promise<PieceList | null> {
  if (typeof content === 'string' || content instanceof Uint8Array) {
    await writeFile(file, content, { flag: 'wx' });
    return null;
  }
  const open = openSync(file, 'wx');
  try {
    if (isPieced(content)) return writePieces(open, path, content);
    for (const piece of inPieces(content)) writeSync(open, piece);
    return null;
  } finally {
    closeSync(open);
  }
}

function isPieced(content: MadeFile['content']): content is PiecedContent {
  return typeof content === 'object' && 'pieces' in content;
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
