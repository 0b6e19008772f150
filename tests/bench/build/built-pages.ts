import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts and weighs the pages of a built site.
 *
 * @param folder of the site
 * @returns how many HTML files there are, and the mean of their bytes
 */
export function builtPages(folder: string): { readonly pages: number; readonly bytes: number } {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  const bytes = files.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  return { pages: files.length, bytes: bytes / Math.max(1, files.length) };
}
