import { expect, test } from 'vitest';
import { githubLines } from '../../../src/commands/check/github-lines.ts';
import type { Fault } from '../../../src/timeline/model.ts';

const one: Fault = {
  path: 'a,b/100%: c.md',
  place: { start: { line: 3, column: 5 }, end: { line: 3, column: 9 } },
  severity: 'warning',
  rule: 'near-name',
  message: 'Unexpected `100%`, expected: a\r\nb',
  related: null,
};

test('errors come first, and nothing in them ends or adds a property', () => {
  const related = { path: 'x.md', place: one.place, note: 'the first, 50%' };
  const wide = { start: { line: 1, column: 2 }, end: { line: 4, column: 3 } };
  const faults: Fault[] = [one, { ...one, place: wide, severity: 'error', rule: 'bad-id', message: 'Bad::', related }];
  expect(githubLines(faults, `${process.cwd()}/content`)).toEqual([
    '::error file=a%2Cb/100%25%3A c.md,line=1,endLine=4,title=bad-id::Bad::%0Ax.md:3: the first, 50%25',
    '::warning file=a%2Cb/100%25%3A c.md,line=3,endLine=3,col=5,endColumn=9,title=near-name::Unexpected `100%25`, expected: a%0D%0Ab',
  ]);
});
