import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { decodeText } from '../../timeline/text/decode-text.ts';

/**
 * The folder of what editors work from and nobody publishes: it stands beside the content, and git passes it over.
 *
 * @param contentDir the content folder, absolute
 */
export function deskFolder(contentDir: string): string {
  return join(dirname(contentDir), '.desk');
}

/**
 * Where the text of an article's source is kept.
 *
 * @param contentDir the content folder, absolute
 * @param id of the article
 */
export function textPath(contentDir: string, id: string): string {
  return join(deskFolder(contentDir), 'texts', `${id}.txt`);
}

/**
 * The texts of sources that are at hand, by article id.
 *
 * @param contentDir the content folder, absolute
 */
export function keptTexts(contentDir: string): ReadonlyMap<string, string> {
  const folder = dirname(textPath(contentDir, 'x'));
  const texts = new Map<string, string>();
  for (const name of namesIn(folder)) {
    const decoded = decodeText(readFileSync(join(folder, name)));
    if (decoded.ok) texts.set(name.replace(/\.txt$/, ''), decoded.text);
  }
  return texts;
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.txt') && !name.startsWith('.'));
  } catch {
    return [];
  }
}
