import { hash } from 'node:crypto';
import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { replaceFile } from '../write-file.ts';

/** A file as it was left, by which is seen whether anybody has touched it since. */
export interface FileMark {
  /** In the site, with `/` between. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** When it was last written, in milliseconds of the file system's clock. */
  readonly modified: number;
  readonly inode: number;
}

/** A part as it was made. */
export interface PartRecord {
  readonly key: string;
  readonly files: readonly FileMark[];
  /** What the editor is told of it at every build. */
  readonly warnings: readonly string[];
}

/** What a site is made of: where both are the same, so is every byte. */
export interface MadeOf {
  /** Of the code. */
  readonly version: string;
  /** A digest of the content; `null` where nobody told. */
  readonly content: string | null;
}

/** What a build has put into a folder. */
export interface OutputRecord extends MadeOf {
  /** By the parts' names. */
  readonly parts: ReadonlyMap<string, PartRecord>;
  /** Path of each folder (empty for the whole) -> when an entry of it was last made or taken away, as in `FileMark`. */
  readonly folders: ReadonlyMap<string, number>;
}

/** Raised where the form of the file changes: then what was kept is not read. */
const FORM = 2;

/** So many bytes are enough for the seal and the head of a record, the first two of its three lines. */
const HEAD_BYTES = 512;

/**
 * Keeps a record in a file.
 *
 * @param file absolute; its folder must exist
 * @param record what was put where
 */
export function writeRecord(file: string, { version, content, parts, folders }: OutputRecord): void {
  const rows = [...parts].map(([name, { key, files, warnings }]) => [
    name,
    key,
    warnings.join('\n'),
    ...files.flatMap(({ path, size, modified, inode }) => [path === name ? '' : path, size, modified, inode]),
  ]);
  const text = `${JSON.stringify([FORM, version, content])}\n${JSON.stringify([rows, [...folders]])}`;
  replaceFile(file, `${hash('sha256', text)}\n${text}`);
}

/**
 * Reads a record that was kept.
 *
 * @param file absolute
 * @returns `null` where there is none; `'damaged'` where it is not what was written
 */
export function readRecord(file: string): OutputRecord | 'damaged' | null {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? null : 'damaged';
  }
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  if (end === -1 || text.slice(0, end) !== hash('sha256', body)) return 'damaged';
  const [head = '', rest = ''] = body.split('\n', 2);
  const of = readHead(head);
  if (of === null) return null;
  const [rows, folders] = JSON.parse(rest) as [Row[], [string, number][]];
  return { ...of, parts: new Map(rows.map(partOf)), folders: new Map(folders) };
}

/**
 * Reads what a record says first, which costs nothing however long it is; whether the record is whole is not looked at.
 *
 * @param file absolute
 * @returns `null` where there is no record, or where it does not say
 */
export function readMadeOf(file: string): MadeOf | null {
  let open: number;
  try {
    open = openSync(file, 'r');
  } catch {
    return null;
  }
  try {
    const bytes = Buffer.alloc(HEAD_BYTES);
    const [, head = '', rest] = bytes.toString('utf8', 0, readSync(open, bytes)).split('\n');
    return rest === undefined ? null : readHead(head);
  } catch {
    return null;
  } finally {
    closeSync(open);
  }
}

/** Another version of the program may have written in a form of its own: `null`. */
function readHead(line: string): MadeOf | null {
  const read = JSON.parse(line) as unknown;
  if (!Array.isArray(read) || read[0] !== FORM) return null;
  const [, version, content] = read as [number, string, string | null];
  return { version, content };
}

/** A part's name, key and warnings, then four cells a file; an empty path is the name. */
type Row = readonly [name: string, key: string, warnings: string, ...files: (string | number)[]];

function partOf(row: Row): [string, PartRecord] {
  const [name, key, warnings] = row;
  const files: FileMark[] = [];
  // By the place of each cell: to cut the row up first would take longer than all else here.
  for (let at = 3; at < row.length; at += 4) {
    const path = row[at] as string;
    const [size, modified, inode] = [row[at + 1] as number, row[at + 2] as number, row[at + 3] as number];
    files.push({ path: path === '' ? name : path, size, modified, inode });
  }
  return [name, { key, files, warnings: warnings === '' ? [] : warnings.split('\n') }];
}
