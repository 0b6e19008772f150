import { nearestUnlessMany } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Fault, Place } from '../model.ts';
import { FILE_START } from '../text/source-file.ts';
import type { Table } from './read-vocabulary.ts';

/** What every entry that can be looked for by its spellings has. */
interface Named {
  readonly name: string;
  readonly aka?: readonly string[];
}

/**
 * Looks up a slug that an article uses, and reports it where it is unknown. Names and other spellings of an entry
 * lead to its slug in "did you mean".
 *
 * @param table where to look
 * @param slug what the article says
 * @param at where it says so
 * @param what what the file holds, for the fault where it is missing, e.g. `a map from slug to place`
 * @returns whether it is known; `true` too where the table could not be read, which was reported once
 */
export function findSlug(
  table: Table<Named>,
  slug: string,
  at: { readonly path: string; readonly place: Place; readonly faults: Fault[] },
  what: string,
): boolean {
  if (table.state !== 'read') {
    if (table.state === 'missing') {
      const args = { file: table.file, what, because: 'articles name its entries' };
      at.faults.push(fault('missing-file', table.file, FILE_START, args));
    }
    return true;
  }
  if (table.entries.has(slug)) return true;
  const args = { slug, file: table.file, nearest: nearestSlug(slug, table.entries, at.faults) };
  at.faults.push(fault('unknown-slug', at.path, at.place, args));
  return false;
}

function nearestSlug(slug: string, entries: ReadonlyMap<string, Named>, faults: readonly Fault[]): string | null {
  const spellings = spellingsOf(entries);
  const spelling = nearestUnlessMany(slug, spellings.keys(), faults);
  return spelling === null ? null : (spellings.get(spelling) ?? null);
}

const known = new WeakMap<ReadonlyMap<string, Named>, ReadonlyMap<string, string>>();

/** The slugs of entries by all of their spellings, gathered once. */
function spellingsOf(entries: ReadonlyMap<string, Named>): ReadonlyMap<string, string> {
  const gathered = known.get(entries);
  if (gathered !== undefined) return gathered;
  const spellings = new Map<string, string>();
  for (const [key, entry] of entries) {
    for (const spelling of [...(entry.aka ?? []), entry.name, key]) spellings.set(spelling, key);
  }
  known.set(entries, spellings);
  return spellings;
}
