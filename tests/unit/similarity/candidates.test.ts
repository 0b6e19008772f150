import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidates } from '../../../src/timeline/similarity/candidates.ts';
import type { Comparable } from '../../../src/timeline/similarity/report-likeness.ts';

interface Made {
  readonly words: readonly string[];
  readonly first: number;
  readonly last: number;
}

function comparable(words: readonly string[]): Comparable {
  const report = { figures: [] } as unknown as Comparable['report'];
  return {
    report,
    words: new Map(words.map((word) => [word, 1])),
    topics: [],
    places: [],
    days: 0,
    figures: [],
    quotes: [],
  };
}

function pairsOf(groups: readonly Made[]): string[] {
  const dated = groups.map(({ words, first, last }) => ({ reports: [comparable(words)], first, last }));
  return [...candidates(dated)]
    .flatMap(([a, others]) => others.map((b) => `${Math.min(a, b)} ${Math.max(a, b)}`))
    .sort();
}

const day = fc.integer({ min: 0, max: 30 });
const group = fc
  .tuple(
    fc.subarray(['fire', 'flood', 'strike', 'vote']),
    day,
    fc.integer({ min: 0, max: 5 }),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([words, first, length, since, until]) => ({
    words,
    first: until ? -Infinity : first,
    last: since ? Infinity : first + length,
  }));

test('are all pairs whose days meet and that share a word, where none is common; each once', () => {
  fc.assert(
    fc.property(fc.array(group, { maxLength: 12 }), (groups) => {
      const plainly = groups.flatMap((one, a) =>
        groups.flatMap((other, b) =>
          a < b &&
          one.first <= other.last &&
          other.first <= one.last &&
          one.words.some((word) => other.words.includes(word))
            ? [`${a} ${b}`]
            : [],
        ),
      );
      expect(pairsOf(groups)).toEqual(plainly.sort());
    }),
  );
});

test('a word that many of the same days have makes none; on other days it does', () => {
  const crowd = Array.from({ length: 60 }, () => ({ words: ['fire'], first: 1, last: 1 }));
  const two = [100, 101].map((first) => ({ words: ['fire'], first, last: first + 1 }));
  expect(pairsOf([...crowd, ...two]).filter((pair) => pair.includes('60') || pair.includes('61'))).toEqual(['60 61']);
  // Of the crowd itself the last fifty alone, which have fewer behind them.
  expect(pairsOf(crowd)).toHaveLength((50 * 49) / 2);
});

test('their number does not grow with the square of the groups', () => {
  const words = Array.from({ length: 600 }, (_, at) => `word${at}`);
  // Every two share a word, and no more than fifty have it.
  const many = words.map((_, at) => ({ words: words.slice(at, at + 49), first: 1, last: 1 }));
  const few = pairsOf(many.slice(0, 300)).length;
  expect(pairsOf(many).length).toBeLessThan(2.3 * few);
});
