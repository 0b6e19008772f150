import { describe, expect, test } from 'vitest';
import { formatTable } from '../../bench/format-table.ts';
import { kilobytes } from '../../bench/kilobytes.ts';
import { median } from '../../bench/median.ts';
import { blockingTime } from '../../bench/pages/blocking-time.ts';
import { cumulativeShift } from '../../bench/pages/cumulative-shift.ts';

test('median', () => {
  expect(median([10, 9, 1])).toBe(9);
  expect(median([4, 1, 3, 10])).toBe(3.5);
  expect(median([7])).toBe(7);
  expect(() => median([])).toThrow(RangeError);
});

test('kilobytes', () => {
  expect([0, 49, 50, 22_118].map(kilobytes)).toEqual(['0', '0.0', '0.1', '22.1']);
});

test('a table has figures to the right and words to the left', () => {
  const rows = [
    ['one', '1.5 ms', 'yes'],
    ['another', '10 ms', ''],
  ];
  expect(formatTable({ title: 'Times', columns: ['', 'took', 'ahead'], rows })).toBe(
    ['Times', '', '           took  ahead', '-------  ------  -----', 'one      1.5 ms  yes', 'another   10 ms'].join(
      '\n',
    ),
  );
});

describe('blocking time', () => {
  const tasks = [
    { at: 0, duration: 50 },
    { at: 100, duration: 80 },
    { at: 300, duration: 200 },
  ];
  test('is what lies beyond 50 ms of each task', () => {
    expect(blockingTime(tasks)).toBe(180);
    expect(blockingTime([])).toBe(0);
  });
  test('leaves out what lies before', () => {
    expect(blockingTime(tasks, 400)).toBe(50);
    expect(blockingTime(tasks, 460)).toBe(0);
    expect(blockingTime(tasks, 1000)).toBe(0);
  });
});

describe('layout shift', () => {
  test('adds up within a burst, and counts the worst one', () => {
    expect(
      cumulativeShift([
        { at: 100, value: 0.25 },
        { at: 1099, value: 0.5 },
        { at: 2099, value: 0.125 },
      ]),
    ).toBe(0.75);
    expect(cumulativeShift([])).toBe(0);
  });
  test('a burst ends after five seconds', () => {
    const every = Array.from({ length: 12 }, (_, at) => ({ at: at * 500, value: 1 }));
    expect(cumulativeShift(every)).toBe(10);
  });
});
