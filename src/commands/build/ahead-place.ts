import { keptFolder, publishedRecord } from '../output/kept-folder.ts';
import { leadsTo } from '../replace-folder.ts';

/** Where parts of a site are made before it is known where they go. */
export interface AheadPlace {
  /** Folder beside the site, absolute; there is none yet. */
  readonly folder: string;
  /** The record of what is published, absolute: what that has need not be made. */
  readonly record: string;
}

/**
 * Where this process may make parts of a site ahead.
 *
 * @param out where the site is published, absolute; it may be a link
 * @param cacheDir where the records of sites are kept, absolute
 */
export function aheadPlace(out: string, cacheDir: string): AheadPlace {
  const site = leadsTo(out);
  return { folder: `${site}.ahead-${process.pid}`, record: publishedRecord(keptFolder(cacheDir, site)) };
}
