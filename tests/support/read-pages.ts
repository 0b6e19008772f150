import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/**
 * Every built HTML file, in order.
 *
 * @param folder of a built site
 * @param base path under which it lies, with `/` at both ends
 * @returns its text by its path, e.g. `/base/about/`
 */
export function readPages(folder: string, base: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .sort();
  return new Map(
    files.map((name) => [
      base + encodeURI(name.replaceAll(sep, '/')).replace(/(^|\/)index\.html$/, '$1'),
      readFileSync(join(folder, name), 'utf8'),
    ]),
  );
}
