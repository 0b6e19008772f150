import { MANY_FAULTS } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import type { Fault, Place } from '../model.ts';
import { FILE_START } from '../text/source-file.ts';
import type { Ask, TableName } from './ask.ts';

/**
 * Looks up a slug that an article uses, and reports it where it is unknown. Names and other spellings of an entry
 * lead to its slug in "did you mean".
 *
 * @param ask what answers from the vocabulary
 * @param table where to look
 * @param slug what the article says
 * @param at where it says so
 * @param what what the file holds, for the fault where it is missing, e.g. `a map from slug to place`
 * @returns whether it is known; `true` too where the table could not be read, which was reported once
 */
export function findSlug(
  ask: Ask,
  table: TableName,
  slug: string,
  at: { readonly path: string; readonly place: Place; readonly faults: Fault[] },
  what: string,
): boolean {
  const has = ask(['slug', table, slug]);
  if (has !== 'no' && has !== 'missing') return true;
  const file = ask(['file', table]) ?? '';
  if (has === 'missing') {
    at.faults.push(fault('missing-file', file, FILE_START, { file, what, because: 'articles name its entries' }));
    return true;
  }
  const nearest = at.faults.length < MANY_FAULTS ? ask(['nearest', table, slug]) : null;
  at.faults.push(fault('unknown-slug', at.path, at.place, { slug, file, nearest }));
  return false;
}
