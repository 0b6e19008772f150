import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLedger } from '../../src/timeline/checks/read-ledger.ts';
import type { Fault, LedgerEntry } from '../../src/timeline/model.ts';
import { recordEventIds } from '../../src/timeline/record-event-ids.ts';
import { sourceFile } from '../../src/timeline/text/source-file.ts';

const HEAD =
  '# Every event id that was ever published, with what the editor decided about it. `npm run ledger` adds new ones.\n';

const CASES: readonly [name: string, text: string | null, ids: readonly string[], after: string][] = [
  ['no file', null, ['flood', 'bridge'], `${HEAD}events:\n  bridge: {}\n  flood: {}\n`],
  ['no file and no event', null, [], `${HEAD}events: {}\n`],
  ['an empty file', '', ['flood'], 'events:\n  flood: {}\n'],
  ['comments alone', '# mine\n', ['flood'], '# mine\n\nevents:\n  flood: {}\n'],
  ['no value', '# mine\nevents: # all\n', ['flood'], '# mine\nevents:\n  # all\n  flood: {}\n'],
  ['an empty map', 'events: {} # all\n', ['flood'], 'events:\n  flood: {}\n  # all\n'],
  [
    'lines before, between and after, among comments, blank lines and texts of several lines',
    'events: # all\n  # of b\n  b: {} # mine\n\n  # of d\n  d:\n    title: >\n      long\n      text\n\n    # of was\n    was: [x,\n      y]\n    # more of d\n  f:\n# the end\n',
    ['g', 'a', 'c', 'e', 'f', 'a'],
    'events: # all\n  a: {}\n  # of b\n  b: {} # mine\n  c: {}\n\n  # of d\n  d:\n    title: >\n      long\n      text\n\n    # of was\n    was: [x,\n      y]\n  e: {}\n    # more of d\n  f:\n  g: {}\n# the end\n',
  ],
  [
    'an order that is not ours',
    'events:\n    d: {}\n    b: {}',
    ['a', 'c', 'e'],
    'events:\n    a: {}\n    c: {}\n    d: {}\n    b: {}\n    e: {}\n',
  ],
  ['CRLF', 'events:\r\n  b: {}\r\n', ['a', 'c'], 'events:\r\n  a: {}\r\n  b: {}\r\n  c: {}\r\n'],
  ['CRLF and none yet', 'events:\r\n', ['a'], 'events:\r\n  a: {}\r\n'],
  ['a byte-order mark', '\ufeffevents:\n  b: {}\n', ['a'], '\ufeffevents:\n  a: {}\n  b: {}\n'],
  [
    'all in braces',
    'events: {b: {}, d: {was: [x]}} # end\n',
    ['c'],
    'events: { b: {}, c: {}, d: { was: [ x ] } } # end\n',
  ],
  [
    'ids that YAML would take for something else',
    'events:\n  1e3: {}\n',
    ['1e3', 'null', '42', 'қаңтар'],
    'events:\n  1e3: {}\n  "42": {}\n  "null": {}\n  қаңтар: {}\n',
  ],
  ['a key with a question mark', 'events:\n  ? b\n  : {}\n', ['a', 'c'], 'events:\n  a: {}\n  ? b\n  : {}\n  c: {}\n'],
  ['nothing new', 'events: {b: {}}   # odd  \n\n', ['b'], 'events: {b: {}}   # odd  \n\n'],
];

function read(text: string): Omit<LedgerEntry, 'place'>[] {
  const faults: Fault[] = [];
  const entries = readLedger(sourceFile('content/ledger.yaml', text.replace(/^\ufeff/, '')), faults);
  expect(faults).toEqual([]);
  return entries!.map(({ id, title, summary, key, was, gone, corrected, apart }) => ({
    id,
    title,
    summary,
    key,
    was,
    gone,
    corrected,
    apart,
  }));
}

describe('recording event ids', () => {
  test.each(CASES)('%s', (_, text, ids, after) => {
    expect(recordEventIds(text, ids)).toBe(after);
    expect(recordEventIds(after, ids)).toBe(after);
  });

  const id = fc.stringMatching(/^[a-d]{1,2}(-[a-d1]{1,2})?$/);
  const record = fc.constantFrom(
    ' {}',
    '',
    ' # mine',
    '\n    title: A title\n    # why\n    was: [earlier-%]',
    ' { key: true, summary: "two\n      lines" }',
    '\n    gone: |\n      It never\n      happened.\n',
    '\n    apart:\n      - other-%\n      # and\n      - another-%',
  );
  const ledger = fc
    .uniqueArray(fc.tuple(id, record, fc.constantFrom('', '  # before\n', '\n')), {
      selector: ([name]) => name,
      minLength: 1,
    })
    .map(
      (rows) =>
        `events:\n${rows.map(([name, text, before], at) => `${before}  ${name}:${text.replaceAll('%', String(at))}\n`).join('')}`,
    );

  test('keeps every line, every entry and the order of entries, and adds each id once', () => {
    fc.assert(
      fc.property(ledger, fc.array(id, { maxLength: 6 }), (text, ids) => {
        const after = recordEventIds(text, ids);
        const [old, now] = [read(text), read(after)];
        const known = new Set(old.map((entry) => entry.id));
        const fresh = new Set(ids.filter((name) => !known.has(name)));
        expect(now.filter((entry) => known.has(entry.id))).toEqual(old);
        expect(now.filter((entry) => !known.has(entry.id))).toEqual(
          [...fresh].sort().map((name) => ({
            id: name,
            title: null,
            summary: null,
            key: false,
            was: [],
            gone: null,
            corrected: null,
            apart: [],
          })),
        );
        const added = new Set([...fresh].map((name) => `  ${name}: {}`));
        expect(after.split('\n').filter((line) => !added.has(line))).toEqual(
          text.split('\n').filter((line) => !added.has(line)),
        );
        expect(recordEventIds(after, ids)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });
});
