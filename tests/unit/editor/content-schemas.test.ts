import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentSchemas } from '../../../src/exports/editor/content-schemas.ts';
import { knownSlugs } from '../../../src/exports/editor/known-slugs.ts';
import { frontMatterFields } from '../../../src/timeline/articles/read-front-matter.ts';
import { ledgerFields } from '../../../src/timeline/checks/read-ledger.ts';
import type { Fault } from '../../../src/timeline/model.ts';
import { readSourceMap } from '../../../src/timeline/receipts/read-source-map.ts';
import { readText, TABLE_BYTES } from '../../../src/timeline/text/read-text.ts';
import * as files from '../../../src/timeline/vocabulary/vocabulary-files.ts';
import { articleText, buildFrom, timelineFrom } from '../../support/build-from.ts';
import { FIXTURES } from '../../support/fixtures.ts';

const ARTICLE = '2022-01-08-herald-river.md';
const BLOCKS = { blocks: [{ id: 'river-rises' }, { id: 'bridge-falls' }] };
const ids = [ARTICLE.replace('.md', '')];
const schemas = contentSchemas(knownSlugs(timelineFrom({ [ARTICLE]: articleText(BLOCKS) })), ids);
// Words of editor programs are none of JSON Schema.
const ajv = new Ajv({ strict: false, allErrors: true });
const validators = new Map(schemas.map(({ name, schema }) => [name, ajv.compile(schema)]));

/** One kind of record: its keys, and how a record of it becomes a file. */
interface Kind {
  readonly name: string;
  readonly keys: readonly string[];
  /** Lines of a record that is right. */
  readonly right: Readonly<Record<string, string>>;
  readonly wrap: (lines: readonly string[]) => string;
  /** What the parser has against the file. */
  readonly faults: (text: string) => readonly Fault[];
}

const fixture = (name: string): string => readFileSync(join(FIXTURES, 'vocabulary', name), 'utf8');
const errorsIn = (path: string, faults: readonly Fault[]): readonly Fault[] =>
  faults.filter((fault) => fault.path === path && fault.severity === 'error');

function tableKind(name: string, { name: file, fields }: { name: string; fields: object }): Kind {
  return {
    name,
    keys: Object.keys(fields),
    right: { name: 'name: Sample' },
    wrap: (lines) => `${fixture(file)}sample:\n${lines.map((line) => `  ${line}\n`).join('')}`,
    faults: (text) => errorsIn(`content/${file}`, buildFrom({}, { [file]: text }).faults),
  };
}

const KINDS: readonly Kind[] = [
  {
    name: 'articles',
    keys: Object.keys(frontMatterFields),
    right: {
      title: 'title: T',
      outlet: 'outlet: herald',
      published: 'published: 2022-01-08',
      added: 'added: 2026-11-21',
    },
    wrap: (lines) => lines.map((line) => `${line}\n`).join(''),
    faults: (text) =>
      errorsIn(
        `content/articles/${ARTICLE}`,
        buildFrom({ [ARTICLE]: `---\n${text}---\n\nWhat came before.\n` }).faults,
      ),
  },
  {
    name: 'site',
    keys: Object.keys(files.siteFields),
    right: {
      title: 'title: T',
      subtitle: 'subtitle: S',
      description: 'description: D',
      url: 'url: https://site.example/',
      language: 'language: en',
      timeZone: 'timeZone: Asia/Almaty',
    },
    wrap: (lines) => lines.map((line) => `${line}\n`).join(''),
    faults: (text) => errorsIn('content/site.yaml', buildFrom({}, { 'site.yaml': text }).faults),
  },
  tableKind('outlets', files.outletsFile),
  tableKind('places', files.placesFile),
  tableKind('speakers', files.speakersFile),
  tableKind('topics', files.topicsFile),
  tableKind('measures', files.measuresFile),
  {
    name: 'ledger',
    keys: Object.keys(ledgerFields),
    right: {},
    wrap: (lines) =>
      `events:\n  bridge-falls:\n  river-rises:${lines.length === 0 ? '' : '\n'}${lines.map((line) => `    ${line}\n`).join('')}`,
    faults: (text) =>
      errorsIn('content/ledger.yaml', buildFrom({ [ARTICLE]: articleText(BLOCKS) }, { 'ledger.yaml': text }).faults)
        // An event that is reported cannot be gone, which is no matter of form.
        .filter(({ rule }) => rule !== 'gone-but-reported'),
  },
];

function validatorOf(name: string): ValidateFunction {
  const found = validators.get(name);
  if (found === undefined) throw new Error(name);
  return found;
}

const validates = (name: string, text: string): boolean =>
  validatorOf(name)(parse(text, { version: '1.2', schema: 'core' }));

/** Values as they may be written, right and wrong ones of every form. */
const WRITTEN = [
  "x|''|' '|~||2022|-7|5e1|007|0x1F|true|True|no|[]|[a, b]|[a, [b]]|[~]|{}|{a: b}|{title: why}|{titel: why}|{title: [why]}",
  "2022-01-07|'2022-01-07'|2022-02-30|7 January|2022-01-07T18:32+06:00|2022-01-07T18:32|'2022-01-07T18:32:10Z'|2022-01|2022-01-02/2022-01-11|2021/2022-03|2022-01-02/..|2022-01~|2022-21",
  'https://a.example/b|HTTPS://a.example|http://a.example/|https:///x|javascript:alert(1)|a.example',
  'en|EN|pt-BR|english|zh-Hant-TW|Asia/Almaty|+06:00|UTC|GB|gb|Q42|Q0|90|-91|51.5|+1.25|.5|1.|181|limits|{words: 250}|{words: none}|{words: "250"}',
  'herald|wire|herld|north|northport|sample|[north]|bridge-falls|[bridge-falls]|[bridge-fals]|river rises|Солтүстік|newspaper|agency|paper|report|analysis|essay',
]
  .join('|')
  .split('|');

