import { expect, test } from 'vitest';
import { runFinder } from '../../../src/timeline/checks/shared-runs.ts';

const SOURCE =
  'The mayor of Old Northport said on Friday that the river had “risen by more than two metres”\nover night.';

function runs(text: string, names: string[] = []): [string, number][] {
  return runFinder(new Map([['a.txt', SOURCE]]), names, 7)(text).map(({ words, offset }) => [words, offset]);
}

test('finds seven words in a row, whatever their case and the marks around them', () => {
  expect(runs('Yes: said, on friday, that the RIVER had (risen) by a metre')).toEqual([
    ['said, on friday, that the RIVER had (risen) by', 5],
  ]);
});

test('lets six words pass', () => {
  expect(runs('It was said on Friday that the river rose')).toEqual([]);
});

test('gives the longest run once, and the next after it', () => {
  const text =
    'The mayor of Old Northport said on Friday that the river. Other words. Had risen by more than two metres over night.';
  expect(runs(text).map(([words]) => words)).toEqual([
    'The mayor of Old Northport said on Friday that the river',
    'Had risen by more than two metres over night',
  ]);
});

test('passes over quotations', () => {
  expect(runs('He said it had “risen by more than two metres over night” there')).toEqual([]);
  expect(runs('had "risen by more than two metres over night"')).toEqual([]);
});

test('ends a run at a name', () => {
  expect(runs('The mayor of Old Northport said on Friday that the rain', ['Old Northport'])).toEqual([]);
  expect(runs('The mayor of Old Northport said on Friday that the rain')).toHaveLength(1);
});

test('ends a run at a paragraph', () => {
  expect(runs('said on Friday\n\nthat the river had risen')).toEqual([]);
});
