import type { Comparable } from './report-likeness.ts';

/** A word, figure or saying that more reports than this have tells nothing of which two belong together. */
const MOST = 50;

/**
 * Pairs of groups of reports that are worth comparing: those with a rare enough word, a measure or a saying in common.
 * Found by an inverted index, so that the number of pairs grows with the number of words and not with the square of the
 * number of reports: at most `MOST / 2` pairs for each different word of each report.
 *
 * @param groups reports by event
 * @returns pairs of indexes of groups, the lower one first, by the lower and then the other
 */
export function candidates(groups: readonly (readonly Comparable[])[]): [number, number][] {
  const holders = new Map<string, Set<number>>();
  for (const [at, group] of groups.entries()) {
    for (const key of group.flatMap(keysOf)) {
      const set = holders.get(key) ?? new Set<number>();
      holders.set(key, set.add(at));
    }
  }
  const partners = groups.map(() => new Set<number>());
  for (const set of holders.values()) {
    if (set.size > MOST) continue;
    // Sets keep the order of insertion, which is that of the groups.
    const members = [...set];
    for (const [at, low] of members.entries()) for (const high of members.slice(at + 1)) partners[low]?.add(high);
  }
  return partners.flatMap((set, low) => [...set].sort((a, b) => a - b).map((high): [number, number] => [low, high]));
}

/** Words cannot hold a space, so the kinds of key never meet. */
function keysOf({ words, quotes, report }: Comparable): string[] {
  return [
    ...words.keys(),
    ...quotes.flatMap(({ saying }) => (saying === null ? [] : [`saying ${saying}`])),
    ...report.figures.map(({ measure, of }) => `figure ${measure} ${of ?? ''}`),
  ];
}
