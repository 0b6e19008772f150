import { nearest } from '../did-you-mean.ts';
import type { Table, Tables } from './read-vocabulary.ts';
import { onceFor } from '../once-for.ts';

/** A file of the vocabulary that maps slugs to entries. */
export type TableName = 'outlets' | 'places' | 'speakers' | 'topics' | 'measures';

/**
 * What reading an article may ask of the vocabulary: whether a table has a `slug` (`yes` or `no`, else why nobody knows:
 * the table is `missing` or `broken`), which of its slugs is `nearest` to another, where its `file` lies, the `zone` of a
 * place, a text of the `site`.
 */
export type Question =
  | readonly ['slug' | 'nearest', TableName, string]
  | readonly ['file', TableName]
  | readonly ['zone', string]
  | readonly ['site', 'language' | 'timeZone'];

/** `null` where there is nothing to say. */
export type Answer = string | null;

/**
 * Answers a question. It is all that an article is read against, so that an article has to be read anew only where an
 * answer became another one.
 */
export type Ask = (question: Question) => Answer;

/**
 * Answers from the vocabulary as it was read.
 *
 * @param tables the vocabulary
 */
export function askOf(tables: Tables): Ask {
  return (question) => {
    switch (question[0]) {
      case 'slug':
        return hasSlug(tables[question[1]], question[2]);
      case 'nearest':
        return nearestSlug(tables[question[1]], question[2]);
      case 'file':
        return tables[question[1]].file;
      case 'zone':
        return zoneOf(tables, question[1]);
      case 'site':
        return tables.site?.[question[1]] ?? null;
    }
  };
}

/** Without a site nobody knows the zone of places that name none, and none is taken to differ from another. */
function zoneOf({ site, places }: Tables, slug: string): Answer {
  return site === null || places.state !== 'read' ? null : (places.entries.get(slug)?.timeZone ?? null);
}

function hasSlug(table: Table<unknown>, slug: string): Answer {
  if (table.state !== 'read') return table.state;
  return table.entries.has(slug) ? 'yes' : 'no';
}

/** What every entry that can be looked for by its spellings has. */
interface Named {
  readonly name: string;
  readonly aka?: readonly string[];
}

/** Names and other spellings of an entry lead to its slug. */
function nearestSlug(table: Table<Named>, slug: string): Answer {
  if (table.state !== 'read') return null;
  const spellings = spellingsOf(table.entries);
  const spelling = nearest(slug, spellings.keys());
  return spelling === null ? null : (spellings.get(spelling) ?? null);
}

/** The slugs of entries by all of their spellings, gathered once. */
const spellingsOf = onceFor((entries: ReadonlyMap<string, Named>): ReadonlyMap<string, string> => {
  const spellings = new Map<string, string>();
  for (const [key, entry] of entries) {
    for (const spelling of [...(entry.aka ?? []), entry.name, key]) spellings.set(spelling, key);
  }
  return spellings;
});
