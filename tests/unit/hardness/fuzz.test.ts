import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import type { Built } from '../../../src/timeline/content.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';
import { formatFault } from '../../../src/timeline/faults.ts';
import { articleText } from '../../support/build-from.ts';
import { receiptText, sha256 } from '../../support/build-with-receipts.ts';
import { fixtureVocabulary } from '../../support/fixture-vocabulary.ts';
import { casesOf, FIXTURES } from '../../support/fixtures.ts';
import { hostileDate, hostileMarkdown, hostileYaml, mutated, withBytes } from './hostile.ts';
import { htmlFaults } from './html-faults.ts';

/** `FUZZ_RUNS=100000 FC_SEED=$RANDOM npx vitest … tests/unit/hardness/fuzz` looks further. */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 300);
const options = { numRuns: RUNS };
const TIMEOUT = 60_000 + RUNS * 100;

const NAME = '2022-01-08-herald-river.md';
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const head = articleText({});
const right = [
  ...casesOf('article').map((name) => readFileSync(join(FIXTURES, 'article', name, 'input.md'), 'utf8')),
  articleText({ blocks: [{ id: 'flood', text: ':quote[we were warned]{by="mayor" saying="warned"}' }] }),
].filter((text) => text.length < 5000);

interface Hostile {
  readonly article?: Uint8Array;
  readonly tables?: Readonly<Record<string, Uint8Array>>;
  readonly receipt?: Uint8Array;
}

/** Builds, and holds whatever comes of it to what must always be so. */
function build({ article = encode(head), tables = {}, receipt }: Hostile): Built {
  const files = new Map([...fixtureVocabulary(), ...Object.entries(tables)]);
  const receipts = new Map(receipt === undefined ? [] : [[NAME.replace('.md', '.json'), receipt]]);
  const content = {
    folder: 'content',
    files,
    articles: new Map([[NAME, article]]),
    receipts: { files: receipts, sha256 },
    faults: [],
  };
  const built = buildTimeline(content, { knownOn: null, requireRecorded: false });
  const texts = new Map([
    [`content/articles/${NAME}`, article],
    ...[...files].map(([name, bytes]) => [`content/${name}`, bytes] as const),
    ...[...receipts].map(([name, bytes]) => [`content/receipts/${name}`, bytes] as const),
  ]);
  const lines = new Map<string, string[]>();
  for (const fault of built.faults) {
    const { path, message, place, severity } = fault;
    const text = new TextDecoder().decode(texts.get(path) ?? new Uint8Array());
    const known = lines.get(path) ?? text.split(/\r\n|\n|\r/);
    lines.set(path, known);
    expect(place.start.line).toBeGreaterThanOrEqual(1);
    expect(place.start.column).toBeGreaterThanOrEqual(1);
    expect(place.start.line, formatFault(fault)).toBeLessThanOrEqual(known.length);
    expect(place.start.column, formatFault(fault)).toBeLessThanOrEqual((known[place.start.line - 1]?.length ?? 0) + 1);
    expect(formatFault(fault)).toMatch(/^[^\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]+$/u);
    expect(message).toMatch(/^(?:Un|Missing|Empty)/);
    expect(message.length).toBeLessThan(4000);
    expect(['error', 'warning']).toContain(severity);
  }
  expect(built.timeline === null).toBe(built.faults.some(({ severity }) => severity === 'error'));
  for (const timeline of [built.timeline, built.partial]) {
    if (timeline === null) continue;
    expect(JSON.parse(JSON.stringify(timeline))).toEqual(timeline);
    expect(JSON.stringify(timeline).isWellFormed()).toBe(true);
  }
  for (const one of built.timeline?.articles ?? []) {
    expect([one.html, ...one.reports.map(({ html }) => html)].flatMap(htmlFaults)).toEqual([]);
  }
  return built;
}