const random = fc.sample(fc.string({ unit: 'grapheme' }), 8).map((text) => JSON.stringify(text));

describe.each(KINDS)('the schema of $name and its parser', (kind) => {
  const { name, keys, right, wrap, faults } = kind;
  test('agree on a record that is right', () => {
    const text = wrap(Object.values(right));
    expect(faults(text)).toEqual([]);
    expect(validates(name, text)).toBe(true);
  });

  test('agree on the keys', () => {
    for (const key of keys) {
      // No value is right for every key: but a key that is known is never what is wrong with it.
      const text = wrap([...Object.entries(right).flatMap(([one, line]) => (one === key ? [] : [line])), `${key}: x`]);
      expect(faults(text).map(({ rule }) => rule)).not.toContain('unknown-key');
      validates(name, text);
      expect((validatorOf(name).errors ?? []).filter(({ keyword }) => keyword === 'additionalProperties')).toEqual([]);
    }
    const text = wrap([...Object.values(right), 'sort: x']);
    expect(faults(text).map(({ rule }) => rule)).toEqual(['unknown-key']);
    expect(validates(name, text)).toBe(false);
  });

  test('agree on what must stand', () => {
    for (const key of Object.keys(right)) {
      const text = wrap(Object.entries(right).flatMap(([one, line]) => (one === key ? [] : [line])));
      expect(faults(text), key).not.toEqual([]);
      expect(validates(name, text), key).toBe(false);
    }
  });

  test.each(keys)('what is read of `%s` is never refused', (key) => {
    const texts = [...WRITTEN, ...random].map((value) => wrap(Object.values({ ...right, [key]: `${key}: ${value}` })));
    const read = texts.filter((text) => faults(text).length === 0);
    expect(read.length).toBeGreaterThan(0);
    expect(read.filter((text) => !validates(name, text))).toEqual([]);
  });
});

test.each([
  ['articles', 'title', "''"],
  ['articles', 'title', '[a]'],
  ['articles', 'outlet', 'herld'],
  ['articles', 'origin', 'The Wire'],
  ['articles', 'dateline', 'nowhere'],
  ['articles', 'published', '7 January'],
  ['articles', 'added', '2026-11'],
  ['articles', 'authors', 'One Name'],
  ['articles', 'url', 'http://a.example/'],
  ['articles', 'language', 'english'],
  ['articles', 'kind', 'essay'],
  ['articles', 'inferred', '{titel: why}'],
  ['outlets', 'kind', 'paper'],
  ['outlets', 'country', 'gb'],
  ['places', 'within', 'sample-town'],
  ['places', 'latitude', '91'],
  ['places', 'wikidata', '42'],
  ['places', 'aka', 'Old Name'],
  ['speakers', 'role', '{a: b}'],
  ['topics', 'description', '~'],
  ['measures', 'unit', '[people]'],
  ['ledger', 'key', 'yes'],
  ['ledger', 'apart', '[bridge-fals]'],
  ['ledger', 'was', 'Old Id'],
  ['ledger', 'corrected', 'today'],
  ['site', 'url', 'site.example'],
  ['site', 'limits', '{words: none}'],
  ['site', 'period', '2022-01-02/..'],
  ['site', 'period', '2022-13'],
  ['site', 'period', 'January 2022'],
])('both refuse, in %s, `%s: %s`', (name, key, value) => {
  const kind = KINDS.find((one) => one.name === name)!;
  const text = kind.wrap(Object.values({ ...kind.right, [key]: `${key}: ${value}` }));
  expect(kind.faults(text)).not.toEqual([]);
  expect(validates(name, text)).toBe(false);
});

test.each([
  ['2022-01-08-herald-river: river.txt', true],
  ['2022-01-08-herald-rivr: river.txt', false],
  ['2022-01-08-herald-river: [river.txt]', false],
  ['2022-01-08-herald-river:', false],
])('of the map of sources, `%s` is right: %s', (text, right) => {
  const faults: Fault[] = [];
  readSourceMap(
    readText('content/receipts/sources.yaml', new TextEncoder().encode(text), TABLE_BYTES, faults)!,
    new Set(ids),
    faults,
  );
  expect([faults.length === 0, validates('sources', text)]).toEqual([right, right]);
});

test('every key says what it is for', () => {
  const vocabulary = [files.outletsFile, files.placesFile, files.speakersFile, files.topicsFile, files.measuresFile];
  const tables: object[] = [
    frontMatterFields,
    ledgerFields,
    files.siteFields,
    ...vocabulary.map(({ fields }) => fields),
  ];
  const silent = tables
    .flatMap((fields) => Object.entries(fields) as [string, object][])
    .flatMap(([key, field]) => ('about' in field ? [] : [key]));
  expect(silent).toEqual([]);
});
