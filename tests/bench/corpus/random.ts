/** Numbers drawn one after the other, always the same for one seed. */
export interface Random {
  /** From 0 to just below 1. */
  readonly next: () => number;
  /** A whole number from 0 to just below `end`. */
  readonly below: (end: number) => number;
  /** Whether something happens that happens so often of 1. */
  readonly happens: (chance: number) => boolean;
  /** One of several, each as likely. */
  readonly pick: <T>(from: readonly [T, ...T[]] | readonly T[]) => T;
  /** One of several, the second half as likely as the first, the third a third as likely (Zipf). */
  readonly pickZipf: <T>(from: readonly T[]) => T;
}

/**
 * A generator of its own for every seed: mulberry32, which is short and passes the usual tests of randomness.
 *
 * @param seed a whole number
 * @see https://github.com/cprosche/mulberry32
 */
export function seeded(seed: number): Random {
  let state = seed | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number): number => Math.floor(next() * end);
  const at = <T>(from: readonly T[], index: number): T => {
    const found = from[index];
    if (found === undefined) throw new RangeError('There is nothing to pick from.');
    return found;
  };
  return {
    next,
    below,
    happens: (chance) => next() < chance,
    pick: (from) => at(from, below(from.length)),
    pickZipf: (from) => at(from, Math.min(from.length, Math.floor((from.length + 1) ** next())) - 1),
  };
}
