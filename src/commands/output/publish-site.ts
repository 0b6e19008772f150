import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { removeFolder } from '../remove-folder.ts';
import { replaceFolder } from '../replace-folder.ts';
import { fillFolder, takeOver, type Earlier } from './fill-folder.ts';
import type { OutputPart } from './output-part.ts';
import { readRecord, writeRecord, type OutputRecord } from './output-record.ts';
import { modifiedOf, surveyFolder } from './survey-folder.ts';

/** What came of publishing a site. */
export interface Published {
  /** How many files there are. */
  readonly files: number;
  /** How many of them were made; all others are those of earlier builds. */
  readonly made: number;
  /** Why what an earlier build left was passed over, or some of it; `null` where nothing was, or there was none. */
  readonly anew: string | null;
  /** What the editor is to be told of the files. */
  readonly warnings: readonly string[];
}

/** What is kept of a site between builds. */
interface Kept {
  readonly dir: string;
  readonly published: OutputRecord | 'damaged' | null;
  readonly spare: OutputRecord | 'damaged' | null;
}

/**
 * Puts a site into a folder in place of the earlier one, in one step. Only those parts are made that no earlier build
 * has made of the same: the site before the published one is kept aside, brought up to date, and swapped with it, so that
 * a build costs what changed.
 *
 * @param out the folder, absolute
 * @param version of the code
 * @param parts all of the site
 * @param cacheDir where the earlier site and the records are kept, absolute
 * @param clean whether everything is made anew
 */
export async function publishSite(
  out: string,
  version: string,
  parts: readonly OutputPart[],
  cacheDir: string,
  clean: boolean,
): Promise<Published> {
  const kept = openKept(cacheDir, out);
  const earlier: Earlier | null =
    clean || kept.published === null || kept.published === 'damaged' ? null : { folder: out, record: kept.published };
  if (earlier !== null && isUpToDate(earlier, parts)) return { ...sumOf(earlier.record), made: 0, anew: null };

  const hadSite = existsSync(out);
  const spare = join(kept.dir, 'spare');
  // A killed build leaves no record of what it left half made.
  if (clean || typeof kept.spare === 'string' || kept.spare === null) removeFolder(spare);
  rmSync(join(kept.dir, 'spare.json'), { force: true });
  const { record, made, touched } = await replaceFolder(
    out,
    async (folder) => {
      const held = existsSync(folder) && kept.spare !== 'damaged' ? kept.spare : null;
      try {
        if (held !== null) return await fillFolder(folder, version, parts, held, earlier);
      } catch (error) {
        if (!isForbidden(error)) throw error;
      }
      removeFolder(folder);
      return fillFolder(folder, version, parts, null, earlier);
    },
    spare,
  );
  writeRecord(join(kept.dir, 'published.json'), record);
  const aside = earlier !== null && existsSync(spare) ? earlier.record : makeSpare(spare, { folder: out, record });
  if (aside !== null) writeRecord(join(kept.dir, 'spare.json'), aside);
  return { ...sumOf(record), made, anew: clean ? null : whyAnew(kept, version, hadSite, touched) };
}

/** Whether something in a folder could not be changed, as it had been made read-only. */
function isForbidden(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'EACCES' || code === 'EPERM';
}

/** Whether a folder holds the site already, and nothing else. */
function isUpToDate({ folder, record }: Earlier, parts: readonly OutputPart[]): boolean {
  if (record.parts.size !== parts.length) return false;
  if (parts.some(({ name, key }) => record.parts.get(name)?.key !== key)) return false;
  const { touched, strays } = surveyFolder(folder, record);
  return touched.length === 0 && strays.length === 0;
}

/** Makes every file of a site a second name, so that the next build need not; `null` where the system knows none. */
function makeSpare(spare: string, { folder, record }: Earlier): OutputRecord | null {
  removeFolder(spare);
  const made = new Set<string>();
  for (const part of record.parts.values()) {
    if (takeOver(spare, part, folder, made) !== null) continue;
    removeFolder(spare);
    return null;
  }
  const times = [...record.folders.keys()].map((path) => [path, modifiedOf(join(spare, path))] as const);
  return { ...record, folders: new Map(times) };
}

function whyAnew({ published }: Kept, version: string, hadSite: boolean, touched: number): string | null {
  if (published === 'damaged') return 'the record of the last build is damaged';
  if (published === null) return hadSite ? 'there is no record of how it was made before' : null;
  if (published.version !== version) return 'the code, a style, the configuration or a package changed';
  return touched === 0 ? null : `of the last build, ${touched} files were changed or taken away`;
}

function sumOf({ parts }: OutputRecord): Pick<Published, 'files' | 'warnings'> {
  const all = [...parts.values()];
  return {
    files: all.reduce((sum, { files }) => sum + files.length, 0),
    warnings: all.flatMap(({ warnings }) => warnings),
  };
}

/** Where a site's records lie; those of sites that are no longer there go. */
function openKept(cacheDir: string, out: string): Kept {
  const where = existsSync(out) ? realpathSync(out) : out;
  const dir = join(cacheDir, createHash('sha256').update(where).digest('hex').slice(0, 16));
  mkdirSync(dir, { recursive: true });
  writeFileSync(join(dir, 'where'), where);
  prune(cacheDir);
  return {
    dir,
    published: readRecord(join(dir, 'published.json')),
    spare: readRecord(join(dir, 'spare.json')),
  };
}

/** For so long a site may be missing, in milliseconds: one that is being built for the first time is. */
const HOUR = 3_600_000;

function prune(cacheDir: string): void {
  for (const name of readdirSync(cacheDir)) {
    const file = join(cacheDir, name, 'where');
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined || stat.mtimeMs > Date.now() - HOUR || existsSync(readFileSync(file, 'utf8'))) continue;
    rmSync(join(cacheDir, name), { recursive: true, force: true });
  }
}
