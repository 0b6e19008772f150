import { expect, test } from 'vitest';
import { formatFault } from '../../../src/timeline/faults.ts';
import { matchSources } from '../../../src/timeline/receipts/match-sources.ts';
import { sourceFile } from '../../../src/timeline/text/source-file.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import { receiptText, sha256 } from '../../support/build-with-receipts.ts';

const IDS = ['one', 'two', 'three'].map((word) => `2022-01-08-herald-${word}`);
const TEXT = articleText({ blocks: [{ id: 'flood' }] });
const { articles } = timelineFrom(Object.fromEntries(IDS.map((id) => [`${id}.md`, TEXT])));

/** How articles and texts are matched, by the last word of the article's id. */
function match(receipts: Readonly<Record<string, string>>, sources: Readonly<Record<string, string>>) {
  const files = new Map(
    Object.entries(receipts).map(([name, text]) => [name, sourceFile(`content/receipts/${name}`, text)]),
  );
  const hashes = new Map(Object.entries(sources).map(([name, text]) => [name, sha256(text)]));
  const { matched, unmatched, unused, faults } = matchSources(articles, files, hashes);
  return {
    matched: Object.fromEntries(matched.map(({ article, name }) => [article.id.split('-').at(-1) ?? '', name])),
    unmatched: Object.fromEntries(
      unmatched.map(({ article, expected }) => [article.split('-').at(-1) ?? '', expected]),
    ),
    unused,
    faults: faults.map(formatFault),
  };
}

test('texts are matched by file name, by the map, and by the receipt that was made from them', () => {
  const receipts = {
    'sources.yaml': `${IDS[1]!}: b.txt\n`,
    [`${IDS[2]!}.json`]: receiptText(`${IDS[2]!}.md`, TEXT, 'third'),
  };
  const sources = { [`${IDS[0]!}.txt`]: 'first', 'b.txt': 'second', 'c.txt': 'third', 'z.txt': 'x', 'd.txt': 'y' };
  expect(match(receipts, sources)).toEqual({
    matched: { one: `${IDS[0]!}.txt`, two: 'b.txt', three: 'c.txt' },
    unmatched: {},
    unused: ['d.txt', 'z.txt'],
    faults: [],
  });
});

test('the map goes before the name, and the name before the receipt', () => {
  const receipts = {
    'sources.yaml': `${IDS[0]!}: b.txt\n`,
    [`${IDS[1]!}.json`]: receiptText(`${IDS[1]!}.md`, TEXT, 'second'),
  };
  const sources = { [`${IDS[0]!}.txt`]: 'first', [`${IDS[1]!}.txt`]: 'newer', 'b.txt': 'second' };
  expect(match(receipts, sources).matched).toEqual({ one: 'b.txt', two: `${IDS[1]!}.txt` });
});

test('what has no text is named, with the name that the map gives', () => {
  const receipts = { 'sources.yaml': `${IDS[0]!}: gone.txt\n`, [`${IDS[1]!}.json`]: 'broken' };
  expect(match(receipts, {})).toEqual({
    matched: {},
    unmatched: { one: 'gone.txt', three: null, two: null },
    unused: [],
    faults: [],
  });
});

test('faults of the map are reported', () => {
  expect(match({ 'sources.yaml': '2022-01-08-herald-tow: b.txt\n' }, {}).faults).toEqual([
    'content/receipts/sources.yaml:1:1  Unexpected article id `2022-01-08-herald-tow`, expected one of an article that there is; did you mean `2022-01-08-herald-two`?',
  ]);
});
