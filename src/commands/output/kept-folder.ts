import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Where what is kept of a site between builds lies: its records, and the site before it.
 *
 * @param cacheDir of all sites, absolute
 * @param site the folder in which the site is published, absolute, no link
 */
export function keptFolder(cacheDir: string, site: string): string {
  return join(cacheDir, createHash('sha256').update(site).digest('hex').slice(0, 16));
}

/**
 * The record of what is published.
 *
 * @param kept made by `keptFolder`
 */
export function publishedRecord(kept: string): string {
  return join(kept, 'published.json');
}

/**
 * The record of the site before.
 *
 * @param kept made by `keptFolder`
 */
export function spareRecord(kept: string): string {
  return join(kept, 'spare.json');
}

/**
 * The site before, out of which the next one is made.
 *
 * @param kept made by `keptFolder`
 */
export function spareFolder(kept: string): string {
  return join(kept, 'spare');
}

/**
 * Where the records of the pieces of long files lie.
 *
 * @param kept made by `keptFolder`
 */
export function piecesFolder(kept: string): string {
  return join(kept, 'pieces');
}
