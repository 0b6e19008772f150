import { nearest } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Fault, Site } from '../model.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import { parseYaml, type YamlSource } from '../yaml/parse-yaml.ts';
import { readRecord } from '../yaml/read-record.ts';
import { LIMITS } from './limits.ts';
import { siteFields } from './vocabulary-files.ts';

/**
 * Reads `site.yaml`.
 *
 * @param file its text
 * @param faults where faults are put
 * @returns the site; `null` where a required key is missing or wrong (reported)
 */
export function readSite(file: SourceFile, faults: Fault[]): Site | null {
  const source: YamlSource = { file, offset: 0, faults };
  const before = faults.length;
  const map = parseYaml(source, file.text, 'the keys of the site');
  if (map === null) {
    if (faults.length === before) {
      const args = { what: 'the keys of the site', met: 'empty file' };
      faults.push(fault('not-a-map', file.path, FILE_START, args));
    }
    return null;
  }
  const read = readRecord(source, map, siteFields, FILE_START);
  const limits: Record<string, number> = {};
  const known = Object.keys(LIMITS);
  for (const [key, value, place] of read.limits?.value ?? []) {
    if (!known.includes(key)) {
      faults.push(fault('unknown-key', file.path, place, { key, known, nearest: nearest(key, known) }));
    } else if (/^[1-9]\d{0,8}$/.test(value)) limits[key] = Number(value);
    else {
      const args = { key, met: `\`${value}\``, form: 'a whole number from 1', mend: 'write it as digits' };
      faults.push(fault('bad-value', file.path, place, args));
    }
  }
  const { title, subtitle, description, url, language, timeZone } = read;
  if (!title || !subtitle || !description || !url || !language || !timeZone) return null;
  return {
    title: title.value,
    subtitle: subtitle.value,
    description: description.value,
    url: url.value,
    firstUrl: read.firstUrl?.value ?? null,
    language: language.value,
    timeZone: timeZone.value,
    license: Object.fromEntries((read.license?.value ?? []).map(([key, value]) => [key, value])),
    author: read.author?.value ?? null,
    period: read.period?.value ?? null,
    limits,
  };
}
