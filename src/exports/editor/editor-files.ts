import type { Timeline } from '../../timeline/model.ts';
import { contentSchemas } from './content-schemas.ts';
import { knownSlugs } from './known-slugs.ts';
import { snippets } from './snippets.ts';

/** The one collection that the Astro language server is told of: the articles. */
const COLLECTION = 'articles';

/**
 * The files by which an editor program knows the content: JSON Schemas for the YAML files, the same for the front matter
 * of articles in the form that the Astro language server reads, and snippets.
 *
 * @param timeline what may be named in the content, as far as it is right
 * @param articles ids of all articles, of unreadable ones too
 * @param addressOf `file:` address of an article
 * @returns texts by path from the project's folder on
 */
export function editorFiles(
  timeline: Pick<Timeline, 'vocabulary' | 'events'>,
  articles: readonly string[],
  addressOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const slugs = knownSlugs(timeline);
  const files = new Map<string, string>();
  for (const { name, file, schema } of contentSchemas(slugs, articles)) {
    files.set(`.astro/${file === null ? 'collections' : 'schemas'}/${name}.schema.json`, toJson(schema));
  }
  // The server compares addresses in lower case and without percent signs.
  const entries = articles.map((id): [string, string] => [decodeURIComponent(addressOf(id)).toLowerCase(), COLLECTION]);
  const manifest = { collections: [{ hasSchema: true, name: COLLECTION }], entries: Object.fromEntries(entries) };
  files.set('.astro/collections/collections.json', toJson(manifest));
  files.set('.vscode/content.code-snippets', toJson(snippets(slugs)));
  return files;
}

function toJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
