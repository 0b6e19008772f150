import { mkdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { allDone } from './all-done.ts';
import type { FillOrder, Maker, PlannedPart } from './maker.ts';
import type { MadeOf, OutputRecord, PartRecord } from './output-record.ts';
import { refuseTwinFiles } from './refuse-twins.ts';
import { changedFolders, folderOf, foldersOf, modifiedOf, surveyFolder, type Survey } from './survey-folder.ts';

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

/**
 * Fills a folder with a site. A part of which an earlier build made the same, and which nobody has touched since, is
 * taken over: it stays where it is, or becomes a second name (a hard link) of the published file. Files are never
 * written into, as the published site may share them.
 *
 * @param folder absolute; holds what `held` says, or does not exist
 * @param of what the site is made of, for the record
 * @param makers of all parts of the site
 * @param held what an earlier build left in the folder; `null` for none
 * @param published the site as it is published; `null` where there is none that is known
 * @param surveyed what was found in the folder a while ago; `null` where nobody has looked
 * @throws Error what making a part threw, or that two of them have a file of one path
 */
export async function fillFolder(
  folder: string,
  of: MadeOf,
  makers: readonly Maker[],
  held: OutputRecord | null,
  published: Earlier | null,
  surveyed: Survey | null = null,
): Promise<Filled> {
  mkdirSync(folder, { recursive: true });
  const survey = held === null ? null : surveyNow(folder, held, surveyed);
  const parts = makers.flatMap((maker) => maker.parts);
  const records = new Map<string, PartRecord>();
  for (const { name, key } of parts) {
    const before = held?.parts.get(name);
    if (before?.key === key && survey?.touchedParts.has(name) === false) records.set(name, before);
  }
  const changed = new Set<string>();
  clear(folder, held, survey?.strays ?? [], records, changed);

  // What somebody wrote into is found twice, as both folders have it.
  const touched = new Set([...(survey?.touched ?? []), ...(survey?.strays ?? [])]);
  let made = 0;
  const orders = makers.map(({ parts: theirs }) => ({
    folder,
    published: published?.folder ?? null,
    parts: theirs.flatMap((part): FillOrder['parts'] =>
      records.has(part.name) ? [] : [[part.name, sameIn(published, part)]],
    ),
  }));
  const all = await allDone(makers.map((maker, at) => maker.fill(orders[at] as FillOrder)));
  refuseTwinFiles(
    records.values(),
    all.flatMap((filled) => [...filled.records.values()]),
  );
  for (const filled of all) {
    for (const [name, record] of filled.records) records.set(name, record);
    for (const path of filled.changed) changed.add(path);
    for (const name of filled.touched) touched.add(name);
    made += filled.made;
  }
  // In the order of the parts, whichever was done first.
  const ordered = new Map(parts.map(({ name }) => [name, records.get(name) as PartRecord]));
  return {
    record: { ...of, parts: ordered, folders: foldersNow(folder, ordered, held, changed) },
    made,
    touched: touched.size,
  };
}

/** What was found a while ago is so still, unless an entry came or went. */
function surveyNow(folder: string, held: OutputRecord, surveyed: Survey | null): Survey {
  return surveyed !== null && changedFolders(folder, held).length === 0 ? surveyed : surveyFolder(folder, held);
}

/** The record of a part that is published already; `null` where what is published is another, or nothing is. */
function sameIn(published: Earlier | null, { name, key }: PlannedPart): PartRecord | null {
  const before = published?.record.parts.get(name);
  return before?.key === key ? before : null;
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
  const emptied = new Set<string>();
  for (const [name, { files }] of held.parts) {
    if (stay.has(name)) continue;
    for (const { path } of files) {
      takeAwayFile(join(folder, path));
      emptied.add(folderOf(path));
    }
  }
  // Those within others first: `/` makes them longer.
  for (const path of [...emptied].sort((a, b) => b.length - a.length)) {
    let above = path;
    while (above !== '' && tryRemove(join(folder, above))) {
      changed.delete(above);
      above = folderOf(above);
    }
    changed.add(above);
  }
}

/** What came to be there in a file's place goes as well. */
function takeAwayFile(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    rmSync(path, { recursive: true, force: true });
  }
}

/** Takes a folder away that is empty; whether it is gone, be it that somebody took it away before. */
function tryRemove(path: string): boolean {
  try {
    rmdirSync(path);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT';
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
