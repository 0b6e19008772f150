import { ftruncateSync, writeSync } from 'node:fs';
import type { PieceList } from './piece-record.ts';
import type { Piece, PiecedContent } from './pieced-content.ts';
import { openPublished, type PublishedPieces } from './published-pieces.ts';

/**
 * Writes a file of pieces: those that stand in the published file of that path are copied from there, all others made.
 *
 * @param open the file, empty, for writing
 * @param path of it in the site, with `/` between
 * @param content what it is to hold
 * @returns what it was made of
 * @throws Error of the system, where the file cannot be written
 */
export function writePieces(open: number, path: string, content: PiecedContent): PieceList {
  const { measured, pieces, place, version } = content;
  const published = openPublished(place, path, version);
  let written: Written | null = null;
  if (published !== null) {
    try {
      written = write(open, pieces(), published);
      // What was read meanwhile may have been anything.
      if (!published.isUntouched()) written = null;
    } finally {
      published.close();
    }
    if (written === null) ftruncateSync(open, 0);
  }
  written ??= write(open, pieces(), null);
  if (written === null) throw new Error(`Of ${path}, something was to be copied from nowhere.`);
  const { bytes, ...list } = written;
  measured?.(bytes);
  return list;
}

interface Written extends PieceList {
  /** How long the file is. */
  readonly bytes: number;
}

/** Characters of texts that are written at once, and bytes that are copied: the system is asked once for many pieces. */
const AT_ONCE = 1 << 18;

/** Writes pieces from the beginning of a file on; `null` where one of them could not be copied. */
function write(open: number, pieces: Iterable<Piece>, published: PublishedPieces | null): Written | null {
  const keys: string[] = [];
  const lengths: number[] = [];
  let end = 0;
  const put = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length;) {
      const count = writeSync(open, bytes, at, bytes.length - at, end);
      at += count;
      end += count;
    }
  };

  let texts = '';
  const putTexts = (): void => {
    if (texts !== '') put(Buffer.from(texts));
    texts = '';
  };
  // Neighbours in the published file that are neighbours here.
  let [from, to] = [0, 0];
  const buffer = Buffer.allocUnsafe(published === null ? 0 : AT_ONCE);
  const putCopies = (): boolean => {
    while (from < to) {
      const count = published?.read(buffer.subarray(0, to - from), from) ?? 0;
      if (count === 0) return false;
      put(buffer.subarray(0, count));
      from += count;
    }
    return true;
  };

  for (const { key, text } of pieces) {
    keys.push(key);
    const at = published?.find(key) ?? null;
    if (published === null || at === null) {
      if (!putCopies()) return null;
      const made = text();
      lengths.push(Buffer.byteLength(made));
      texts += made;
      if (texts.length >= AT_ONCE) putTexts();
    } else {
      putTexts();
      const [start, length] = [published.startOf(at), published.lengthOf(at)];
      lengths.push(length);
      if (start !== to) {
        if (!putCopies()) return null;
        from = start;
      }
      to = start + length;
    }
  }
  if (!putCopies()) return null;
  putTexts();
  return { keys: keys.join(''), lengths: Uint32Array.from(lengths), bytes: end };
}
