import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../is-system-error.ts';
import { isMarked, isUntouched } from './file-mark.ts';
import { KEY_DIGITS, readPieces } from './piece-record.ts';
import type { PiecesPlace } from './pieces-place.ts';

/** The pieces of a file that is published: they are read from the opened file, whatever takes its place meanwhile. */
export interface PublishedPieces {
  /**
   * Finds a piece; soonest, where it stands behind the one that was found before.
   *
   * @returns its place among the pieces, from 0; `null` where there is none
   */
  readonly find: (key: string) => number | null;
  /** Where a piece begins in the file, in bytes. */
  readonly startOf: (at: number) => number;
  /** How long it is, in bytes. */
  readonly lengthOf: (at: number) => number;
  /**
   * Reads from the file.
   *
   * @param bytes get what is there
   * @param from place in the file
   * @returns how many could be read; 0 at the end of the file, or where the system would not read it
   */
  readonly read: (bytes: Uint8Array, from: number) => number;
  /** Whether nobody has written into it since it was made. */
  readonly isUntouched: () => boolean;
  readonly close: () => void;
}

/**
 * Opens a published file that was made of pieces.
 *
 * @param place where it is published, and where its record lies
 * @param path of it in the site, with `/` between
 * @param version of what all its pieces hang on
 * @returns `null` where it cannot be copied from: what is published is not what the record tells of, or there is none
 */
export function openPublished(place: PiecesPlace, path: string, version: string): PublishedPieces | null {
  const record = place.copied ? readPieces(place.records, path, version) : null;
  // To open what is no plain file may take for ever.
  if (record === null || !isUntouched(place.site, record.mark)) return null;
  const { keys, lengths, mark } = record;
  const starts = new Float64Array(lengths.length);
  let size = 0;
  for (const [at, length] of lengths.entries()) {
    starts[at] = size;
    size += length;
  }
  if (size !== mark.size) return null;
  const open = opened(join(place.site, path));
  if (open === null) return null;

  const keyAt = (at: number): string => keys.slice(at * KEY_DIGITS, (at + 1) * KEY_DIGITS);
  let all: ReadonlyMap<string, number> | null = null;
  let next = 0;
  const pieces: PublishedPieces = {
    find: (key) => {
      let at: number | undefined = next;
      if (keyAt(at) !== key) {
        all ??= new Map(Array.from(lengths, (_, place) => [keyAt(place), place]));
        at = all.get(key);
        if (at === undefined) return null;
      }
      next = at + 1;
      return at;
    },
    startOf: (at) => starts[at] ?? 0,
    lengthOf: (at) => lengths[at] ?? 0,
    read: (bytes, from) => attempt(() => readSync(open, bytes, 0, bytes.length, from)) ?? 0,
    isUntouched: () => {
      const stat = attempt(() => fstatSync(open));
      return stat !== null && isMarked(stat, mark);
    },
    close: () => closeSync(open),
  };
  // Another build may have changed the published site since it was looked at.
  if (pieces.isUntouched()) return pieces;
  pieces.close();
  return null;
}

function opened(file: string): number | null {
  return attempt(() => openSync(file, 'r'));
}

/** What cannot be read is made anew: `null` for the system's answer. */
function attempt<Result>(read: () => Result): Result | null {
  try {
    return read();
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
}
