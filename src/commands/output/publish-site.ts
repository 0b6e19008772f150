import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { count } from '../describe.ts';
import { isSystemError } from '../is-system-error.ts';
import { removeFolder } from '../remove-folder.ts';
import { leadsTo, replaceFolder } from '../replace-folder.ts';
import { statOf } from './file-mark.ts';
import { fillFolder, type Earlier } from './fill-folder.ts';
import { keptFolder, piecesFolder, publishedRecord, spareFolder, spareRecord } from './kept-folder.ts';
import type { Maker, PlannedPart } from './maker.ts';
import { forgetPieces } from './piece-record.ts';
import {
  readMadeOf,
  readRecord,
  writeRecord,
  type MadeOf,
  type OutputRecord,
  type PartRecord,
} from './output-record.ts';
import { refuseTwins } from './refuse-twins.ts';
import { isAsLeft, modifiedOf } from './survey-folder.ts';
import { isStillLeft, type LeftSurvey } from './survey-left.ts';
import { takeOver } from './take-over.ts';

/** What came of publishing a site. */
export interface Published {
  /** How many files there are. */
  readonly files: number;
  /** How many of them were made; all others are those of earlier builds. */
  readonly made: number;
  /** Why what an earlier build left was passed over, or some of it; `null` where nothing was, or there was none. */
  readonly anew: string | null;
  /** Why nothing could be kept for the next build, or not all, as the system says it; `null` where all was. */
  readonly unkept: string | null;
  /** What the editor is to be told of the files. */
  readonly warnings: readonly string[];
}

/**
 * Finds a site that is published already, since it was made of the same: then nobody need plan it.
 *
 * @param out see `publishSite`
 * @param of see `publishSite`; where nobody told of what content, nothing is found
 * @param cacheDir see `publishSite`
 * @returns `null` where something else is published, or where what is there is not as it was left
 */
export function findPublished(out: string, of: MadeOf, cacheDir: string): Published | null {
  const site = leadsTo(out);
  const file = publishedRecord(keptFolder(cacheDir, site));
  const isSame = (found: MadeOf | null): boolean =>
    found !== null && found.content !== null && found.content === of.content && found.version === of.version;
  if (!isSame(readMadeOf(file))) return null;
  const record = readRecord(file);
  if (record === null || record === 'damaged' || !isSame(record) || !isAsLeft(site, record)) return null;
  return { ...inAll(record), made: 0, anew: null, unkept: null };
}

/** What is kept of a site between builds. */
interface Kept {
  readonly dir: string;
  /** Why nothing can be; `null` where it can. */
  readonly unkept: string | null;
  readonly published: OutputRecord | 'damaged' | null;
  /** Reads the record of the site before. */
  readonly spare: () => OutputRecord | 'damaged' | null;
}

/**
 * Puts a site into a folder in place of the earlier one, in one step. Only those parts are made that no earlier build
 * has made of the same: the site before the published one is kept aside, brought up to date, and swapped with it, so that
 * a build costs what changed.
 *
 * @param out the folder, absolute
 * @param of what the site is made of
 * @param planned makers of all parts of the site; while they are planning, records are read
 * @param cacheDir where the earlier site and the records are kept, absolute
 * @param clean whether everything is made anew
 * @param surveyed gives what was found of the site before, where somebody has looked already
 */
export async function publishSite(
  out: string,
  of: MadeOf,
  planned: readonly Maker[] | Promise<readonly Maker[]>,
  cacheDir: string,
  clean: boolean,
  surveyed: () => Promise<LeftSurvey | null> = () => Promise.resolve(null),
): Promise<Published> {
  const site = leadsTo(out);
  const kept = openKept(cacheDir, site);
  const beforeIt = clean ? null : kept.spare();
  const makers = await planned;
  const parts = makers.flatMap((maker) => maker.parts);
  refuseTwins(parts);
  const earlier: Earlier | null =
    clean || kept.published === null || kept.published === 'damaged' ? null : { folder: site, record: kept.published };
  if (earlier !== null && isUpToDate(earlier, parts)) {
    // Of other content the same site was made: the next build finds it without planning.
    const isTold = earlier.record.content === of.content;
    const unkept = isTold ? null : attempt(() => writeRecord(publishedRecord(kept.dir), { ...earlier.record, ...of }));
    return { ...inAll(earlier.record), made: 0, anew: null, unkept: kept.unkept ?? unkept };
  }

  const hadSite = existsSync(site);
  const spare = spareFolder(kept.dir);
  // A killed build leaves no record of what it left half made.
  const left = beforeIt === 'damaged' ? null : beforeIt;
  const early = left === null ? null : await surveyed();
  const survey = early !== null && isStillLeft(kept.dir, early) ? early.survey : null;
  const forgotten = attempt(() => {
    if (left === null) removeFolder(spare);
    rmSync(spareRecord(kept.dir), { recursive: true, force: true });
  });
  const { record, made, touched } = await replaceFolder(
    site,
    async (folder) => {
      const held = existsSync(folder) ? left : null;
      try {
        if (held !== null) return await fillFolder(folder, of, makers, held, earlier, survey);
      } catch (error) {
        if (!isForbidden(error)) throw error;
      }
      removeFolder(folder);
      return fillFolder(folder, of, makers, null, earlier);
    },
    spare,
  );
  // The site is there: whatever cannot be kept costs the next build time, and is no reason to say that this one failed.
  const unkept = attempt(() => {
    const [current, ofSpare] = [publishedRecord(kept.dir), spareRecord(kept.dir)];
    // Of a site that other code made, the next build could use nothing, and would have all of it to take away.
    const isAside = earlier?.record.version === of.version && existsSync(spare);
    if (isAside) keepAside(current, ofSpare, earlier.record);
    writeRecord(current, record);
    const aside = isAside ? null : makeSpare(spare, { folder: site, record });
    if (aside !== null) writeRecord(ofSpare, aside);
    forgetPieces(piecesFolder(kept.dir), (path) => record.parts.has(path));
  });
  const anew = clean ? null : whyAnew(kept, of.version, hadSite, touched);
  return { ...inAll(record), made, anew, unkept: kept.unkept ?? forgotten ?? unkept };
}

