import type { Passage } from '../articles/passages.ts';
import { fault } from '../faults.ts';
import type { Fault, Vocabulary } from '../model.ts';
import { runFinder } from './shared-runs.ts';

/** So many words in a row are no longer chance. */
const RUN = 7;

/**
 * Finds runs of seven words that the editor's own words share with sources, outside quotation marks and names.
 *
 * @param passages the editor's words
 * @param texts of sources, by the names that editors are shown
 * @param vocabulary whose names both may have
 * @returns errors at the words
 */
export function checkRuns(
  passages: readonly Passage[],
  texts: ReadonlyMap<string, string>,
  { outlets, places, speakers }: Vocabulary,
): Fault[] {
  if (texts.size === 0) return [];
  const names = [
    ...outlets.flatMap(({ name, short }) => [name, short]),
    ...[...places, ...speakers].flatMap(({ name, aka }) => [name, ...aka]),
  ];
  const runsIn = runFinder(texts, names, RUN);
  return passages.flatMap((passage) =>
    runsIn(passage.text).map(({ source, words, offset, end }) =>
      fault('shared-run', passage.path, passage.placeOf(offset, end), { words, source }),
    ),
  );
}
