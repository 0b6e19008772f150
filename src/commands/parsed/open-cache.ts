import { hash } from 'node:crypto';
import { basename, join } from 'node:path';
import { projectDir } from '../user-path.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { readingVersion } from './reading-version.ts';

/** Where articles are kept as they were read: beside Astro's own files, which may be deleted at any time. */
export const parsedDir = join(projectDir, '.astro', 'parsed');

/**
 * Opens what is kept of a content folder, each of which has a file of its own.
 *
 * @param contentDir the content folder, absolute
 * @param folder where it is kept, absolute; `null` to use nothing of earlier processes and keep nothing for later ones
 * @returns a cache in memory alone, too, where this process may run other code than what lies on the disk
 */
export function openCache(contentDir: string, folder: string | null = parsedDir): ParseCache {
  const memory = openParseCache(basename(contentDir), null);
  if (folder === null) return memory;
  const reading = readingVersion();
  if (reading === null || !reading.sure) {
    const why = reading === null ? 'the code that reads them cannot be found' : 'the code that reads them just changed';
    return { ...memory, ignored: `Articles are read anew and not kept for the next time, since ${why}.` };
  }
  const file = join(folder, `${hash('sha256', contentDir).slice(0, 16)}.pack`);
  return openParseCache(basename(contentDir), { file, version: reading.version });
}
