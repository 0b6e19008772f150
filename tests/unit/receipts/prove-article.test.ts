import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { formatFault } from '../../../src/timeline/faults.ts';
import { claimOf, type Sha256 } from '../../../src/timeline/receipts/receipt.ts';
import { marksInOrder } from '../../../src/timeline/receipts/marks-in-order.ts';
import { proveArticle } from '../../../src/timeline/receipts/prove-article.ts';
import { articleText, timelineFrom } from '../../support/build-from.ts';
import { expectFile, FIXTURES } from '../../support/fixtures.ts';

const NAME = '2022-01-08-herald-river.md';
const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');

function prove(article: string, text: string) {
  const [read] = timelineFrom({ [NAME]: article }).articles;
  return { read: read!, ...proveArticle(read!, { bytes: new TextEncoder().encode(text), text }, 'en', sha256) };
}

test('what is not proved is reported at its mark, with what it was likeliest meant to be', () => {
  const folder = join(FIXTURES, 'receipts', 'prove');
  const [article, source] = ['article.md', 'source.txt'].map((name) => readFileSync(join(folder, name), 'utf8'));
  const { receipt, quotes, figures, faults } = prove(article!, source!);
  expect({ receipt, quotes, figures }).toEqual({ receipt: null, quotes: 15, figures: 10 });
  expectFile(join(folder, 'messages.txt'), faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join(''));
});

test('a proved article has a receipt of all its marks, in the order of its file', () => {
  const text = 'The river rose. “Go home,” said the mayor; six people were hurt, and 6 were killed.';
  const marks =
    'He saw :figure[six]{measure="killed" value="6"} and said :quote[Go home]{by="mayor"} :figure[6]{measure="homes" of="hurt" value="6"}.';
  const { read, receipt, faults } = prove(
    articleText({ blocks: [{ id: 'flood', text: marks }, { id: 'relief' }] }),
    text,
  );
  expect(faults).toEqual([]);
  const claims = [
    '["figure","6","six","killed",null,null]',
    '["quote","Go home"]',
    '["figure","6","6","homes","hurt",null]',
  ];
  expect(marksInOrder(read).map(claimOf)).toEqual(claims);
  expect(receipt).toEqual({
    version: 1,
    source: { sha256: sha256(text), length: text.length },
    marks: [
      { event: 'flood', kind: 'figure', sha256: sha256(claims[0]!), offset: text.indexOf('6 were'), beside: null },
      { event: 'flood', kind: 'quote', sha256: sha256(claims[1]!), offset: text.indexOf('Go'), beside: null },
      { event: 'flood', kind: 'figure', sha256: sha256(claims[2]!), offset: text.indexOf('six'), beside: null },
    ],
  });
});

test('an article without marks has a receipt too', () => {
  const { receipt, quotes, figures } = prove(articleText({ blocks: [{ id: 'flood' }] }), 'x');
  expect({ receipt, quotes, figures }).toEqual({
    receipt: { version: 1, source: { sha256: sha256('x'), length: 1 }, marks: [] },
    quotes: 0,
    figures: 0,
  });
});

test('numbers are read in the language of the article, the words of figures in that of the site as well', () => {
  const marks = ':figure[about twenty-six]{measure="killed" value="26"}, :figure[двое]{measure="homes" value="2"}.';
  const article = articleText({ language: 'ru', blocks: [{ id: 'flood', text: marks }] });
  const { faults } = prove(article, 'Погибли двадцать шесть человек, двое ранены. Twenty-six.');
  expect(faults).toEqual([]);
  expect(prove(article, 'Twenty-six, two.').faults.map(({ rule }) => rule)).toEqual([
    'unproved-figure',
    'unproved-figure',
  ]);
});
