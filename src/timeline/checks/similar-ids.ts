import { stepsBetween } from '../did-you-mean.ts';
import { skeletonOf } from '../look-alike.ts';
import { pairKey } from './pair-key.ts';

/** How many letters of a word may differ: one from four letters on, two from eight on. */
const SLIPS = [
  { letters: 8, steps: 2 },
  { letters: 4, steps: 1 },
];

/**
 * Pairs of ids of which one looks like a slip in typing the other: the same but for hyphens, or the same number of words
 * of which one differs by a letter or two (two neighbours that changed places count as one). Digits are never a slip:
 * `day-1` and `day-2` are meant to differ. So do ids look that are the same to the eye, in letters of different scripts.
 *
 * Ids are put side by side where all words but one are the same, so the cost grows with the number of words.
 *
 * @param ids all of them
 * @returns pairs in code-unit order
 * @example similarIds(['sandbags-given-out', 'sandbogs-given-out']) // [['sandbags-…', 'sandbogs-…']]
 */
export function similarIds(ids: readonly string[]): [string, string][] {
  const buckets = new Map<string, { id: string; word: string }[]>();
  const put = (key: string, id: string, word: string): void => {
    const bucket = buckets.get(key) ?? [];
    buckets.set(key, bucket);
    bucket.push({ id, word });
  };
  for (const id of ids) {
    const words = id.split('-');
    put(words.join(''), id, '');
    // A space stands in no id, so that these meet each other alone.
    put(` ${skeletonOf(id)}`, id, '');
    for (const [at, word] of words.entries()) put(words.with(at, '*').join('-'), id, word);
  }
  const found = new Map<string, [string, string]>();
  for (const bucket of buckets.values()) {
    for (const [at, one] of bucket.entries()) {
      for (const other of bucket.slice(at + 1)) {
        if (one.id !== other.id && isSlip(one.word, other.word)) {
          found.set(pairKey(one.id, other.id), one.id < other.id ? [one.id, other.id] : [other.id, one.id]);
        }
      }
    }
  }
  return [...found.keys()].sort().flatMap((key) => {
    const pair = found.get(key);
    return pair === undefined ? [] : [pair];
  });
}

function isSlip(a: string, b: string): boolean {
  if (a.replace(/\D/gu, '') !== b.replace(/\D/gu, '')) return false;
  const shorter = Math.min(a.length, b.length);
  const allowed = SLIPS.find(({ letters }) => shorter >= letters)?.steps ?? 0;
  return a === b || stepsBetween(a, b) <= allowed;
}
