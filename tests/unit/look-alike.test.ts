import { describe, expect, test } from 'vitest';
import { similarIds } from '../../src/timeline/checks/similar-ids.ts';
import { disguisedWord, skeletonOf } from '../../src/timeline/look-alike.ts';

describe('ids that look alike', () => {
  test.each([
    ['peace-talks', 'реасе-talks'],
    ['peace', 'реасе'],
    ['роса', 'poca'],
    ['ёж', 'ëж'],
  ])('%s and %s', (one, other) => {
    expect(one).not.toBe(other);
    expect(skeletonOf(one)).toBe(skeletonOf(other));
    expect(similarIds([one, other])).toHaveLength(1);
  });

  test.each([
    ['мост-открыт', 'мост-закрыт'],
    ['әуежай-алынды', 'ауежай-туралы'],
    ['day-1', 'day-l2'],
  ])('%s and %s do not', (one, other) => {
    expect(similarIds([one, other])).toEqual([]);
  });
});

test.each<[string, string | null]>([
  ['реасе-talks', 'реасе'],
  ['talks-in-ρ', 'ρ'],
  // Honest ids, of one script or of two.
  ['peace-talks', null],
  ['роса', null],
  ['covid-у-моста', null],
  ['алматы-әуежайы-алынды', null],
  ['csto-уходит', null],
])('%s has a word in disguise: %s', (id, word) => {
  expect(disguisedWord(id)).toBe(word);
});
