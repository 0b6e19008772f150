import { fault } from '../faults.ts';
import type { Fault, Place } from '../model.ts';
import { isSlug, toSlug } from '../slugs.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import { parseYaml, type YamlSource } from '../yaml/parse-yaml.ts';
import { isPlain, placeOfNode, readRecord, type Field, type Read } from '../yaml/read-record.ts';
import { isMap, isScalar, type Node } from 'yaml';
import type { VocabularyFile } from './vocabulary-files.ts';

/** An entry with the places that later checks name. */
export interface Row<E, F extends Record<string, Field<unknown>>> {
  readonly slug: string;
  readonly entry: E;
  readonly read: Read<F>;
  readonly place: Place;
}

/**
 * Reads one vocabulary file: a map from slug to entry.
 *
 * @param table which file
 * @param file its text
 * @param siteTimeZone default of places, an IANA name
 * @returns its rows in the order of the file; `null` where it could not be read at all (reported)
 */
export function readTable<E, F extends Record<string, Field<unknown>>>(
  table: VocabularyFile<E, F>,
  file: SourceFile,
  siteTimeZone: string,
  faults: Fault[],
): Row<E, F>[] | null {
  const source: YamlSource = { file, offset: 0, faults };
  const before = faults.length;
  const map = parseYaml(source, file.text, table.what);
  if (map === null) return faults.length === before ? [] : null;
  const rows: Row<E, F>[] = [];
  for (const pair of map.items) {
    const key = pair.key as Node | null;
    if (!isScalar(key)) continue;
    const slug = String(key.source ?? key.value);
    const place = placeOfNode(source, key) ?? FILE_START;
    if (!isSlug(slug)) faults.push(fault('bad-slug', file.path, place, { slug, better: toSlug(slug) }));
    if (pair.value !== null && !isPlain(source, pair.value as Node)) continue;
    if (!isMap(pair.value)) {
      const args = { what: `the keys of \`${slug}\``, met: 'entry without keys' };
      faults.push(fault('not-a-map', file.path, place, args));
      continue;
    }
    const read = readRecord(source, pair.value, table.fields, place);
    rows.push({ slug, entry: table.make(slug, read, siteTimeZone), read, place });
  }
  return rows;
}
