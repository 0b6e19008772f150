import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writingRuns } from '../../../src/components/writing-runs.ts';

const rightToLeft = (text: string): string[] => writingRuns(text).flatMap((run) => (run.rightToLeft ? [run.text] : []));

test.each<[string, string[]]>([
  ['BBC, 7 January 2022', []],
  ['قناة الجزيرة, 7 January 2022', ['قناة الجزيرة']],
  ['(هآرتس) retracted: no', ['هآرتس']],
  ['“يوم الجمعة” in a report', ['يوم الجمعة']],
  ['الجزيرة · BBC · هآرتس', ['الجزيرة', 'هآرتس']],
  ['Қазақстан', []],
])('%s', (text, runs) => {
  expect(rightToLeft(text)).toEqual(runs);
});

test('put together, the runs are the text', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'б', 'ا', 'א', ' ', ',', '1', '’', '\u064e') });
  fc.assert(
    fc.property(text, (one) => {
      const put = writingRuns(one).map((run) => run.text);
      expect(put.join('')).toBe(one);
    }),
  );
});
