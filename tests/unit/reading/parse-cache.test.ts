import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openParseCache, type ParseCache } from '../../../src/commands/parsed/parse-cache.ts';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import type { Built, Content, ReadMemo } from '../../../src/timeline/content.ts';
import { articleText } from '../../support/build-from.ts';
import { edits, emptyContent, type Edit } from '../../support/edit-content.ts';
import { temporaryFolder } from '../../support/folders.ts';

const VERSION = { code: 'a', packages: 'b', engine: 'c' };

const build = (content: Content, memo?: ReadMemo): Built =>
  buildTimeline(content, { knownOn: null, requireRecorded: false, ...(memo === undefined ? {} : { memo }) });

/** All that a build gives, to the order of keys, with the places that passages lead to. */
const textOf = ({ timeline, partial, passages, faults }: Built): string =>
  JSON.stringify(
    {
      timeline,
      partial,
      faults,
      passages: passages.map((one) => [one, one.placeOf(0, 3), one.placeOf(one.text.length >> 1, one.text.length)]),
    },
    // JSON itself would make `null` of it.
    (_, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? String(value) : value),
  );

const article = (id: string, outlet = 'herald'): Uint8Array =>
  Buffer.from(articleText({ outlet, blocks: [{ id, attributes: 'date="yesterday" place="northport"' }] }));

const three: Content = {
  ...emptyContent(),
  articles: new Map(['one', 'two', 'three'].map((id) => [`2022-01-08-herald-${id}.md`, article(`river-${id}`)])),
};

/** Whether each article of a content folder comes from the cache. */
const remembered = (content: Content, cache: ParseCache): Record<string, boolean> => {
  const found: Record<string, boolean> = {};
  build(content, {
    get: (name, bytes, ask) => {
      const one = cache.get(name, bytes, ask);
      found[name.slice(18, -3)] = one !== null;
      return one;
    },
    set: cache.set,
    keep: cache.keep,
  });
  return found;
};

const saved = (file: string, content: Content = three): void => {
  const cache = openParseCache('content', { file, version: VERSION });
  build(content, cache);
  expect(cache.save()).toBe(null);
};

test('with what was kept, a build gives what it gives without, whatever was changed', () => {
  const folder = temporaryFolder();
  let hits = 0;
  let run = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(edits, fc.boolean()), { minLength: 1, maxLength: 20 }), (steps) => {
      const file = join(folder, `${(run += 1)}.pack`);
      let cache = openParseCache('content', { file, version: VERSION });
      let content = emptyContent();
      for (const [edit, reopened] of steps as readonly (readonly [Edit, boolean])[]) {
        content = edit(content);
        if (reopened) {
          expect(cache.save()).toBe(null);
          cache = openParseCache('content', { file, version: VERSION });
          expect(cache.ignored).toBe(null);
        }
        const counted: ReadMemo = {
          get: (...given) => {
            const one = cache.get(...given);
            if (one !== null) hits += 1;
            return one;
          },
          set: cache.set,
          keep: cache.keep,
        };
        expect(textOf(build(content, counted))).toBe(textOf(build(content)));
      }
    }),
    { numRuns: 60 },
  );
  expect(hits).toBeGreaterThan(200);
});

test('only what is concerned is read anew', () => {
  const cache = openParseCache('content', null);
  expect(remembered(three, cache)).toEqual({ one: false, two: false, three: false });
  expect(remembered(three, cache)).toEqual({ one: true, two: true, three: true });

  const changed = new Map(three.articles).set('2022-01-08-herald-two.md', article('river-two', 'wire'));
  const second = { ...three, articles: changed };
  expect(remembered(second, cache)).toEqual({ one: true, two: false, three: true });

  const outlets = Buffer.from(three.files.get('outlets.yaml') ?? []).toString();
  const withOutlets = (text: string): Content => ({
    ...second,
    files: new Map([...second.files, ['outlets.yaml', Buffer.from(text)]]),
  });
  expect(remembered(withOutlets(`${outlets}\nstar:\n  name: Star\n`), cache)).toEqual({
    one: true,
    two: true,
    three: true,
  });
  expect(remembered(withOutlets(outlets.replace('Northport Herald', 'Herald')), cache)).toEqual({
    one: true,
    two: true,
    three: true,
  });
  expect(remembered(withOutlets(outlets.replace('wire:', 'wires:')), cache)).toEqual({
    one: true,
    two: false,
    three: true,
  });
});

