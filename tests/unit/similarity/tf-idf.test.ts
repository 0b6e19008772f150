import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cosine, tfIdf } from '../../../src/timeline/similarity/tf-idf.ts';

const texts = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 12 }), {
  minLength: 2,
  maxLength: 8,
});

describe('TF-IDF', () => {
  test('is the formula, reckoned by hand', () => {
    // Of two texts: `fire` in both weighs (ln 2)², `airport` and `bridge` in one (ln 3)²; twice in a text is 1 + ln 2 times.
    const [one, other] = tfIdf([
      ['fire', 'airport'],
      ['fire', 'bridge', 'bridge'],
    ]);
    const [both, alone] = [Math.log(2) ** 2, Math.log(3) ** 2];
    const [left, right] = [Math.sqrt(both ** 2 + alone ** 2), Math.sqrt(both ** 2 + ((1 + Math.log(2)) * alone) ** 2)];
    expect([...one!]).toEqual([
      ['fire', both / left],
      ['airport', alone / left],
    ]);
    expect(other!.get('bridge')).toBeCloseTo(((1 + Math.log(2)) * alone) / right, 12);
    expect(cosine(one!, other!)).toBeCloseTo((both / left) * (both / right), 12);
  });

  test('a text without words is like nothing', () => {
    const [empty, other] = tfIdf([[], ['fire']]);
    expect([...empty!]).toEqual([]);
    expect(cosine(empty!, other!)).toBe(0);
    expect(tfIdf([])).toEqual([]);
  });

  test('the cosine is symmetric, between 0 and 1, and 1 for the same words', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const vectors = tfIdf([...all, all[0]!]);
        const [first, again] = [vectors[0]!, vectors.at(-1)!];
        if (first.size > 0) expect(cosine(first, again)).toBeCloseTo(1, 12);
        for (const a of vectors) {
          for (const b of vectors) {
            const value = cosine(a, b);
            expect(value).toBeGreaterThanOrEqual(0);
            expect(value).toBeLessThanOrEqual(1);
            expect(cosine(b, a)).toBeCloseTo(value, 12);
          }
        }
      }),
    );
  });
});
