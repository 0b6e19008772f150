import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import fc from 'fast-check';

/** What somebody does to a folder behind a build's back. */
export interface Tampering {
  readonly how: keyof typeof WAYS;
  /** Chooses the file or folder. */
  readonly at: number;
}

type Way = (folder: string, at: number) => void;

const WAYS = {
  overwrite: (folder, at) => onFile(folder, at, (file) => writeFileSync(file, 'tampered')),
  sameLength: (folder, at) =>
    onFile(folder, at, (file) => writeFileSync(file, readFileSync(file, 'utf8').replace(/./, '!'))),
  append: (folder, at) => onFile(folder, at, (file) => appendFileSync(file, 'more')),
  truncate: (folder, at) => onFile(folder, at, (file) => writeFileSync(file, '')),
  removeFile: (folder, at) => onFile(folder, at, (file) => rmSync(file)),
  touch: (folder, at) => onFile(folder, at, (file) => utimesSync(file, 1, 1)),
  fileToFolder: (folder, at) =>
    onFile(folder, at, (file) => {
      rmSync(file);
      mkdirSync(file);
      writeFileSync(join(file, 'inside'), 'x');
    }),
  fileToLink: (folder, at) =>
    onFile(folder, at, (file) => {
      renameSync(file, `${folder}.linked-${at}`);
      symlinkSync(`${folder}.linked-${at}`, file);
    }),
  removeFolder: (folder, at) => onFolder(folder, at, (path) => rmSync(path, { recursive: true })),
  folderToFile: (folder, at) =>
    onFolder(folder, at, (path) => {
      rmSync(path, { recursive: true });
      writeFileSync(path, 'x');
    }),
  folderToLink: (folder, at) =>
    onFolder(folder, at, (path) => {
      renameSync(path, `${folder}.linked-${at}`);
      symlinkSync(`${folder}.linked-${at}`, path);
    }),
  strayFile: (folder, at) => writeFileSync(join(pick([folder, ...entries(folder, true)], at), `stray-${at}`), 'stray'),
  strayFolder: (folder, at) =>
    mkdirSync(join(pick([folder, ...entries(folder, true)], at), `stray-${at}`, 'deep'), { recursive: true }),
  copyAll: (folder) => {
    cpSync(folder, `${folder}.copy`, { recursive: true });
    rmSync(folder, { recursive: true });
    renameSync(`${folder}.copy`, folder);
  },
  removeAll: (folder) => rmSync(folder, { recursive: true }),
} as const satisfies Record<string, Way>;

/** Of any kind. */
export const tamperings: fc.Arbitrary<Tampering> = fc.record({
  how: fc.constantFrom(...(Object.keys(WAYS) as (keyof typeof WAYS)[])),
  at: fc.nat({ max: 1000 }),
});

/**
 * Does it.
 *
 * @param folder absolute; need not exist. What is moved away lies beside it, as `<folder>.linked-…`
 * @param tampering what
 */
export function tamper(folder: string, { how, at }: Tampering): void {
  if (existsSync(folder)) WAYS[how](folder, at);
}

/**
 * Whether it makes or takes away entries of folders, and does not only write into files.
 *
 * @param how of a tampering
 */
export function changesEntries(how: Tampering['how']): boolean {
  return !['overwrite', 'sameLength', 'append', 'truncate', 'touch'].includes(how);
}

function onFile(folder: string, at: number, change: (file: string) => void): void {
  const files = entries(folder, false);
  if (files.length > 0) change(pick(files, at));
}

function onFolder(folder: string, at: number, change: (path: string) => void): void {
  const folders = entries(folder, true);
  if (folders.length > 0) change(pick(folders, at));
}

function entries(folder: string, folders: boolean): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => (folders ? entry.isDirectory() : entry.isFile()))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => existsSync(dirname(path)))
    .sort();
}

function pick<T>(from: readonly T[], at: number): T {
  return from[at % from.length] as T;
}
