import { expect, test } from 'vitest';
import { ledgerSuccessors } from '../../src/timeline/ledger-successors.ts';
import type { LedgerEntry } from '../../src/timeline/model.ts';
import { FILE_START } from '../../src/timeline/text/source-file.ts';

function entry(id: string, was: readonly string[]): LedgerEntry {
  return { id, title: null, summary: null, key: false, was, gone: null, corrected: null, apart: [], place: FILE_START };
}

test('earlier ids lead to the present one, over several renamings, and never in a circle', () => {
  const ledger = [
    entry('c', ['b', 'other']),
    entry('b', ['a']),
    entry('x', ['y']),
    entry('y', ['x']),
    entry('self', ['self']),
    entry('into-circle', []),
    entry('late', ['other']),
    entry('x', ['p']),
  ];
  expect([...ledgerSuccessors(ledger)]).toEqual([
    ['b', 'c'],
    ['other', 'c'],
    ['a', 'c'],
  ]);
});
