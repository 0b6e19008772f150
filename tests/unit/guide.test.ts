import { cpSync, existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContent } from '../../src/load-timeline.ts';
import { EVENT_ATTRIBUTES } from '../../src/timeline/articles/read-event.ts';
import { frontMatterFields } from '../../src/timeline/articles/read-front-matter.ts';
import { FIGURE_ATTRIBUTES, QUOTE_ATTRIBUTES } from '../../src/timeline/articles/read-marks.ts';
import { ledgerFields } from '../../src/timeline/checks/read-ledger.ts';
import { PARTS } from '../../src/timeline/dates/parts-of-day.ts';
import { publishedSpan } from '../../src/timeline/dates/published-span.ts';
import { resolvePublished } from '../../src/timeline/dates/resolve-published.ts';
import { formatFault } from '../../src/timeline/faults.ts';
import {
  measuresFile,
  outletsFile,
  placesFile,
  speakersFile,
  topicsFile,
} from '../../src/timeline/vocabulary/vocabulary-files.ts';
import { buildFrom } from '../support/build-from.ts';
import { FIXTURES } from '../support/fixtures.ts';
import { temporaryFolder } from '../support/folders.ts';
import { blocksOf, codeIn, guide, tables, type Row } from '../support/guide.ts';
import { projectDir } from '../support/project.ts';

/** Keys of a table of the guide, `required` where it says so. */
function keysIn(heading: string): readonly (readonly [string, boolean])[] {
  return (tables(heading)[0] ?? []).map(([key = '', says = '']) => [
    (codeIn(key)[0] ?? '').replace('#', ''),
    says.startsWith('required'),
  ]);
}

function keysOf(fields: Readonly<Record<string, object>>): readonly (readonly [string, boolean])[] {
  return Object.entries(fields).map(([key, field]) => [key, 'required' in field && field.required === true]);
}

describe('the guide', () => {
  test('is short enough to be read, and the README leads to it', () => {
    expect(guide.split('\n').length).toBeLessThanOrEqual(250);
    expect(readFileSync(join(projectDir, 'README.md'), 'utf8')).toContain('](content/README.md)');
  });

  test('has no link that leads nowhere', () => {
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !existsSync(join(projectDir, 'content', link)))).toEqual([]);
  });

  test('names commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as { scripts: object };
    const named = [...guide.matchAll(/\bnpm run ([\w:]+)/g)].map((match) => match[1] ?? '');
    expect(new Set(named)).toEqual(new Set(['add', 'check', 'dev', 'verify', 'ledger']));
    expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
    expect(existsSync(join(projectDir, '.github', 'workflows', 'publish.yml'))).toBe(true);
    expect(guide).toContain('`.github/workflows/publish.yml`');
  });

  test('is no part of the timeline', () => {
    const copy = join(temporaryFolder(), 'content');
    cpSync(join(projectDir, 'content'), copy, { recursive: true });
    const withGuide = readContent(copy);
    rmSync(join(copy, 'README.md'));
    expect(withGuide).toEqual(readContent(copy));
    expect(withGuide.faults).toEqual([]);
  });
});

describe('what the guide says of dates', () => {
  const section = guide.slice(guide.indexOf('\n## Dates\n'));
  const anchors = [...section.matchAll(/`published: (\d{4}-\d\d(?:-\d\d)?)`/g)].map((match) => match[1] ?? '');
  const [known = [], unknown = []] = tables('the article says');

  /** Each wording with what the row says that it is; one result for all of them, or one for each. */
  const claims = (rows: readonly Row[]): readonly (readonly [string, string])[] =>
    rows.flatMap(([wordings = '', results = '']) => {
      const [said, are] = [codeIn(wordings), codeIn(results)];
      return said.map((wording, at) => [wording, (are.length === said.length ? are[at] : are[0]) ?? results] as const);
    });

  /** What a wording is in the first language that has it. */
  const read = (wording: string, published: string): string => {
    const span = publishedSpan(published) ?? { first: published, last: published };
    for (const language of ['en', 'ru', 'fr', 'de', 'es', 'kk']) {
      const result = resolvePublished(wording, { published: { text: published, ...span }, language });
      if (result.ok) return `${result.date.edtf}${result.date.time === null ? '' : `, ${result.date.time}`}`;
    }
    return 'a fault';
  };

  test('has a table for a day and one for a month', () => {
    expect([anchors, known.length, unknown.length]).toEqual([['2022-01-08', '2022-01'], 26, 3]);
  });

  test.each(claims(known))('%s is %s', (wording, is) => {
    expect(read(wording, anchors[0]!)).toBe(is);
  });

  test.each(claims(unknown))('of a month, %s is %s', (wording, is) => {
    expect(read(wording, anchors[1]!)).toBe(is);
  });
});

