import { partOfId } from '../../views/search/search-part.ts';
import type { Found } from './found.ts';
import { beginningsFound } from './is-found.ts';
import { plainWords } from './plain-words.ts';

/** What was found in one part. */
interface Group {
  readonly part: string;
  readonly found: readonly Found[];
  /** Of each word, how many letters of its beginning are there. */
  readonly letters: readonly number[];
}

/**
 * Makes what was found in several parts of an index what it would be in one.
 *
 * Pagefind asks each part by itself. A word that one part does not have does not end the search there: what has the other
 * words is found, or what has the beginning of it (see `isFound`). So only those parts count that have all of the words
 * that any part has. And the rarer a word is in a part, the more it counts there: where half of all events are protests,
 * `protest` counts for little. So scores are brought to how rare it is in all parts: exactly for one word, nearly for
 * several.
 *
 * @param words What was asked for.
 * @param results What was found, the best of each part before the others of that part.
 * @param sizes How many records each part has, by its folder as in `partOfId`.
 * @param search Asks all parts once more.
 */
export async function acrossParts(
  words: string,
  results: readonly Found[],
  sizes: ReadonlyMap<string, number>,
  search: (words: string) => Promise<readonly Found[]>,
): Promise<Found[]> {
  // Words between quotation marks are found as they are or not at all, and all that is found has one score.
  if (/^\s*".+"\s*$/u.test(words)) return [...results];
  const asked = plainWords(words);
  const byPart = Map.groupBy(results, ({ id }) => partOfId(id));
  const groups = await Promise.all(
    Array.from(byPart, async ([part, found]): Promise<Group> => {
      const [best] = found;
      return { part, found, letters: best === undefined ? [] : beginningsFound(words, best, await best.data()) };
    }),
  );
  const met = await Promise.all(asked.map((word, at) => partsWith(word, groups, at, search)));
  const needed = met.filter((parts) => parts.size > 0);
  const kept = groups.filter(({ part }) => needed.every((parts) => parts.has(part)));
  const all = rarity(
    [...sizes.values()].reduce((sum, records) => sum + records, 0),
    kept.reduce((sum, { found }) => sum + found.length, 0),
  );
  return kept.flatMap(({ part, found }) => {
    const factor = all / rarity(sizes.get(part) ?? found.length, found.length);
    // What has one score in one index differs here by the last digits of 32 bits.
    return found.map((one) => ({ ...one, score: Number((one.score * factor).toPrecision(4)) }));
  });
}

/** The parts that have a word; none where it is nowhere. */
async function partsWith(
  word: string,
  groups: readonly Group[],
  at: number,
  search: (words: string) => Promise<readonly Found[]>,
): Promise<ReadonlySet<string>> {
  const letters = new Map(groups.map((group) => [group.part, group.letters[at] ?? 0]));
  if (groups.some((group) => (group.letters[at] ?? 0) < word.length)) {
    // A part may have it in another form, `detains` for `detained`, or in nothing that has the other words.
    for (const { id } of await search(`"${word}"`)) letters.set(partOfId(id), word.length);
  }
  const least = Math.max(...letters.values(), Math.ceil(word.length / 2));
  return new Set([...letters].filter(([, count]) => count >= least).map(([part]) => part));
}

/**
 * What a word counts for, as Pagefind reckons it.
 *
 * @see https://en.wikipedia.org/wiki/Okapi_BM25
 */
function rarity(records: number, having: number): number {
  return Math.log(1 + (records - having + 0.5) / (having + 0.5));
}
