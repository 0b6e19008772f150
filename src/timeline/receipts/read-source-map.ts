import { nearest } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Fault } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';
import { parseYaml, type YamlSource } from '../yaml/parse-yaml.ts';
import { entriesOf } from '../yaml/read-record.ts';
import { text } from '../yaml/forms.ts';

/** Name of the map in the folder of receipts. */
export const SOURCE_MAP = 'sources.yaml';

/**
 * Reads `sources.yaml`: a map from an article's id to the file name of its source's text, for sources that are not named
 * after their article. The texts lie elsewhere.
 *
 * @param file its text
 * @param articles ids of all articles
 * @param faults where faults are put
 * @returns file names by article id
 */
export function readSourceMap(
  file: SourceFile,
  articles: ReadonlySet<string>,
  faults: Fault[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const source: YamlSource = { file, offset: 0, faults };
  const map = parseYaml(source, file.text, 'a map from article id to file name');
  if (map === null) return names;
  for (const [key, value] of entriesOf(source, map)) {
    if (key.kind !== 'text') continue;
    if (!articles.has(key.text)) {
      const args = { id: key.text, nearest: nearest(key.text, articles) };
      faults.push(fault('unknown-article', file.path, key.place, args));
      continue;
    }
    if (value.kind === 'unreadable') continue;
    const reading = text.read(value);
    if ('value' in reading) names.set(key.text, reading.value);
    else {
      const args = { key: key.text, met: reading.met, form: 'a file name', mend: reading.mend ?? 'correct it' };
      faults.push(fault('bad-value', file.path, value.place, args));
    }
  }
  return names;
}
