import { expect, test } from 'vitest';
import { appendOutlet, type OutletRecord } from '../../../src/timeline/desk/append-outlet.ts';
import { readTable } from '../../../src/timeline/vocabulary/read-table.ts';
import { outletsFile } from '../../../src/timeline/vocabulary/vocabulary-files.ts';
import { sourceFile } from '../../../src/timeline/text/source-file.ts';
import type { Fault } from '../../../src/timeline/model.ts';

const STAR: OutletRecord = { name: 'Star: the paper', kind: 'newspaper', country: 'NO', url: 'https://star.example/' };
const LINES = "star:\n  name: 'Star: the paper'\n  kind: newspaper\n  country: NO\n  url: https://star.example/\n";

const KEPT: readonly [name: string, text: string][] = [
  ['an empty file', ''],
  ['comments alone', '# mine\n'],
  [
    'comments and odd forms',
    '# all\nherald: { name: "The Herald" } # mine\n\n"wire":\n    name:   Wire\n\n# the end\n',
  ],
  ['a text of several lines at the end', 'wire:\n  name: >-\n    The\n    Wire\n'],
];

test.each(KEPT)('%s: all bytes stay', (_, text) => {
  expect(appendOutlet(text, 'star', STAR)).toBe(text + LINES);
});

test.each([
  ['no file', null, LINES],
  ['no line end', 'wire:\n  name: Wire', `wire:\n  name: Wire\n${LINES}`],
  ['an end of the document', 'wire:\n  name: Wire\n...\n', `wire:\n  name: Wire\n${LINES}...\n`],
  ['CRLF', 'wire:\r\n  name: Wire\r\n', `wire:\r\n  name: Wire\r\n${LINES.replaceAll('\n', '\r\n')}`],
  ['a byte-order mark', '\ufeffwire:\n  name: Wire\n', `\ufeffwire:\n  name: Wire\n${LINES}`],
  ['all indented', '  wire:\n    name: Wire\n', `  wire:\n    name: Wire\n${LINES.replace(/^(?=.)/gm, '  ')}`],
  ['an empty map', '# mine\n{}\n', `# mine\n${LINES}`],
  [
    'one map in braces',
    '{ wire: { name: Wire } } # mine\n',
    "{ wire: { name: Wire }, star: { name: 'Star: the paper', kind: newspaper, country: NO, url: https://star.example/ } } # mine\n",
  ],
])('%s', (_, text, after) => {
  expect(appendOutlet(text, 'star', STAR)).toBe(after);
});

test.each([...KEPT.map(([, text]) => text), 'wire:\n  name: Wire\n...\n', 'no:\n  name: No\n'])(
  'is read again: %j',
  (text) => {
    const faults: Fault[] = [];
    for (const slug of ['star', 'on', '2022', 'звезда']) {
      const rows = readTable(outletsFile, sourceFile('o', appendOutlet(text, slug, { name: 'S' })), 'UTC', faults);
      expect(rows?.at(-1)?.entry).toEqual({ slug, name: 'S', short: 'S', kind: null, country: null, url: null });
    }
    expect(faults).toEqual([]);
  },
);
