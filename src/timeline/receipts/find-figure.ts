import type { FoundNumber } from './numbers/find-numbers.ts';
import type { Token } from './tokenize.ts';

/** So far from a number a word still speaks of it. */
const REACH = 12;
/** So many words may lie between the ends of a range. */
const RANGE_WORDS = 60;

/** A word that tells which of several equal numbers is meant. */
export interface Hint {
  readonly word: string;
  readonly weight: number;
}

/**
 * The numbers that a figure claims: both ends of a range, else one.
 *
 * @param value of a figure, e.g. `>3800` or `2..3`
 */
export function claimedNumbers(value: string): number[] {
  return (value.match(/\d+(?:\.\d+)?/g) ?? []).map(Number);
}

/**
 * Finds the number that a figure claims; of a range both ends, near each other in either order. Where a number stands
 * several times, the one with most of the hints near it; of equals the first.
 *
 * @param value of the figure, e.g. `~2500`
 * @param hints words of the figure
 * @param numbers that the source states, in its order
 * @param tokens of the source
 * @returns the number (of a range: its first end), or `null`
 */
export function findFigure(
  value: string,
  hints: readonly Hint[],
  numbers: readonly FoundNumber[],
  tokens: readonly Token[],
): FoundNumber | null {
  const [first, last] = claimedNumbers(value);
  if (first === undefined) return null;
  const ends = last === undefined ? null : numbers.filter(({ values }) => values.includes(last));
  let best: { readonly number: FoundNumber; readonly score: number } | null = null;
  for (const number of numbers) {
    if (!number.values.includes(first)) continue;
    if (ends !== null && !ends.some((end) => wordsBetween(number, end, tokens) <= RANGE_WORDS)) continue;
    const score = nearness(number, hints, tokens);
    if (best === null || score > best.score) best = { number, score };
  }
  return best?.number ?? null;
}

function wordsBetween(a: FoundNumber, b: FoundNumber, tokens: readonly Token[]): number {
  const [from, until] = a.from <= b.from ? [a.until, b.from] : [b.until, a.from];
  return tokens.slice(from, until).filter(({ kind }) => kind === 'word').length;
}

/**
 * How well a number's surroundings fit a figure's words: each counts by how near it stands.
 *
 * @param number in the source
 * @param hints words of the figure
 * @param tokens of the source
 */
export function nearness(number: FoundNumber, hints: readonly Hint[], tokens: readonly Token[]): number {
  return hints.reduce((sum, { word, weight }) => {
    for (let distance = 1; distance <= REACH; distance += 1) {
      const around = [tokens[number.from - distance], tokens[number.until + distance - 1]];
      if (around.some((token) => token?.kind === 'word' && isLike(token.key, word)))
        return sum + weight / (1 + distance);
    }
    return sum;
  }, 0);
}

/** Endings aside: `killed` and `killing`, `protesters` and `protesting`. */
function isLike(word: string, hint: string): boolean {
  const stem = [...hint.toLowerCase()].slice(0, 5).join('');
  return word.toLowerCase().startsWith(stem);
}
