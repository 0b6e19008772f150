import type { SearchKind } from './search-record.ts';

/** A part of what can be found, of one kind, with an index of its own. */
export interface SearchPart {
  /** Name of its folder, unlike that of any other part, and of any other state of this one: 16 hexadecimal digits. */
  readonly folder: string;
  readonly kind: SearchKind;
  /** How many records it has. */
  readonly records: number;
}

/** File in the folder of the search that lists the parts, in the order of their records. */
export const PARTS_FILE = 'parts.json';

/**
 * The language that a part's index is said to be in: Pagefind puts it into the name of whatever is found, which is how
 * that tells its part. All that follows `-x-` is for private use (RFC 5646, 2.2.7); Pagefind goes by what stands before.
 *
 * @param language Of the site, a BCP 47 tag.
 * @param folder Of the part.
 */
export function languageOfPart(language: string, folder: string): string {
  return `${language}-x-${folder.slice(0, 8)}-${folder.slice(8)}`;
}

/**
 * The part in which something was found.
 *
 * @param id Its name in Pagefind's index.
 * @returns The part's folder; empty for what is in no part.
 */
export function partOfId(id: string): string {
  const [, one = '', other = ''] = /-x-([0-9a-f]{8})-([0-9a-f]{8})_[0-9a-f]+$/u.exec(id) ?? [];
  return one + other;
}