describe('the example of the guide', () => {
  const files = Object.fromEntries(
    blocksOf('yaml').map((text) => [/^# (\w+\.yaml)/.exec(text)?.[1] ?? 'ledger.yaml', text]),
  );
  const name = /`articles\/([\w-]+\.md)`, shortened/.exec(guide)?.[1] ?? '';
  const built = buildFrom({ [name]: blocksOf('md')[0] ?? '' }, files, { requireRecorded: true });

  test('is a whole article with its names and its ledger, and nothing is wrong with them', () => {
    expect(blocksOf('md')).toHaveLength(1);
    expect(Object.keys(files)).toEqual([
      'outlets.yaml',
      'places.yaml',
      'speakers.yaml',
      'topics.yaml',
      'measures.yaml',
      'ledger.yaml',
    ]);
    expect(built.faults.map((fault) => formatFault(fault))).toEqual([]);
    expect(built.timeline?.articles.map(({ id, origin, reports }) => [id, origin, reports.length])).toEqual([
      ['2022-01-08-straits-times-shoot-to-kill', 'afp', 3],
    ]);
  });

  test('gives the events that it says', () => {
    expect(built.timeline?.events.map(({ id, title, key, date }) => [id, title, key, date.edtf])).toEqual([
      ['almaty-government-buildings-stormed', 'Protesters storm government buildings in Almaty', false, '2022-01-05'],
      ['order-to-fire-without-warning', 'Tokayev orders forces to fire without warning', true, '2022-01-07'],
      ['twenty-thousand-attackers-claim', 'Tokayev says 20,000 “bandits” attacked Almaty', false, '2022-01-07'],
    ]);
    const ledger = new Map(built.timeline?.ledger.map((entry) => [entry.id, entry]));
    expect(ledger.get('almaty-government-buildings-stormed')?.was).toEqual(['almaty-town-hall-stormed']);
    expect(ledger.get('second-attack-on-almaty')?.gone).toBe('Two articles meant the same attack.');
  });

  test('names every key of the files beside the articles', () => {
    for (const { name: file, fields } of [outletsFile, placesFile, speakersFile, topicsFile, measuresFile]) {
      const [, keys] = /^# [\w.]+: (.*)$/m.exec(files[file] ?? '') ?? [];
      expect([file, keys?.split(', ')]).toEqual([file, Object.keys(fields)]);
    }
    const used = [...(files['ledger.yaml'] ?? '').matchAll(/^ {4}(\w+): /gm)].map((match) => match[1]);
    expect([...new Set(used)].sort()).toEqual(Object.keys(ledgerFields).sort());
  });
});

describe('what the guide says of keys', () => {
  test.each([
    ['key', frontMatterFields],
    ['on an event', EVENT_ATTRIBUTES],
    ['on a quote', QUOTE_ATTRIBUTES],
    ['on a figure', FIGURE_ATTRIBUTES],
  ])('%s: all that the parser knows, and no other', (heading, fields) => {
    const sorted = (keys: readonly (readonly [string, boolean])[]) => [...keys].sort(([a], [b]) => (a < b ? -1 : 1));
    expect(sorted(keysIn(heading))).toEqual(sorted(keysOf(fields)));
  });

  test('what may be chosen', () => {
    const cell = (heading: string, key: string): string =>
      tables(heading)[0]?.find(([first]) => first === `\`${key}\``)?.[1] ?? '';
    expect(codeIn(cell('key', 'kind'))).toEqual(codeIn(frontMatterFields.kind.form));
    expect(codeIn(cell('on an event', 'time')).slice(1)).toEqual(PARTS.map(({ name }) => name));
    expect(codeIn(cell('on a figure', 'value'))).toEqual(codeIn(FIGURE_ATTRIBUTES.value.form));
    expect(guide).toContain('at most 25 words');
    expect(guide).toContain('at most 120 characters');
  });
});

test('every fault of the guide is one that is told', () => {
  const told = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('messages.txt'))
    .map((path) => readFileSync(join(FIXTURES, path), 'utf8'))
    .join('\n');
  const faults = (tables('`npm run check` says')[0] ?? []).map(([says = '']) => says);
  expect(faults).toHaveLength(7);
  const pattern = (says: string): RegExp =>
    new RegExp(says.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('…', '[^`]+'));
  expect(faults.filter((says) => !pattern(says).test(told))).toEqual([]);
});
