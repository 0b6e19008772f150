import { isMap, isScalar, type Node } from 'yaml';
import { fault } from '../faults.ts';
import type { Fault, LedgerEntry } from '../model.ts';
import { isSlug, toSlug } from '../slugs.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import { parseYaml, type YamlSource } from '../yaml/parse-yaml.ts';
import { isPlain, placeOfNode, readRecord } from '../yaml/read-record.ts';
import * as dates from '../yaml/date-forms.ts';
import * as form from '../yaml/forms.ts';

/** What the ledger may say of an event, in the order in which it is documented. */
export const ledgerFields = {
  title: form.about('The title that the timeline gives the event, whatever its reports are headed.', form.text),
  summary: form.about("The event in the editor's words; it stands above the reports.", form.text),
  key: form.about('`true`: one of the few events that matter most.', form.flag),
  was: form.about('Earlier ids of the event: their addresses lead here.', form.slugs),
  gone: form.about('Why the event was withdrawn: its address keeps a page that says so.', form.text),
  corrected: form.about('The day on which it was withdrawn or got another id, for the feed of corrections.', dates.day),
  apart: form.about('Ids that look alike and are other events.', { ...form.slugs, slugsOf: 'events' }),
};

/**
 * Reads `ledger.yaml`: under `events`, a map from event id to a record that may be empty.
 *
 * @param file its text
 * @param faults where faults are put
 * @returns the entries in the order of the file; `null` where it could not be read (reported)
 */
export function readLedger(file: SourceFile, faults: Fault[]): LedgerEntry[] | null {
  const source: YamlSource = { file, offset: 0, faults };
  const before = faults.length;
  const map = parseYaml(source, file.text, 'a key `events`');
  if (map === null) return faults.length === before ? [] : null;

  const events: Node[] = [];
  for (const pair of map.items) {
    const key = pair.key as Node;
    const place = placeOfNode(source, key) ?? FILE_START;
    if (isScalar(key) && key.value === 'events') {
      if (pair.value !== null) events.push(pair.value as Node);
    } else {
      const args = { key: String(isScalar(key) ? key.value : key), known: ['events'], nearest: null };
      faults.push(fault('unknown-key', file.path, place, args));
    }
  }
  const records = events[0];
  if (records === undefined || isEmpty(records)) return [];
  if (!isMap(records)) {
    const place = placeOfNode(source, records) ?? FILE_START;
    faults.push(
      fault('not-a-map', file.path, place, { what: 'a map from event id to a record', met: 'value of `events`' }),
    );
    return null;
  }

  const entries: LedgerEntry[] = [];
  for (const pair of records.items) {
    const key = pair.key as Node;
    if (!isScalar(key)) continue;
    const id = String(key.source ?? key.value);
    const place = placeOfNode(source, key) ?? FILE_START;
    if (!isSlug(id)) {
      faults.push(fault('bad-id', file.path, place, { id, better: toSlug(id) }));
      continue;
    }
    const value = pair.value as Node | null;
    if (value !== null && !isPlain(source, value)) continue;
    if (!isMap(value) && !isEmpty(value)) {
      faults.push(fault('not-a-map', file.path, place, { what: `a record, or nothing, for \`${id}\``, met: 'value' }));
      continue;
    }
    const read = isMap(value) ? readRecord(source, value, ledgerFields, place) : null;
    entries.push({
      id,
      title: read?.title?.value ?? null,
      summary: read?.summary?.value ?? null,
      key: read?.key?.value ?? false,
      was: read?.was?.value ?? [],
      gone: read?.gone?.value ?? null,
      corrected: read?.corrected?.value ?? null,
      apart: read?.apart?.value ?? [],
      place,
    });
  }
  return entries;
}

function isEmpty(node: Node | null): boolean {
  return node === null || (isScalar(node) && node.value === null);
}
