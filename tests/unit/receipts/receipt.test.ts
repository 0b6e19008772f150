import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContent, sha256 } from '../../../src/load-timeline.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import type { Article, Fault, Quote } from '../../../src/timeline/model.ts';
import { checkReceipts } from '../../../src/timeline/receipts/check-receipts.ts';
import { readReceipt } from '../../../src/timeline/receipts/read-receipt.ts';
import { formatReceipt, type Receipt } from '../../../src/timeline/receipts/receipt.ts';
import { decodeText } from '../../../src/timeline/text/decode-text.ts';
import { sourceFile } from '../../../src/timeline/text/source-file.ts';
import { projectDir } from '../../support/project.ts';

const hashes = fc.string({ unit: fc.constantFrom(...Array.from('0123456789abcdef')), minLength: 64, maxLength: 64 });
const receipts: fc.Arbitrary<Receipt> = fc.integer({ min: 1, max: 1e6 }).chain((length) =>
  fc.record({
    version: fc.constant(1 as const),
    source: fc.record({ sha256: hashes, length: fc.constant(length) }),
    marks: fc.array(
      fc.record({
        event: fc.constantFrom('flood', 'bridge-falls', 'мост-упал'),
        kind: fc.constantFrom('quote' as const, 'figure' as const),
        sha256: hashes,
        beside: fc.oneof(
          fc.constant(null),
          fc.record({
            before: fc.oneof(fc.constant(null), fc.string()),
            after: fc.oneof(fc.constant(null), fc.string()),
          }),
        ),
        offset: fc.integer({ min: 0, max: length - 1 }),
      }),
      { maxLength: 5 },
    ),
  }),
);

function read(text: string): { receipt: Receipt | null; faults: Fault[] } {
  const faults: Fault[] = [];
  return { receipt: readReceipt(sourceFile('content/receipts/x.json', text), faults), faults };
}

describe('a receipt', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        expect(read(formatReceipt(receipt))).toEqual({ receipt, faults: [] });
      }),
    );
  });

  test('is refused, or another one, when any character of it is changed', () => {
    fc.assert(
      fc.property(receipts, fc.nat(), fc.constantFrom(...Array.from('{}[]",: \nx7')), (receipt, which, character) => {
        const text = formatReceipt(receipt);
        const at = which % text.length;
        fc.pre(text.charAt(at) !== character);
        const changed = read(text.slice(0, at) + character + text.slice(at + 1));
        expect(changed.receipt).not.toEqual(receipt);
        expect(changed.faults.map(({ rule }) => rule)).toEqual(changed.receipt === null ? ['broken-receipt'] : []);
      }),
    );
  });
});

describe('the content of this project', () => {
  const content = readContent(join(projectDir, 'content'));
  const { partial } = buildTimeline(content, { knownOn: null, requireRecorded: false });
  const verified = partial!.articles.filter((article) => article.verified);
  const files = new Map(
    [...content.receipts!.files].map(([name, bytes]) => {
      const decoded = decodeText(bytes);
      return [name, sourceFile(`content/receipts/${name}`, decoded.ok ? decoded.text : '')] as const;
    }),
  );

  test('has receipts', () => {
    expect(verified.length).toBeGreaterThanOrEqual(5);
    expect(verified.flatMap(quotesOf).length).toBeGreaterThan(50);
  });

  test('fails with any quote altered by one letter', () => {
    const ids = new Set(partial!.articles.map(({ id }) => id));
    for (const article of verified) {
      for (const quote of quotesOf(article)) {
        const faults: Fault[] = [];
        checkReceipts([alter(article, quote)], ids, files, sha256, faults);
        expect(faults.map(({ rule, severity, place }) => ({ rule, severity, place }))).toEqual([
          { rule: 'unproved-mark', severity: 'error', place: quote.place },
        ]);
      }
    }
  });
});

function quotesOf(article: Article): Quote[] {
  return article.reports.flatMap(({ quotes }) => quotes);
}

/** The article with one letter of a quote doubled, somewhere in it. */
function alter(article: Article, which: Quote): Article {
  const at = Math.floor(which.text.length / 2);
  const text = which.text.slice(0, at) + which.text.slice(at - 1);
  const reports = article.reports.map((report) => ({
    ...report,
    quotes: report.quotes.map((quote) => (quote === which ? { ...quote, text } : quote)),
  }));
  return { ...article, reports };
}
