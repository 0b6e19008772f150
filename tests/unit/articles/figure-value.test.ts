import { describe, expect, test } from 'vitest';
import { figureValue, mendFigureValue } from '../../../src/timeline/articles/figure-value.ts';

describe('the value of a figure', () => {
  test.each<[string, number | null, number | null]>([
    ['26', 26, 26],
    ['0', 0, 0],
    ['>3800', 3801, null],
    ['>=18', 18, null],
    ['<=20000', null, 20000],
    ['<5', null, 4],
    ['~2500', 2250, 2750],
    ['~5', 4.5, 5.5],
    ['2..3', 2, 3],
    ['1.5', 1.5, 1.5],
    ['0.125', 0.125, 0.125],
    ['1234.567', 1234.567, 1234.567],
    ['>1.5', 1.5, null],
    ['0.5..2.5', 0.5, 2.5],
  ])('%s', (text, min, max) => {
    expect(figureValue(text)).toEqual({ min, max });
  });

  test.each([
    '',
    'many',
    '2,500',
    '-3',
    '3..2',
    '>',
    '> 5',
    '5-6',
    '1e3',
    '99999999999999999999',
    '=5',
    '~2..3',
    '<0',
    '٣',
  ])('%j is none', (text) => {
    expect(figureValue(text)).toBeNull();
  });

  test.each([
    ['2,500', 'did you mean `2500`?'],
    ['1.000', 'did you mean `1000`?'],
    ['2 500', 'did you mean `2500`?'],
    ['> 3,800', 'did you mean `>3800`?'],
    ['5-6', 'did you mean `5..6`?'],
    ['many', 'write digits without separators'],
  ])('%j is mended: %s', (text, mend) => {
    expect(mendFigureValue(text)).toBe(mend);
  });
});
