import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/timeline/faults.ts';
import type { Fault } from '../../../src/timeline/model.ts';
import { articleText } from '../../support/build-from.ts';
import { buildWithReceipts, receiptText } from '../../support/build-with-receipts.ts';
import { expectFile, FIXTURES } from '../../support/fixtures.ts';

const ID = '2022-01-08-herald-river';
const SOURCE = '“Go home now,” said the mayor. Six people were killed, “water thieves” among them; 60 homes lost.';
const MARKS =
  ':quote[Go home now]{by="mayor"}: :figure[six people]{measure="killed" of="people" as="thieves" value="6"}, :figure[60]{measure="homes" value="60"}.';
const ARTICLE = articleText({ blocks: [{ id: 'flood', text: MARKS }, { id: 'relief' }] });
const RECEIPT = receiptText(`${ID}.md`, ARTICLE, SOURCE);

function lines(faults: readonly Fault[]): string[] {
  return faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`);
}

/** What of the first article is verified: itself, its quotes, its figures. */
function verified(article: string, receipts: Readonly<Record<string, string>>) {
  const { partial, faults } = buildWithReceipts({ [`${ID}.md`]: article }, receipts);
  const [read] = partial!.articles;
  const reports = read!.reports;
  return {
    article: read!.verified,
    quotes: reports.flatMap((report) => report.quotes.map((quote) => quote.verified)),
    figures: reports.flatMap((report) => report.figures.map((figure) => figure.verified)),
    rules: faults.map(({ rule }) => rule),
  };
}

describe('articles against their receipts', () => {
  test('an article and all its marks are verified', () => {
    expect(verified(ARTICLE, { [`${ID}.json`]: RECEIPT })).toEqual({
      article: true,
      quotes: [true],
      figures: [true, true],
      rules: [],
    });
  });

  test('events have the verified reports', () => {
    const { timeline } = buildWithReceipts({ [`${ID}.md`]: ARTICLE }, { [`${ID}.json`]: RECEIPT });
    expect(timeline?.events[0]?.reports[0]?.quotes[0]?.verified).toBe(true);
  });

  test('without a receipt nothing is verified, and nothing wrong', () => {
    expect(verified(ARTICLE, {})).toEqual({ article: false, quotes: [false], figures: [false, false], rules: [] });
  });

  test('an article without marks is verified by its receipt', () => {
    const article = articleText({ blocks: [{ id: 'flood' }] });
    const receipt = receiptText(`${ID}.md`, article, SOURCE);
    expect(verified(article, { [`${ID}.json`]: receipt })).toMatchObject({ article: true, rules: [] });
  });

  test.each([
    ['a letter of a quote', 'Go home now', 'Go hone now', [false], [true, true]],
    ['its case', 'Go home now', 'go home now', [false], [true, true]],
    ['its punctuation', 'Go home now', 'Go home, now', [false], [true, true]],
    ['a value', 'value="6"', 'value="6.0"', [true], [false, true]],
    ['its sign', 'value="60"', 'value=">60"', [true], [true, false]],
    ['the words of a figure', '[six people]', '[six persons]', [true], [false, true]],
    ['what it measures', 'measure="homes"', 'measure="killed"', [true], [true, false]],
    ['whom it counts', 'of="people"', 'of="police"', [true], [false, true]],
    ['the name for them', 'as="thieves"', 'as="people"', [true], [false, true]],
  ])('%s, changed, is an error', (_, before, after, quotes, figures) => {
    const changed = ARTICLE.replace(before, after);
    expect(changed).not.toBe(ARTICLE);
    expect(verified(changed, { [`${ID}.json`]: RECEIPT })).toEqual({
      article: false,
      quotes,
      figures,
      rules: ['unproved-mark'],
    });
  });

  test.each([
    ['who said it', 'by="mayor"', 'by="police"'],
    ['the event’s id', '#flood', '#water'],
    ['the prose around it', ':quote', 'He said :quote'],
    ['another quote, deleted', ':quote[Go home now]{by="mayor"}', 'He spoke'],
  ])('%s, changed, needs no new proof', (_, before, after) => {
    const changed = ARTICLE.replace(before, after);
    expect(changed).not.toBe(ARTICLE);
    expect(verified(changed, { [`${ID}.json`]: RECEIPT })).toMatchObject({ article: true, rules: [] });
  });

  test('what is wrong is reported at its place', () => {
    const changed = ARTICLE.replace('Go home now', 'Go hone now').replace('value="60"', 'value=">60"');
    const { timeline, faults } = buildWithReceipts(
      { [`${ID}.md`]: changed },
      {
        [`${ID}.json`]: RECEIPT,
        '2022-01-08-herald-rivers.json': RECEIPT,
        'quite-another.json': RECEIPT,
        'notes.txt': 'x',
        'sources.yaml': [
          `${ID}: river.txt`,
          '2022-01-08-herald-rivr: river.txt',
          'something-else: x.txt',
          'no-name: *alias',
          '',
        ].join('\n'),
      },
    );
    expect(timeline).toBeNull();
    expectFile(join(FIXTURES, 'receipts', 'check', 'messages.txt'), lines(faults).join(''));
  });

  test('the receipt of a renamed article is known by what it proves, not by a likelier name that has its own', () => {
    const other = articleText({ blocks: [{ id: 'flood', text: ':quote[Go home now]{by="mayor"}' }] });
    const { faults } = buildWithReceipts(
      { '2022-01-08-herald-b.md': ARTICLE, '2022-01-08-herald-rive.md': ARTICLE, '2022-01-08-wire-c.md': other },
      { [`${ID}.json`]: RECEIPT, '2022-01-08-herald-rive.json': RECEIPT },
    );
    const renamed = faults.filter(({ rule }) => rule === 'orphan-receipt').map(({ message }) => message);
    expect(renamed).toEqual([
      `Unexpected receipt of \`${ID}\`, expected one of an article that there is; rename it if it is of \`2022-01-08-herald-b\`, or delete it`,
    ]);
  });

  test('the receipt of an article that cannot be read is no orphan', () => {
    const { faults } = buildWithReceipts(
      { [`${ID}.md`]: ARTICLE.replace('title: River breaks its banks\n', '') },
      { [`${ID}.json`]: RECEIPT },
    );
    expect(faults.map(({ rule }) => rule)).toEqual(['missing-key']);
  });

  test('a map of sources may be empty, and needs file names', () => {
    const rules = (map: string): string[] =>
      buildWithReceipts({ [`${ID}.md`]: ARTICLE }, { 'sources.yaml': map }).faults.map(({ rule }) => rule);
    expect(rules('')).toEqual([]);
    expect(rules(`${ID}:\n`)).toEqual(['bad-value']);
    expect(rules(`${ID}: [a, b]\n`)).toEqual(['bad-value']);
    expect(rules(`${ID}: &a x\n`)).toEqual(['yaml-alias']);
    expect(rules(`- x\n`)).toEqual(['not-a-map']);
  });
});

