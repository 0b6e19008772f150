import type { FigureEntry, Figure } from '../model.ts';
import { firstFrom } from '../first-from.ts';

/** A figure where it was given, before it is known what became of it. */
export interface Given extends Omit<FigureEntry, 'state' | 'by'> {
  /** Places of its event. */
  readonly places: readonly string[];
}

/** What became of a figure. */
export type Outcome = Pick<FigureEntry, 'state' | 'by'>;

/** Figures of one speaker in their order, with what finds one among them without a look at each. */
interface Line {
  /** Their places in the whole series. */
  readonly at: number[];
  readonly given: Given[];
  /** For each the first later one with another number; the length where there is none. */
  readonly other: number[];
}

/** What became of a figure that nothing came after. */
export const STANDS: Outcome = { state: 'stands', by: null };

/**
 * What became of each figure of a series; `figureSeries` has the rules. Costs as much as there are figures, whoever gave
 * them: each is found by halving, and a number given many times over is passed at once.
 *
 * @param series figures of one measure and whom it counts, ordered by `compareSpans` of their as-of days and then
 *   without ties
 * @returns one a figure, in the same order
 */
export function figureOutcomes(series: readonly Given[]): readonly Outcome[] {
  const withdrawals = new Map<string, Given[]>();
  /** By speaker and place; the place `*` has all of the speaker, the place `-` those of events without a place. */
  const lines = new Map<string, Line>();
  for (const [at, given] of series.entries()) {
    const { figure, places } = given;
    if (figure.by === null) continue;
    if (figure.withdraws) {
      const key = `${figure.by} ${unhedged(figure.value)}`;
      const same = withdrawals.get(key);
      if (same === undefined) withdrawals.set(key, [given]);
      else same.push(given);
      continue;
    }
    for (const place of [ANYWHERE, ...(places.length === 0 ? [NOWHERE] : new Set(places))]) {
      const key = `${figure.by} ${place}`;
      const line = lines.get(key) ?? { at: [], given: [], other: [] };
      lines.set(key, line);
      line.at.push(at);
      line.given.push(given);
    }
  }
  for (const line of lines.values()) findOthers(line);
  const untilOf = new Map([...withdrawals].map(([key, all]) => [key, latestEnds(all)]));

  return series.map(({ figure, places }) => {
    if (figure.withdraws || figure.by === null) return STANDS;
    const key = `${figure.by} ${unhedged(figure.value)}`;
    const until = untilOf.get(key) ?? [];
    const withdrawal = withdrawals.get(key)?.[firstFrom(until.length, (at) => notBefore(until[at] ?? '', figure))];
    if (withdrawal !== undefined) return { state: 'withdrawn', by: withdrawal.event };
    const found = (places.length === 0 ? [ANYWHERE] : [NOWHERE, ...places]).flatMap(
      (place) => successorIn(lines.get(`${figure.by ?? ''} ${place}`), figure) ?? [],
    );
    const first = series[Math.min(...found)];
    return first === undefined ? STANDS : { state: 'superseded', by: first.event };
  });
}

/** No slugs. */
const ANYWHERE = '*';
const NOWHERE = '-';

/** Place in the series of the first figure of a line that supersedes a figure. */
function successorIn(line: Line | undefined, figure: Figure): number | undefined {
  const end = figure.on.end;
  if (line === undefined || end === null) return undefined;
  const { given, other, at } = line;
  // They go by first possible day, an open one first.
  let next = firstFrom(given.length, (one) => (given[one]?.figure.on.start ?? '') > end);
  for (let one = given[next]; one !== undefined && holds(one.figure, figure); one = given[next]) {
    next = other[next] ?? given.length;
  }
  return at[next];
}

function findOthers({ given, other }: Line): void {
  for (let at = given.length - 1; at >= 0; at -= 1) {
    const [one, next] = [given[at]?.figure, given[at + 1]?.figure];
    const same = one !== undefined && next !== undefined && one.min === next.min && one.max === next.max;
    other[at] = same ? (other[at + 1] ?? given.length) : at + 1;
  }
}

/** For each the latest day up to which one of those so far holds; `~`, after every day, where it is open. */
function latestEnds(all: readonly Given[]): readonly string[] {
  let latest = '';
  return all.map(({ figure }) => {
    const end = figure.on.end ?? '~';
    if (end > latest) latest = end;
    return latest;
  });
}

/** Whether all that one figure can mean is among what a vaguer one can mean. */
function holds(vaguer: Figure, figure: Figure): boolean {
  return (vaguer.min ?? -Infinity) <= (figure.min ?? -Infinity) && (vaguer.max ?? Infinity) >= (figure.max ?? Infinity);
}

/** The number, however it is hedged. */
function unhedged(value: string): string {
  return value.replace(/^(?:[<>]=?|~)/, '');
}

function notBefore(until: string, earlier: Figure): boolean {
  return earlier.on.start === null || until >= earlier.on.start;
}
