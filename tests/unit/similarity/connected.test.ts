import { expect, test } from 'vitest';
import { connected } from '../../../src/timeline/similarity/connected.ts';

test('a group falls into what is joined, be it by way of others', () => {
  const joins = ['1 3', '3 6', '2 5'];
  const joined = (a: number, b: number): boolean => joins.includes([a, b].sort().join(' '));
  expect(connected([1, 2, 3, 4, 5, 6], joined)).toEqual([
    [1, 3, 6],
    [2, 5],
  ]);
  expect([connected([], joined), connected([4], joined), connected([4, 1], joined)]).toEqual([[], [], []]);
});
