import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { isUntouched, statOf } from './file-mark.ts';
import type { OutputRecord } from './output-record.ts';

/** How a folder stands beside its record. */
export interface Survey {
  /** Paths of files that were changed or taken away since. */
  readonly touched: readonly string[];
  /** Names of the parts that have such files. */
  readonly touchedParts: ReadonlySet<string>;
  /** Paths of files and folders that no build put there. */
  readonly strays: readonly string[];
}

/**
 * Compares a folder with what a build left there.
 *
 * @param folder of the site, absolute
 * @param record of what was put there
 */
export function surveyFolder(folder: string, record: OutputRecord): Survey {
  const { parts, folders } = record;
  const changed = changedFolders(folder, record);
  // What a link in a folder's place leads to is not the site's, whatever is there.
  const lost = new Set(changed.filter((path) => modifiedOf(join(folder, path)) === -1));
  const touchedParts = new Set<string>();
  const touched: string[] = [];
  for (const [name, { files }] of parts) {
    const found = files.filter(
      (mark) => !isUntouched(folder, mark) || (lost.size > 0 && foldersOf(mark.path).some((path) => lost.has(path))),
    );
    if (found.length > 0) touchedParts.add(name);
    for (const { path } of found) touched.push(path);
  }
  if (changed.length === 0) return { touched, touchedParts, strays: [] };
  const known = new Set([
    ...folders.keys(),
    ...[...parts.values()].flatMap(({ files }) => files.map((file) => file.path)),
  ]);
  const strays = changed.flatMap((path) => {
    if (lost.has(path)) return path !== '' && statOf(join(folder, path)) !== null ? [path] : [];
    return entriesOf(join(folder, path))
      .map((name) => join(path, name))
      .filter((entry) => !known.has(entry));
  });
  return { touched, touchedParts, strays };
}

/**
 * Whether a folder holds what a build left there, and nothing else.
 *
 * @param folder of the site, absolute
 * @param record of what was put there
 */
export function isAsLeft(folder: string, record: OutputRecord): boolean {
  const { touched, strays } = surveyFolder(folder, record);
  return touched.length === 0 && strays.length === 0;
}

/**
 * The folders of a site in which an entry was made or taken away since a build left it. A folder's own time tells, which
 * spares reading nearly all of them.
 *
 * @param folder of the site, absolute
 * @param record of what was put there
 * @returns paths in the site; also of folders that are no longer there
 */
export function changedFolders(folder: string, { folders }: OutputRecord): readonly string[] {
  return [...folders].flatMap(([path, modified]) => (modifiedOf(join(folder, path)) === modified ? [] : [path]));
}

/**
 * When an entry of a folder was last made or taken away, in milliseconds; -1 where there is no such folder.
 *
 * @param path absolute
 */
export function modifiedOf(path: string): number {
  const stat = statOf(path);
  return stat?.isDirectory() === true ? stat.mtimeMs : -1;
}

/**
 * The folder that a file or folder of the site lies in.
 *
 * @param path of it, in the site
 * @returns path in the site; empty for the whole
 */
export function folderOf(path: string): string {
  const folder = dirname(path);
  return folder === '.' ? '' : folder;
}

/**
 * The folders that a file lies in, from the nearest to the whole site.
 *
 * @param path of the file, in the site
 * @returns paths in the site; the last one is empty
 */
export function foldersOf(path: string): readonly string[] {
  const folder = folderOf(path);
  return folder === '' ? [''] : [folder, ...foldersOf(folder)];
}

function entriesOf(path: string): readonly string[] {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}
