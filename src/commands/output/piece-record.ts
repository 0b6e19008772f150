import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../is-system-error.ts';
import { replaceFile } from '../write-file.ts';
import type { FileMark } from './output-record.ts';

/** The pieces that a file was made of, in their order. */
export interface PieceList {
  /** Their keys, one after the other: 32 hexadecimal digits each. */
  readonly keys: string;
  /** How long each is, in bytes. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/** What is kept of a file that was made of pieces. */
export interface PieceRecord extends PieceList {
  /** Of what all of them hang on. */
  readonly version: string;
  readonly mark: FileMark;
}

/** Hexadecimal digits of a key. */
export const KEY_DIGITS = 32;

/** Raised where the form of the file changes: then what was kept is not read. */
const FORM = 1;
const SEAL_BYTES = 32;

/**
 * Keeps a record of pieces. Where the system would not have it, there is none: it only saves time.
 *
 * @param folder of such records, absolute
 * @param record of a file
 */
export function keepPieces(folder: string, { version, mark, keys, lengths }: PieceRecord): void {
  const head = Buffer.from(`${JSON.stringify([FORM, version, mark, lengths.length])}\n`);
  const body = Buffer.concat([head, Buffer.from(keys, 'hex'), littleEndian(lengths)]);
  try {
    replaceFile(fileOf(folder, mark.path), Buffer.concat([sealOf(body), body]));
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/**
 * Reads a record of pieces.
 *
 * @param folder of such records, absolute
 * @param path of the file in the site, with `/` between
 * @param version of what all pieces hang on
 * @returns `null` where there is none, where it is damaged, or of another version
 */
export function readPieces(folder: string, path: string, version: string): PieceRecord | null {
  let all: Buffer;
  try {
    all = readFileSync(fileOf(folder, path));
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
  const body = all.subarray(SEAL_BYTES);
  if (!sealOf(body).equals(all.subarray(0, SEAL_BYTES))) return null;
  const end = body.indexOf('\n');
  const read = JSON.parse(body.toString('utf8', 0, end)) as unknown;
  // Another version of the program may have written it in a form of its own.
  if (!Array.isArray(read) || read[0] !== FORM || read[1] !== version) return null;
  const [, , mark, count] = read as [number, string, FileMark, number];
  const from = end + 1;
  const middle = from + (count * KEY_DIGITS) / 2;
  const lengths = Uint32Array.from({ length: count }, (_, at) => body.readUInt32LE(middle + at * 4));
  return { version, mark, keys: body.toString('hex', from, middle), lengths };
}

/**
 * Takes away the records of files that there are no longer.
 *
 * @param folder of such records, absolute; need not exist
 * @param stays whether there is a file of a path in the site, with `/` between
 * @throws Error of the system
 */
export function forgetPieces(folder: string, stays: (path: string) => boolean): void {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) {
    // Another build is just writing what begins with a dot.
    if (name.startsWith('.')) continue;
    const path = pathOf(name);
    if (path === null || !stays(path)) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** The path that a name is made of; `null` for a name that somebody else gave. */
function pathOf(name: string): string | null {
  try {
    return decodeURIComponent(name);
  } catch {
    return null;
  }
}

/** A path in one name. */
function fileOf(folder: string, path: string): string {
  return join(folder, encodeURIComponent(path));
}

function sealOf(body: Buffer): Buffer {
  return hash('sha256', body, 'buffer');
}

function littleEndian(numbers: Uint32Array): Buffer {
  const bytes = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, at) => bytes.writeUInt32LE(number, at * 4));
  return bytes;
}
