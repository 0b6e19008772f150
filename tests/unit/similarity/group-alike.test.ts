import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupAlike } from '../../../src/timeline/similarity/group-alike.ts';

type Matrix = readonly (readonly (number | null)[])[];

function grouped(matrix: Matrix, threshold: number): number[][] {
  const size = matrix.length;
  const pairs = matrix.flatMap((_, a) => matrix.slice(a + 1).map((__, at): [number, number] => [a, a + 1 + at]));
  const likeness = (a: number, b: number): { sum: number; count: number } | null => {
    const sum = matrix[a]?.[b] ?? null;
    return sum === null ? null : { sum, count: 1 };
  };
  return groupAlike({ size, pairs, likeness, threshold });
}

/** The plain way: of all pairs of groups join the likest, again and again. */
function plainly(matrix: Matrix, threshold: number): number[][] {
  const groups = matrix.map((_, at) => [at]);
  for (;;) {
    let best: { value: number; a: number; b: number } | null = null;
    for (let a = 0; a < groups.length; a += 1) {
      for (let b = a + 1; b < groups.length; b += 1) {
        const values = groups[a]!.flatMap((x) => groups[b]!.map((y) => matrix[Math.min(x, y)]![Math.max(x, y)]!));
        if (values.includes(null as never)) continue;
        const value = values.reduce((sum, one) => sum + one, 0) / values.length;
        if (value >= threshold && (best === null || value > best.value)) best = { value, a, b };
      }
    }
    if (best === null) break;
    groups[best.a] = [...groups[best.a]!, ...groups[best.b]!].sort((x, y) => x - y);
    groups.splice(best.b, 1);
  }
  return groups.filter((group) => group.length > 1);
}

describe('grouping what is alike', () => {
  test('the likest first: a second best partner stays alone', () => {
    expect(grouped([[0, 0.9, 0.8], [0, 0, null], []], 0.3)).toEqual([[0, 1]]);
  });

  test('a pair with little in common is found by way of a third', () => {
    expect(grouped([[0, 0.6, 0.1], [0, 0, 0.6], []], 0.3)).toEqual([[0, 1, 2]]);
    expect(grouped([[0, 0.6, 0], [0, 0, 0.5], []], 0.3)).toEqual([[0, 1]]);
  });

  test('equal values are taken in the order of the members', () => {
    expect(grouped([[0, 0.5, 0.5], [0, 0, null], []], 0.3)).toEqual([[0, 1]]);
  });

  test('is what the plain, slow way gives', () => {
    // Values that sums represent exactly and that differ, so that there is one right answer.
    const matrices = fc
      .integer({ min: 2, max: 7 })
      .chain((size) =>
        fc
          .uniqueArray(fc.integer({ min: 1, max: 2 ** 20 }), { minLength: size * size, maxLength: size * size })
          .chain((values) =>
            fc
              .array(fc.integer({ min: 0, max: 5 }), { minLength: size * size, maxLength: size * size })
              .map((holes) =>
                Array.from({ length: size }, (_, a) =>
                  Array.from({ length: size }, (__, b) => (holes[a * size + b] === 0 ? null : values[a * size + b]!)),
                ),
              ),
          ),
      );
    fc.assert(
      fc.property(matrices, (matrix) => {
        expect(grouped(matrix, 2 ** 19)).toEqual(plainly(matrix, 2 ** 19).sort((a, b) => a[0]! - b[0]!));
      }),
      { numRuns: 500 },
    );
  });
});