test('what a later process reads of the file is what was kept', () => {
  const file = join(temporaryFolder(), 'folder', 'x.pack');
  saved(file);
  const later = openParseCache('content', { file, version: VERSION });
  expect(later.ignored).toBe(null);
  expect(remembered(three, later)).toEqual({ one: true, two: true, three: true });
  // Articles that are no more are not kept on.
  const fewer = { ...three, articles: new Map([...three.articles].slice(0, 1)) };
  saved(file, fewer);
  expect(remembered(three, openParseCache('content', { file, version: VERSION }))).toEqual({
    one: true,
    three: false,
    two: false,
  });
});

test.each([
  ['the code that reads articles changed', { ...VERSION, code: 'x' }, 'content'],
  [
    'the list of installed packages and the version of Node changed',
    { code: 'a', packages: 'x', engine: 'x' },
    'content',
  ],
  ['the name of the content folder changed', VERSION, 'other'],
])('what was kept is not used, since %s', (why, version, folder) => {
  const file = join(temporaryFolder(), 'x.pack');
  saved(file);
  const cache = openParseCache(folder, { file, version });
  expect(cache.ignored).toBe(
    `What was kept of earlier readings is not used, since ${why}; all articles are read anew.`,
  );
  expect(remembered(three, cache)).toEqual({ one: false, two: false, three: false });
});

test('a file that is not to the last byte what was written is not used', () => {
  const file = join(temporaryFolder(), 'x.pack');
  saved(file);
  const whole = readFileSync(file);
  const expected = textOf(build(three));
  const damaged = fc.oneof(
    fc.tuple(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 })).map(([at, flip]) => {
      const bytes = Buffer.from(whole);
      bytes[at] = (bytes[at] ?? 0) ^ flip;
      return bytes;
    }),
    fc.nat(whole.length - 1).map((length) => whole.subarray(0, length)),
    fc.uint8Array({ minLength: 1, maxLength: 200 }).map((more) => Buffer.concat([whole, more])),
    fc.uint8Array({ maxLength: 2000 }).map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(damaged, (bytes) => {
      writeFileSync(file, bytes);
      const cache = openParseCache('content', { file, version: VERSION });
      expect(cache.ignored).toBe(
        'What was kept of earlier readings is not used, since it is damaged; all articles are read anew.',
      );
      expect(textOf(build(three, cache))).toBe(expected);
      expect(cache.save()).toBe(null);
      expect(readFileSync(file).equals(whole)).toBe(true);
    }),
    { numRuns: 300 },
  );
});

test('what was not changed is not written again, and what killed processes left goes', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'x.pack');
  saved(file);
  writeFileSync(`${file}.next-999999999`, 'half');
  saved(file);
  expect(readdirSync(folder)).toEqual(['x.pack', 'x.pack.next-999999999']);
  saved(file, { ...three, articles: new Map() });
  expect(readdirSync(folder)).toEqual(['x.pack']);
});

test('where nothing can be written, that is said and is all', () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'parsed'), 'a file');
  const cache = openParseCache('content', { file: join(folder, 'parsed', 'x.pack'), version: VERSION });
  expect(cache.ignored).toMatch(
    /^What was kept .+ since it cannot be read \(ENOTDIR.+\); all articles are read anew\.$/,
  );
  build(three, cache);
  expect(cache.save()).toMatch(/^The articles that were read could not be kept for the next time: E/);
});
