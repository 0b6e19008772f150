import type { FileSet } from '../../views/data/published-files.ts';
import type { OutputPart } from '../output/output-part.ts';
import { recordDigest } from './record-digest.ts';
import { sitePath } from './site-path.ts';

/**
 * A part that is all files of one event or article: mostly they are made of the same records, and change together.
 *
 * @param set its files; each says what it is made of
 * @param base the path below which all pages lie; ends with `/`
 * @param version of the code
 * @returns named after the first of its files; `null` where there is none
 */
export function setPart(set: FileSet, base: string, version: string): OutputPart | null {
  const files = set();
  const [first] = files;
  if (first === undefined) return null;
  // Each path, and after it what the file is made of, with how many records that is, unless that is the same as of the
  // file before.
  const named: unknown[] = [version];
  let before: readonly unknown[] | null = null;
  for (const { path, basis } of files) {
    const records = basis();
    named.push(path);
    if (before === null || !isSame(before, records)) named.push(records.length, ...records);
    before = records;
  }
  return {
    name: sitePath(base, first.path),
    key: recordDigest(named),
    // Not the files from above: as long as nobody makes them, nothing holds on to them.
    make: () => Promise.resolve(set().map(({ path, parts }) => ({ path: sitePath(base, path), content: parts() }))),
  };
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((record, at) => record === other[at]);
}
