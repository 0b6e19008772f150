import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutParts } from '../../../src/commands/build/cut-parts.ts';

const SIZE = { least: 25, more: 75, most: 250 };
const itself = (name: string): string => name;
const names = (count: number): readonly string[] =>
  Array.from({ length: count }, (_, at) => `/events/e-${String(at)}/`);
const cut = (items: readonly string[]) => cutParts(items, itself, SIZE);

/** How many parts of one list are not among those of another. */
function changed(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): number {
  const known = new Set(other.map((part) => part.join(' ')));
  return one.filter((part) => !known.has(part.join(' '))).length;
}

describe('cutParts', () => {
  it('keeps all items in their order, in parts of the sizes that are told', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { maxLength: 400 }), (items) => {
        const size = { least: 5, more: 10, most: 30 };
        const parts = cutParts(items, itself, size);
        expect(parts.flat()).toEqual(items);
        expect(cutParts([...items], itself, size)).toEqual(parts);
        expect(parts.every(({ length }) => length > 0 && length <= size.most)).toBe(true);
        expect(parts.slice(0, -1).every(({ length }) => length >= size.least)).toBe(true);
      }),
    );
  });

  it('makes parts of about the least size and what there is more', () => {
    const parts = cut(names(10_000));
    expect(parts.length).toBeGreaterThan(70);
    expect(parts.length).toBeLessThan(140);
    expect(cut([])).toEqual([]);
    expect(cut(names(3))).toEqual([names(3)]);
  });

  it('changes few parts with an item more or less, wherever it is', () => {
    const items = names(2000);
    const before = cut(items);
    const counts: number[] = [];
    fc.assert(
      fc.property(fc.nat(items.length - 1), fc.boolean(), (at, adds) => {
        const after = cut(adds ? items.toSpliced(at, 0, `/events/new-${String(at)}/`) : items.toSpliced(at, 1));
        counts.push(changed(after, before));
      }),
      { numRuns: 150, seed: 7 },
    );
    expect(Math.max(...counts)).toBeLessThanOrEqual(3);
    expect(counts.filter((count) => count === 1).length / counts.length).toBeGreaterThan(0.9);
  });
});
