import { nearestUnlessMany } from '../did-you-mean.ts';
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
  /** A file that could not be read is not missing: what is wrong with it was reported. */
  const unread = (name: string): boolean => faults.some(({ path }) => path === `${folder}/${name}`);
  const siteFile = files.get('site.yaml');
  if (siteFile === undefined && !unread('site.yaml')) {
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
    if (file === undefined) return [{ state: unread(kind.name) ? 'broken' : 'missing', file: path }, []];
    const rows = readTable(kind, file, zone, faults);
    if (rows === null) return [{ state: 'broken', file: path }, []];
    return [{ state: 'read', file: path, entries: new Map(rows.map((row) => [row.slug, row.entry])) }, rows];
  };

  const [places, placeRows] = table(placesFile);
  return {
    site,
    outlets: table(outletsFile)[0],
    places: places.state === 'read' ? { ...places, entries: checkWithin(placeRows, places, faults) } : places,
    speakers: table(speakersFile)[0],
    topics: table(topicsFile)[0],
    measures: table(measuresFile)[0],
  };
}

/**
 * `within` names a place of the file, and no place contains itself.
 *
 * @returns the entries without what leads in a circle, so that every way from place to place has an end
 */
function checkWithin(
  rows: readonly Row<GeoPlace, typeof placesFile.fields>[],
  { file, entries }: { readonly file: string; readonly entries: ReadonlyMap<string, GeoPlace> },
  faults: Fault[],
): ReadonlyMap<string, GeoPlace> {
  const circular = inCircles(entries);
  for (const { slug, read } of rows) {
    const { within } = read;
    if (within === null) continue;
    if (!entries.has(within.value)) {
      const args = { slug: within.value, file, nearest: nearestUnlessMany(within.value, entries.keys(), faults) };
      faults.push(fault('unknown-slug', file, within.place, args));
    } else if (circular.has(slug)) {
      faults.push(fault('circular-place', file, within.place, { slug }));
    }
  }
  return new Map([...entries].map(([slug, entry]) => [slug, circular.has(slug) ? { ...entry, within: null } : entry]));
}

/** The places that contain themselves. Each is passed once, however long the way up from it. */
function inCircles(entries: ReadonlyMap<string, GeoPlace>): ReadonlySet<string> {
  const circular = new Set<string>();
  const passed = new Set<string>();
  for (const start of entries.keys()) {
    const way: string[] = [];
    let at: string | null = start;
    while (at !== null && !passed.has(at)) {
      passed.add(at);
      way.push(at);
      at = entries.get(at)?.within ?? null;
    }
    // The way met itself: from there on it is a circle.
    const from = at === null ? -1 : way.indexOf(at);
    if (from !== -1) for (const slug of way.slice(from)) circular.add(slug);
  }
  return circular;
}
