import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Renderer } from '../../../src/commands/build/load-renderer.ts';
import { setPart } from '../../../src/commands/build/set-part.ts';
import { fileHalf } from '../../../src/commands/build/site-parts.ts';
import type { MadeFile, OutputPart } from '../../../src/commands/output/output-part.ts';
import type { PiecesPlace } from '../../../src/commands/output/pieces-place.ts';
import type { Timeline } from '../../../src/timeline/model.ts';
import { knownFiles } from '../../../src/views/data/known-file.ts';
import { filesOf, hardCases } from '../../support/hard-cases.ts';

const BASE = '/the/timeline/';

/** A renderer as far as planning files needs it. */
const rendererWith = (...assets: readonly string[]): Renderer => ({
  folder: '',
  assets: new Map(assets.map((name) => [name, name])),
  render: () => Promise.resolve(''),
});

const NOWHERE: PiecesPlace = { site: '', records: '', copied: false };

const planned = (timeline: Timeline, ...assets: readonly string[]): readonly OutputPart[] =>
  fileHalf({ timeline, version: 'v1', renderer: rendererWith(...assets), pieces: NOWHERE });

const isSetPart = ({ name }: OutputPart): boolean => /^(?:events|articles|oembed)\//.test(name);

/** Path in the site -> text, of all files of a part. */
async function textsOf(part: OutputPart): Promise<[path: string, text: string][]> {
  const files = await part.make();
  return files.map(({ path, content }) => [path, textOf(content)]);
}

function textOf(content: MadeFile['content']): string {
  if (typeof content === 'string') return content;
  if ('pieces' in content) return Array.from(content.pieces(), ({ text }) => text()).join('');
  return [...(content as Iterable<string>)].join('');
}

/** The same content on pages of one event each. */
function long(): Timeline {
  const timeline = hardCases();
  const { site } = timeline.vocabulary;
  return { ...timeline, vocabulary: { ...timeline.vocabulary, site: { ...site, limits: { pageEvents: 1 } } } };
}

const eventFiles = (id: string): readonly string[] => [
  `events/${id}.json`,
  `events/${id}.bib`,
  `events/${id}.ris`,
  `events/${id}.csl.json`,
  `oembed/${id}.json`,
];

const articleFiles = (id: string): readonly string[] =>
  ['json', 'bib', 'ris', 'csl.json'].map((end) => `articles/${id}.${end}`);

/** Of a withdrawn event there is nothing to cite. */
const goneFiles = (id: string): readonly string[] => [`events/${id}.json`, `oembed/${id}.json`];

describe.each([
  ['short', hardCases],
  ['long', long],
])('the files of a %s timeline', (_, read) => {
  test('are one part of each event, earlier id, withdrawn event and article', async () => {
    const parts = planned(read()).filter(isSetPart);
    const names = await Promise.all(
      parts.map(async (part) => [part.name, (await textsOf(part)).map(([path]) => path)] as const),
    );
    const { events, articles } = read();
    expect(names).toEqual(
      [
        ...events.map(({ id }) => eventFiles(id)),
        eventFiles('bridge-collapses'),
        // An earlier id of an event that was withdrawn later.
        goneFiles('rumour'),
        goneFiles('hoax'),
        goneFiles('old-hoax'),
        ...articles.map(({ id }) => articleFiles(id)),
      ].map((files) => [files[0], files]),
    );
    expect(names.map(([name]) => name)).toContain('events/өрт-сөнді.json');
  });

  test('are the published ones, each once', async () => {
    const timeline = read();
    const parts = planned(timeline).filter(({ name }) => !/\.html$|^pagefind\//.test(name));
    const made = (await Promise.all(parts.map(textsOf))).flat();
    const wanted = [
      ...[...filesOf(read())].map(([path, { text }]) => [path, text] as const),
      ...knownFiles(read()).map(({ path, parts: pieces }) => [path, [...pieces()].join('')] as const),
    ].map(([path, text]) => [decodeURIComponent(path.slice(BASE.length)), text]);
    const sorted = (files: typeof wanted): unknown => files.sort(([a = ''], [b = '']) => (a < b ? -1 : a > b ? 1 : 0));
    expect(sorted(made)).toEqual(sorted(wanted));
  });

  test('leave their names to no file of `public/`', async () => {
    const timeline = read();
    const parts = planned(timeline).filter(isSetPart);
    for (const [path] of (await Promise.all(parts.map(textsOf))).flat())
      expect(() => planned(timeline, 'favicon.svg', path)).toThrow(
        `The site has two files \`${path}\`: is one of that name in \`public/\`?`,
      );
    const others = ['events/none.bib', 'events/hoax.bib', 'events/.json', 'events', 'a/events/hoax.json', 'oembed/x'];
    expect(planned(timeline, ...others).length).toBe(planned(timeline).length);
  });
});

describe('the key of a part of several files', () => {
  const records = [{ id: 'one' }, { id: 'two' }, 'text', '', 1, 2, null];
  const sets = fc.array(
    fc.record({
      path: fc.constantFrom('/t/a.json', '/t/b.bib', 'text', ''),
      basis: fc.array(fc.constantFrom(...records), { maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 3 },
  );
  type Files = readonly { readonly path: string; readonly basis: readonly unknown[] }[];
  const keyOf = (set: Files, version = 'v1'): string | undefined =>
    setPart(
      () => set.map(({ path, basis }) => ({ path, of: 'a', parts: () => [], basis: () => basis })),
      '/t/',
      version,
    )?.key;

  test('is another one exactly where a path or what a file is made of is', () => {
    fc.assert(
      fc.property(sets, sets, (one, other) => {
        expect(keyOf(one)).toBe(keyOf(structuredClone(one)));
        expect(keyOf(one) === keyOf(other)).toBe(JSON.stringify(one) === JSON.stringify(other));
      }),
      { numRuns: 2000 },
    );
  });

  test('tells which file is made of what', () => {
    const [first, second] = [[{ id: 'one' }], [{ id: 'two' }]];
    const of = (...bases: readonly (readonly unknown[])[]): string | undefined =>
      keyOf(bases.map((basis, at) => ({ path: `/t/${String(at)}`, basis })));
    expect(new Set([of(first, first, second), of(first, second, second), of(first, second, first)]).size).toBe(3);
  });

  test('is another one for other code', () => {
    expect(keyOf([{ path: '/t/a', basis: [] }], 'v2')).not.toBe(keyOf([{ path: '/t/a', basis: [] }]));
  });
});
