import { leadsTo } from '../replace-folder.ts';
import { keptFolder, piecesFolder } from './kept-folder.ts';

/** Where the pieces lie of which long files were made before. */
export interface PiecesPlace {
  /** The folder in which the site is published, absolute, no link. */
  readonly site: string;
  /** Folder of the records of pieces, absolute; made where it is needed. */
  readonly records: string;
  /** Whether what is published may be copied from. */
  readonly copied: boolean;
}

/**
 * Where the pieces of a site lie.
 *
 * @param out where the site is published, absolute; it may be a link
 * @param cacheDir where what is kept of sites lies, absolute
 * @param clean whether everything is made anew
 */
export function piecesPlace(out: string, cacheDir: string, clean: boolean): PiecesPlace {
  const site = leadsTo(out);
  return { site, records: piecesFolder(keptFolder(cacheDir, site)), copied: !clean };
}
