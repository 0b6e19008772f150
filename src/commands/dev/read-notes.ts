import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deskFolder } from '../add/desk-folder.ts';

/**
 * What stands beside articles on the editor's desk: the Markdown files there.
 *
 * @param contentDir the content folder, absolute
 * @returns texts by article id; none where there is no such folder
 */
export function readNotes(contentDir: string): ReadonlyMap<string, string> {
  const folder = deskFolder(contentDir);
  try {
    return new Map(
      readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
        .map(({ name }) => [name.slice(0, -'.md'.length), readFileSync(join(folder, name), 'utf8')]),
    );
  } catch {
    return new Map();
  }
}
