import type { Outlet } from '../model.ts';
import { isSlug, toSlug } from '../slugs.ts';
import type { Tables } from '../vocabulary/read-vocabulary.ts';
import { outletsFile } from '../vocabulary/vocabulary-files.ts';
import { FILE_START } from '../text/source-file.ts';
import type { Field } from '../yaml/read-record.ts';
import type { OutletRecord } from './append-outlet.ts';
import { controlFault } from './read-value.ts';
import type { DraftFault } from './article-draft.ts';

/** What an editor gives of an outlet that is not in the vocabulary, as given. */
export type OutletGiven = Readonly<Partial<Record<OutletKey, string>>>;

/** Keys of a new outlet. */
export type OutletKey = 'name' | 'kind' | 'country' | 'url';

/** All of them, in the documented order. */
export const OUTLET_KEYS: readonly OutletKey[] = ['name', 'kind', 'country', 'url'];

/**
 * Reads what is given of a new outlet.
 *
 * @param slug under which it is to stand
 * @param given as given
 * @param tables the vocabulary
 * @returns the record; `null` and everything that is missing or wrong
 */
export function readOutlet(
  slug: string,
  given: OutletGiven,
  tables: Tables,
): { readonly record: OutletRecord | null; readonly faults: readonly DraftFault[] } {
  const faults: DraftFault[] = [];
  const wrong = checkNewSlug(slug, given.name ?? '', tables);
  if (wrong !== null) faults.push({ flag: '--outlet', message: wrong });
  const record: Partial<Record<OutletKey, string>> = {};
  for (const key of OUTLET_KEYS) {
    const flag = `--outlet-${key}`;
    const text = given[key];
    if (text === undefined) {
      if (key === 'name') faults.push({ flag, message: 'Missing, expected the name of the new outlet; add it' });
      continue;
    }
    const read = readOutletValue(key, text);
    if (read.ok) record[key] = read.value;
    else faults.push({ flag, message: read.message });
  }
  return { record: faults.length === 0 ? { name: '', ...record } : null, faults };
}

/**
 * Reads one value of a new outlet.
 *
 * @param key which
 * @param given the text
 */
export function readOutletValue(
  key: OutletKey,
  given: string,
): { readonly ok: true; readonly value: string } | { readonly ok: false; readonly message: string } {
  const control = controlFault(given);
  if (control !== null) return { ok: false, message: control };
  const field: Field<string> = outletsFile.fields[key];
  const reading = field.read({ kind: 'text', text: given, place: FILE_START, comment: null });
  if ('value' in reading) return { ok: true, value: reading.value };
  const { met, mend = 'correct it' } = reading;
  return { ok: false, message: `Unexpected ${met}, expected ${field.form}; ${mend}` };
}

/** What is wrong with the slug of a new outlet; `null` where nothing is. */
function checkNewSlug(slug: string, name: string, { outlets }: Tables): string | null {
  const entries: ReadonlyMap<string, Outlet> = outlets.state === 'read' ? outlets.entries : new Map<string, Outlet>();
  if (entries.has(slug)) {
    return `Unexpected \`--outlet-…\` for \`${slug}\`, expected them for a new outlet alone, and \`${outlets.file}\` has it; leave them out`;
  }
  if (!isSlug(slug)) {
    const better = toSlug(slug);
    return `Unexpected slug \`${slug}\`, expected lower-case words joined by \`-\`; ${better === null ? 'rename it' : `did you mean \`${better}\`?`}`;
  }
  const twin = [...entries.values()].find((outlet) => [outlet.name, outlet.short].some((other) => alike(other, name)));
  return twin === undefined
    ? null
    : `Unexpected new outlet \`${name}\`, expected one that \`${outlets.file}\` does not have; did you mean \`${twin.slug}\`?`;
}

function alike(one: string, other: string): boolean {
  return one.normalize('NFKC').toLowerCase() === other.trim().normalize('NFKC').toLowerCase();
}