describe('whatever stands in a file, there is a clear fault or a right timeline', { timeout: TIMEOUT }, () => {
  const property = (name: string, hostile: fc.Arbitrary<Hostile>): void => {
    test(name, () =>
      fc.assert(
        fc.property(hostile, (one) => void build(one)),
        options,
      ),
    );
  };

  property(
    'the body of an article',
    hostileMarkdown.map((text) => ({ article: encode(`${head}\n${text}`) })),
  );
  property(
    'an event',
    hostileMarkdown.map((text) => ({ article: encode(articleText({ blocks: [{ id: 'flood', text }] })) })),
  );
  property(
    'the headline and attributes of an event',
    fc.tuple(hostileMarkdown, hostileMarkdown).map(([title, attributes]) => ({
      article: encode(articleText({ blocks: [{ id: 'flood', title, attributes }] })),
    })),
  );
  property(
    'a right article with changes',
    mutated(right, hostileMarkdown).map((text) => ({ article: encode(text) })),
  );
  property(
    'front matter',
    hostileYaml.map((text) => ({ article: encode(`---\n${text}\n---\n\nText.\n`) })),
  );
  property(
    'right front matter with changes',
    mutated(right, hostileYaml).map((text) => ({ article: encode(text) })),
  );
  property(
    'bytes',
    withBytes(mutated(right, hostileMarkdown)).map((article) => ({ article })),
  );
  property(
    'the vocabulary and the ledger',
    fc
      .record({
        name: fc.constantFrom('site', 'outlets', 'places', 'speakers', 'topics', 'measures', 'ledger'),
        text: fc.oneof(
          hostileYaml.map(encode),
          mutated(['events:\n  flood:\n    title: A\n    was: [old]\n    apart: [b]\n'], hostileYaml).map(encode),
          mutated(
            [...fixtureVocabulary().values()].map((bytes) => new TextDecoder().decode(bytes)),
            hostileYaml,
          ).map(encode),
          withBytes(hostileYaml),
        ),
      })
      .map(({ name, text }) => ({
        article: encode(articleText({ blocks: [{ id: 'flood', attributes: 'date="yesterday" place="northport"' }] })),
        tables: { [`${name}.yaml`]: text },
      })),
  );

  const quoting = articleText({ blocks: [{ id: 'flood', text: ':quote[we were warned]{by="mayor"}' }] });
  const proof = receiptText(NAME, quoting, 'So we were warned, she said.');
  property(
    'a receipt',
    fc
      .oneof(
        mutated([proof], fc.oneof(hostileYaml, fc.json())).map(encode),
        fc.json().map(encode),
        fc.constantFrom('[', '{"a":', '{"__proto__":', '&a [*a,').map((text) => encode(text.repeat(3000))),
        withBytes(fc.constant(proof)),
      )
      .map((receipt) => ({ article: encode(quoting), receipt })),
  );

  test('a date', () => {
    const anchors = fc.constantFrom('2022-01-08', '0000-01-01', '0001-01-01', '9999-12-31', '2020-02-29');
    const languages = fc.constantFrom('en', 'ru', 'kk', 'fr', 'de', 'es', 'x-constructor', 'toString', '__proto__');
    fc.assert(
      fc.property(fc.oneof(hostileDate, hostileYaml), anchors, languages, (wording, anchor, language) => {
        const result = resolveDate(wording, { anchor, language });
        if (!result.ok) {
          const { met, expected, mend, offset } = result.problem;
          expect([met, expected, mend].every((words) => words !== '')).toBe(true);
          expect(offset).toBeLessThanOrEqual(wording.length);
          return;
        }
        const { start, end, edtf } = result.date;
        for (const day of [start, end]) if (day !== null) expect(day).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(start !== null && end !== null && start > end).toBe(false);
        expect(edtf).not.toBe('');
        expect(JSON.parse(JSON.stringify(result))).toEqual(result);
      }),
      { numRuns: RUNS * 4 },
    );
  });
});

test('what is held against the pages finds what it is for', () => {
  for (const html of [
    '<script>x</script>',
    '<p onclick="x">a</p>',
    '<a href="javascript:x">a</a>',
    '<p style=x>a</p>',
    '<img src=x>',
    '<a href=/x>',
    'a < b',
    '<svg/onload=x>',
  ]) {
    expect(htmlFaults(html), html).not.toEqual([]);
  }
  expect(
    htmlFaults('<p>a <a href="https://x.example/" title="a > b">b</a> &#x3C; <q data-quote="0" lang="ru">c</q></p>'),
  ).toEqual([]);
});