/** The record of what was published until now becomes that of the spare: it has been written once already. */
function keepAside(current: string, ofSpare: string, record: OutputRecord): void {
  try {
    linkSync(current, ofSpare);
  } catch {
    // Not every file system has second names.
    writeRecord(ofSpare, record);
  }
}

/** What is kept only saves time: why the system would not have it; `null` where it was done. */
function attempt(keep: () => void): string | null {
  try {
    keep();
    return null;
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return error.message;
  }
}

/** Whether something in a folder could not be changed, as it had been made read-only. */
function isForbidden(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM';
}

/** Whether a folder holds the site already, and nothing else. */
function isUpToDate({ folder, record }: Earlier, parts: readonly PlannedPart[]): boolean {
  if (record.parts.size !== parts.length) return false;
  if (parts.some(({ name, key }) => record.parts.get(name)?.key !== key)) return false;
  return isAsLeft(folder, record);
}

/** Gives every file of a site a second name, so that the next build need not; `null` on another file system. */
function makeSpare(spare: string, { folder, record }: Earlier): OutputRecord | null {
  removeFolder(spare);
  const parts = new Map<string, PartRecord>();
  const made = new Set<string>();
  try {
    for (const [name, part] of record.parts) {
      const files = takeOver(spare, part, folder, made);
      // Another build has put its own in place meanwhile.
      if (files === null) break;
      parts.set(name, { ...part, files });
    }
  } catch (error) {
    removeFolder(spare);
    if ((error as NodeJS.ErrnoException).code === 'EXDEV') return null;
    throw error;
  }
  if (parts.size < record.parts.size) {
    removeFolder(spare);
    return null;
  }
  const times = [...record.folders.keys()].map((path) => [path, modifiedOf(join(spare, path))] as const);
  return { ...record, parts, folders: new Map(times) };
}

/** What is told of all files together. */
function inAll({ parts }: OutputRecord): Pick<Published, 'files' | 'warnings'> {
  const all = [...parts.values()];
  return {
    files: all.reduce((sum, { files }) => sum + files.length, 0),
    warnings: all.flatMap(({ warnings }) => warnings),
  };
}

function whyAnew({ published }: Kept, version: string, hadSite: boolean, touched: number): string | null {
  if (published === 'damaged') return 'the record of the last build is damaged';
  if (published === null) return hadSite ? 'there is no record of how it was made before' : null;
  if (published.version !== version) return 'the code, a style, the configuration or a package changed';
  return touched === 0 ? null : `since the last build ${count(touched, 'file')} of the site came, changed or went`;
}

/** Where a site's records lie; those of sites that are no longer there go. */
function openKept(cacheDir: string, site: string): Kept {
  const dir = keptFolder(cacheDir, site);
  const unkept = attempt(() => {
    mkdirSync(dir, { recursive: true });
    writeFileSync(join(dir, 'where'), site);
    prune(cacheDir);
  });
  return {
    dir,
    unkept,
    published: readRecord(publishedRecord(dir)),
    spare: () => readRecord(spareRecord(dir)),
  };
}

/** For so long a site may be missing, in milliseconds: one that is being built for the first time is. */
const HOUR = 3_600_000;

function prune(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    const file = join(cacheDir, name, 'where');
    const stat = statOf(file);
    if (stat === null || stat.mtimeMs > Date.now() - HOUR || existsSync(readFileSync(file, 'utf8'))) continue;
    rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
}
