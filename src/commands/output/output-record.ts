import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
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

/** What a build has put into a folder. */
export interface OutputRecord {
  /** Of the code that made it. */
  readonly version: string;
  /** By the parts' names. */
  readonly parts: ReadonlyMap<string, PartRecord>;
  /** Path of each folder (empty for the whole) -> when an entry of it was last made or taken away, as in `FileMark`. */
  readonly folders: ReadonlyMap<string, number>;
}

/** Raised where the form of the file changes: then what was kept is not read. */
const FORM = 1;

/**
 * Keeps a record in a file.
 *
 * @param file absolute; its folder must exist
 * @param record what was put where
 */
export function writeRecord(file: string, { version, parts, folders }: OutputRecord): void {
  const rows = [...parts].map(([name, { key, files, warnings }]) => [
    name,
    key,
    warnings.join('\n'),
    ...files.flatMap(({ path, size, modified, inode }) => [path === name ? '' : path, size, modified, inode]),
  ]);
  const text = JSON.stringify([FORM, version, rows, [...folders]]);
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
  const read = JSON.parse(body) as unknown;
  // Another version of the program may have written it in a form of its own.
  if (!Array.isArray(read) || read[0] !== FORM) return null;
  const [, version, rows, folders] = read as [number, string, Row[], [string, number][]];
  return { version, parts: new Map(rows.map(partOf)), folders: new Map(folders) };
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
