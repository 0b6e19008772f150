import { besideWords, type Comparable } from './report-likeness.ts';

/** The sum of the likenesses of the reports of two events, and of how many pairs it is. */
export interface Likeness {
  readonly sum: number;
  readonly count: number;
}

/** Words of all reports of an event, as numbers, with the sums of their weights. */
interface Words {
  readonly numbers: Int32Array;
  readonly weights: Float64Array;
}

/**
 * How likely events are one, by all pairs of their reports. What is asked of one event again and again is reckoned once:
 * since the cosines of all pairs add up to the product of the sums of the vectors, that is one product for each pair of
 * events.
 *
 * @param groups reports by event, prepared in one call
 * @returns the likeness of two events by their indexes; cheap where the same first one is asked for again
 */
export function eventLikeness(groups: readonly (readonly Comparable[])[]): (a: number, b: number) => Likeness {
  const { sums, size } = wordSums(groups);
  /** The weights of one event by the numbers of the words. */
  const spread = new Float64Array(size);
  let held = -1;
  const hold = (at: number): void => {
    for (const number of sums[held]?.numbers ?? []) spread[number] = 0;
    const { numbers, weights } = sums[at] ?? EMPTY;
    for (let index = 0; index < numbers.length; index += 1) spread[numbers[index] ?? 0] = weights[index] ?? 0;
    held = at;
  };
  return (a, b) => {
    if (held !== a) hold(a);
    const { numbers, weights } = sums[b] ?? EMPTY;
    let sum = 0;
    for (let index = 0; index < numbers.length; index += 1) {
      sum += (spread[numbers[index] ?? 0] ?? 0) * (weights[index] ?? 0);
    }
    const [left, right] = [groups[a] ?? [], groups[b] ?? []];
    for (const one of left) for (const other of right) sum += besideWords(one, other);
    return { sum, count: left.length * right.length };
  };
}

const EMPTY: Words = { numbers: new Int32Array(0), weights: new Float64Array(0) };

function wordSums(groups: readonly (readonly Comparable[])[]): { readonly sums: Words[]; readonly size: number } {
  const numberOf = new Map<string, number>();
  const sums = groups.map((group) => {
    const weights = new Map<number, number>();
    for (const { words } of group) {
      for (const [word, weight] of words) {
        const number = numberOf.get(word) ?? numberOf.size;
        numberOf.set(word, number);
        weights.set(number, (weights.get(number) ?? 0) + weight);
      }
    }
    return { numbers: Int32Array.from(weights.keys()), weights: Float64Array.from(weights.values()) };
  });
  return { sums, size: numberOf.size };
}
