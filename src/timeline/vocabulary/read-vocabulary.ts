import { nearest } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Fault, GeoPlace, Measure, Outlet, Site, Speaker, Topic } from '../model.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import type { Field } from '../yaml/read-record.ts';
import { readSite } from './read-site.ts';
import { readTable, type Row } from './read-table.ts';
import {
  measuresFile,
  outletsFile,
  placesFile,
  speakersFile,
  topicsFile,
  type VocabularyFile,
} from './vocabulary-files.ts';

/** Entries by slug, or why there are none: the file is `missing`, or it is `broken` and its faults were reported. */
export type Table<E> =
  | { readonly state: 'read'; readonly file: string; readonly entries: ReadonlyMap<string, E> }
  | { readonly state: 'missing' | 'broken'; readonly file: string };

/** The vocabulary as articles are read against it. */
export interface Tables {
  /** `null` where `site.yaml` is missing or wrong. */
  readonly site: Site | null;
  readonly outlets: Table<Outlet>;
  readonly places: Table<GeoPlace>;
  readonly speakers: Table<Speaker>;
  readonly topics: Table<Topic>;
  readonly measures: Table<Measure>;
}

/** Used where `site.yaml` cannot be read, so that the other files can still be checked. */
const FALLBACK_ZONE = 'UTC';

/**
 * Reads the vocabulary files and checks them against each other.
 *
 * @param files the texts by name, e.g. `outlets.yaml`
 * @param folder the content folder, as editors are shown it
 * @param faults where faults are put
 */
export function readVocabulary(files: ReadonlyMap<string, SourceFile>, folder: string, faults: Fault[]): Tables {
  const siteFile = files.get('site.yaml');
  if (siteFile === undefined) {
    const args = {
      file: `${folder}/site.yaml`,
      what: 'title, address and language of the site',
      because: 'every page shows them',
    };
    faults.push(fault('missing-file', `${folder}/site.yaml`, FILE_START, args));
  }
  const site = siteFile === undefined ? null : readSite(siteFile, faults);
  const zone = site?.timeZone ?? FALLBACK_ZONE;

  const table = <E, F extends Record<string, Field<unknown>>>(kind: VocabularyFile<E, F>): [Table<E>, Row<E, F>[]] => {
    const path = `${folder}/${kind.name}`;
    const file = files.get(kind.name);
    if (file === undefined) return [{ state: 'missing', file: path }, []];
    const rows = readTable(kind, file, zone, faults);
    if (rows === null) return [{ state: 'broken', file: path }, []];
    return [{ state: 'read', file: path, entries: new Map(rows.map((row) => [row.slug, row.entry])) }, rows];
  };

  const [places, placeRows] = table(placesFile);
  if (places.state === 'read') checkWithin(placeRows, places.file, places.entries, faults);
  return {
    site,
    outlets: table(outletsFile)[0],
    places,
    speakers: table(speakersFile)[0],
    topics: table(topicsFile)[0],
    measures: table(measuresFile)[0],
  };
}

/** `within` names a place of the file, and no place contains itself. */
function checkWithin(
  rows: readonly Row<GeoPlace, typeof placesFile.fields>[],
  path: string,
  entries: ReadonlyMap<string, GeoPlace>,
  faults: Fault[],
): void {
  for (const { slug, read } of rows) {
    const { within } = read;
    if (within === null) continue;
    if (!entries.has(within.value)) {
      const args = { slug: within.value, file: path, nearest: nearest(within.value, entries.keys()) };
      faults.push(fault('unknown-slug', path, within.place, args));
    } else if (containsItself(slug, entries)) {
      faults.push(fault('circular-place', path, within.place, { slug }));
    }
  }
}

function containsItself(slug: string, entries: ReadonlyMap<string, GeoPlace>): boolean {
  const seen = new Set<string>();
  let at = entries.get(slug)?.within ?? null;
  while (at !== null && !seen.has(at)) {
    if (at === slug) return true;
    seen.add(at);
    at = entries.get(at)?.within ?? null;
  }
  return false;
}