/** YAML that would stand for a list of a million texts. */
const ALIASES = ['a', 'b', 'c', 'd', 'e', 'f']
  .map(
    (name, index, names) =>
      `${name}: &${name} [${Array(10)
        .fill(index === 0 ? 'x' : `*${names[index - 1]!}`)
        .join(', ')}]\n`,
  )
  .join('');

describe('receipts that a hand has changed', () => {
  const hash = /"sha256": "[0-9a-f]{64}"/;
  const cases: readonly (readonly [why: string, text: string | Uint8Array])[] = [
    ['nothing', ''],
    ['not JSON', 'x'],
    ['half of it', RECEIPT.slice(0, 60)],
    ['a comma too many', RECEIPT.replace('    }\n  ]', '    },\n  ]')],
    ['a quotation mark left out', RECEIPT.replace('"version"', 'version')],
    ['YAML', '&a [*a, *a]\n'],
    ['brackets by the thousand', '['.repeat(20_000)],
    ['aliases by the million', ALIASES],
    ['a list', '[]\n'],
    ['null', 'null\n'],
    ['another version', RECEIPT.replace('"version": 1', '"version": 2')],
    ['another key', RECEIPT.replace('"length"', '"size"')],
    ['a key more', RECEIPT.replace('  "marks"', '  "note": "x",\n  "marks"')],
    ['a short hash', RECEIPT.replace(hash, '"sha256": "abc"')],
    ['a hash in capitals', RECEIPT.replace(hash, (found) => found.toUpperCase().replace('SHA', 'sha'))],
    ['a negative length', RECEIPT.replace(/"length": \d+/, '"length": -1')],
    ['an empty hash', RECEIPT.replace(hash, '"sha256": ""')],
    ['a negative offset', RECEIPT.replace(/"offset": \d+/, '"offset": -1')],
    ['no length', RECEIPT.replace(/"length": \d+/, '"length": null')],
    ['an empty event', RECEIPT.replace('"flood"', '""')],
    ['an offset outside the text', RECEIPT.replace(/"offset": \d+/, '"offset": 4000')],
    ['an offset that is no number', RECEIPT.replace(/"offset": \d+/, '"offset": "1"')],
    ['an unknown kind', RECEIPT.replace('"quote"', '"words"')],
    ['no event', RECEIPT.replace('"flood"', 'null')],
    ['no marks', RECEIPT.replace(/"marks": \[[^\]]*\]/, '"marks": {}')],
    ['other spaces', JSON.stringify(JSON.parse(RECEIPT))],
    ['no line end', RECEIPT.trimEnd()],
    ['a line more', `\n${RECEIPT}`],
    ['not UTF-8', new Uint8Array([0x7b, 0xff])],
  ];

  test('each is reported at the first place that is wrong', () => {
    const messages = cases.map(([why, text]) => {
      const { partial, faults } = buildWithReceipts({ [`${ID}.md`]: ARTICLE }, { [`${ID}.json`]: text });
      expect(partial!.articles[0]!.verified).toBe(false);
      return `${why}\n${lines(faults).join('')}`;
    });
    expectFile(join(FIXTURES, 'receipts', 'broken', 'messages.txt'), messages.join(''));
  });

  test('line ends of Windows are none', () => {
    const receipt = RECEIPT.replaceAll('\n', '\r\n');
    expect(verified(ARTICLE, { [`${ID}.json`]: receipt })).toMatchObject({ article: true, rules: [] });
  });
});

test('a receipt holds nothing but hashes, offsets and ids of events', () => {
  const strings = [...RECEIPT.matchAll(/: "([^"]*)"/g)].map((match) => match[1] ?? '');
  expect(strings.filter((text) => !/^[0-9a-f]{64}$/.test(text))).toEqual([
    'flood',
    'quote',
    'flood',
    'figure',
    'flood',
    'figure',
  ]);
});
