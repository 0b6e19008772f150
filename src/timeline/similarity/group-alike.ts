import { firstFrom } from '../first-from.ts';

/** How groups are formed. */
export interface Grouping {
  /** How many members there are; they are named by their index. */
  readonly size: number;
  /** Pairs to begin with. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Sum and number of the likenesses of the parts of two members; `null` where they may not be in one group. */
  readonly likeness: (a: number, b: number) => { readonly sum: number; readonly count: number } | null;
  /** Mean likeness from which groups are joined. */
  readonly threshold: number;
}

interface Edge {
  readonly value: number;
  readonly a: number;
  readonly b: number;
}

/**
 * Puts together what is alike: the two groups with the greatest mean likeness are joined again and again, until none
 * reaches the threshold (agglomerative clustering by average linkage; Sokal and Michener 1958). So a pair that has
 * little in common is found where both have much in common with a third, and whoever has found a better partner is no
 * longer offered to the second best.
 *
 * A joined group is never liker to a third than the liker of its parts, so that an outdated value in the queue is an
 * upper bound, and it is enough to reckon a value anew when its turn comes.
 *
 * @param grouping members and their likeness; equal values are taken in the order of the indexes
 * @returns groups of at least two, each in ascending order, by their first members
 */
export function groupAlike({ size, pairs, likeness, threshold }: Grouping): number[][] {
  const groups: number[][] = Array.from({ length: size }, (_, at) => [at]);
  /** The group in which a member now is, by the member. */
  const groupOf = (member: number): number[] => groups[member] ?? [];
  const known = new Map<number, ReturnType<Grouping['likeness']>>();
  const between = (a: number, b: number): ReturnType<Grouping['likeness']> => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const key = low * size + high;
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = likeness(low, high);
    known.set(key, value);
    return value;
  };
  const mean = (one: readonly number[], other: readonly number[]): number | null => {
    let [sum, count] = [0, 0];
    for (const a of one) {
      for (const b of other) {
        const value = between(a, b);
        if (value === null) return null;
        sum += value.sum;
        count += value.count;
      }
    }
    return sum / count;
  };

  const edgeOf = (a: number, b: number): Edge[] => {
    const value = mean(groupOf(a), groupOf(b));
    return value === null || value < threshold ? [] : [{ value, a, b }];
  };
  const queue = pairs.flatMap(([a, b]) => edgeOf(a, b)).sort(compare);
  for (let edge = queue.pop(); edge !== undefined; edge = queue.pop()) {
    const { value, a, b } = edge;
    const [one, other] = [groupOf(a), groupOf(b)];
    if (one === other) continue;
    const now = mean(one, other);
    if (now === null || now < value) {
      for (const later of edgeOf(a, b)) insert(queue, later);
      continue;
    }
    const joined = [...one, ...other].sort((x, y) => x - y);
    for (const member of joined) groups[member] = joined;
  }
  return [...new Set(groups)].filter((group) => group.length > 1);
}

/** Keeps the queue in its order. */
function insert(queue: Edge[], edge: Edge): void {
  const place = firstFrom(queue.length, (at) => {
    const met = queue[at];
    return met === undefined || compare(met, edge) >= 0;
  });
  queue.splice(place, 0, edge);
}

/** The best is at the end, where it is taken from; of equal ones the one with the lowest indexes. */
function compare(x: Edge, y: Edge): number {
  return x.value - y.value || y.a - x.a || y.b - x.b;
}
