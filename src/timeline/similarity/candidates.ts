import type { Comparable } from './report-likeness.ts';

/**
 * A word, figure or saying tells nothing of which two belong together where more groups than this have it: one, and those
 * behind it whose days meet its own.
 */
const MOST = 50;

/** With so many others a group is compared at the most: those that have the rarest in common. */
const ENOUGH = 200;

/** A group of reports with the days on which it may be compared, counted from any one day. */
export interface Dated {
  readonly reports: readonly Comparable[];
  /** Negative infinity where open. */
  readonly first: number;
  /** Infinity where open. */
  readonly last: number;
}

/**
 * Pairs of groups of reports that are worth comparing: those whose days meet and that have a word, a measure or a saying
 * in common that few others of these days have. Found by an inverted index in the order of the first days, in which all
 * that a group can meet stands together: the work grows with the number of words, and the number of pairs with that of the
 * groups, not with its square. What counts as rare does not change as the years go by.
 *
 * @param groups reports by event, in any order
 * @yields a group and all that it is to be compared with, by their indexes; every pair once
 */
export function* candidates(groups: readonly Dated[]): Generator<readonly [number, readonly number[]]> {
  const firsts = Float64Array.from(groups, ({ first }) => first);
  const order = groups.map((_, at) => at).sort((a, b) => byNumber(firsts[a], firsts[b]) || a - b);
  const { keys, holders } = indexOf(groups, order);

  /** How many holders of a key were passed. */
  const passed = new Int32Array(holders.length);
  /** By group, the last one that it was put beside. */
  const beside = new Int32Array(groups.length).fill(-1);
  for (const at of order) {
    const last = groups[at]?.last ?? Infinity;
    const own = keys[at] ?? [];
    for (const key of own) passed[key] = (passed[key] ?? 0) + 1;
    const partners: number[] = [];
    const rarestFirst = own.sort((a, b) => (holders[a]?.length ?? 0) - (holders[b]?.length ?? 0) || a - b);
    for (const key of rarestFirst) {
      if (partners.length >= ENOUGH) break;
      const list = holders[key] ?? [];
      const from = passed[key] ?? 0;
      const beyond = list[from + MOST - 1];
      if (beyond !== undefined && (firsts[beyond] ?? 0) <= last) continue;
      for (let next = from; next < list.length; next += 1) {
        const other = list[next] ?? 0;
        if ((firsts[other] ?? 0) > last) break;
        if (beside[other] === at) continue;
        beside[other] = at;
        partners.push(other);
      }
    }
    if (partners.length > 0) yield [at, partners];
  }
}

/** The keys of every group, as numbers, and by key the groups that have it, in the order given. */
function indexOf(
  groups: readonly Dated[],
  order: readonly number[],
): { readonly keys: readonly number[][]; readonly holders: readonly (readonly number[])[] } {
  const numbers = new Map<string, number>();
  const holders: number[][] = [];
  const keys: number[][] = groups.map(() => []);
  for (const at of order) {
    for (const name of (groups[at]?.reports ?? []).flatMap(keysOf)) {
      const key = numbers.get(name) ?? numbers.size;
      numbers.set(name, key);
      const list = (holders[key] ??= []);
      if (list.at(-1) === at) continue;
      list.push(at);
      keys[at]?.push(key);
    }
  }
  return { keys, holders };
}

/** Words cannot hold a space, so the kinds of key never meet. */
function keysOf({ words, quotes, report }: Comparable): string[] {
  return [
    ...words.keys(),
    ...quotes.flatMap(({ quote: { saying } }) => (saying === null ? [] : [`saying ${saying}`])),
    ...report.figures.map(({ measure, of }) => `figure ${measure} ${of ?? ''}`),
  ];
}

function byNumber(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}
