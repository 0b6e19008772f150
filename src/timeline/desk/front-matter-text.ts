import { Document, type YAMLMap } from 'yaml';
import { frontMatterFields } from '../articles/read-front-matter.ts';
import type { DraftKey, DraftValue } from './article-draft.ts';

/** A list longer than that stands on lines of its own. */
const LINE = 80;

/**
 * The text of a new article's file: its front matter and nothing else, the keys in their documented order, each text quoted
 * where YAML would take it for something else.
 *
 * @param values by key of the front matter
 * @returns the text, with a line end at its end
 */
export function frontMatterText(values: ReadonlyMap<DraftKey, DraftValue>): string {
  const document = new Document({}, { version: '1.2', schema: 'core' });
  const map = document.contents as unknown as YAMLMap;
  for (const key of Object.keys(frontMatterFields) as DraftKey[]) {
    const value = values.get(key);
    if (value === undefined) continue;
    if (typeof value === 'string') map.set(key, value);
    else if (isList(value)) map.set(key, document.createNode(value, { flow: key.length + value.join().length < LINE }));
    else map.set(key, document.createNode(Object.fromEntries(value)));
  }
  const yaml = document.toString({ lineWidth: 0, singleQuote: true, flowCollectionPadding: false });
  return `---\n${yaml}---\n`;
}

function isList(value: Exclude<DraftValue, string>): value is readonly string[] {
  return value.every((item) => typeof item === 'string');
}
