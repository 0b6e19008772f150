import { expect, test } from 'vitest';
import { mendDirectiveLine } from '../../../src/timeline/articles/mend-directive-line.ts';

test.each([
  ['::: event[River rises]{#river date="today"}', 'take the space after `:::` out'],
  [':::event [River rises]{#river date="today"}', 'take the space before `[` or `{` out'],
  [':::event[River rises] {#river date="today"}', 'take the space before `[` or `{` out'],
  [':::event[River rises]{#river date="today}', 'close each quotation mark'],
  [':::event[River rises]{#river date="today"', 'close the braces with `}`, on the same line'],
  [':::event[River rises {#river date="today"}', 'close the headline with `]`, on the same line'],
  [':::event[River, road]{#river, date="today"}', 'part the attributes by spaces, without commas'],
  [':::event[River rises]{#river date="today", place="northport"}', 'part the attributes by spaces, without commas'],
  [':::event[River, road]{#river =}', 'check brackets, braces and quotation marks'],
])('%s: %s', (line, mend) => {
  expect(mendDirectiveLine(line)).toBe(mend);
});

test('a line of any length is looked at in linear time', () => {
  const line = `:::event${'}'.repeat(400_000)}${'{'.repeat(400_000)}`;
  expect(mendDirectiveLine(line)).toBe('check brackets, braces and quotation marks');
});
