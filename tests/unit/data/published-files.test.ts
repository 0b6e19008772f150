import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, hardCases } from '../../support/hard-cases.ts';
import { expectFile, FIXTURES } from '../../support/fixtures.ts';
import { FILE_KINDS, type FileKindName } from '../../../src/views/data/file-kinds.ts';
import { publishedFile, publishedFiles } from '../../../src/views/data/published-files.ts';

const folder = join(FIXTURES, 'sites', 'hard-cases', 'files');
const files = filesOf(hardCases());

/** Whole, to be read through by a person: one of each kind, and of events those that are special. */
describe('the files of a timeline of hard cases', () => {
  test.each([
    'timeline.csv',
    'timeline.ics',
    'timelinejs.json',
    'places.geojson',
    'feed.xml',
    'feed.json',
    'corrections.xml',
    'events/bridge-falls.json',
    'events/hoax.json',
    'articles/2021-03-05-sada-bridge.json',
    'oembed/bridge-falls.json',
    'oembed/rumour.json',
    'topics/су/feed.xml',
    'places/far-island/feed.xml',
  ])('%s', (name) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    expectFile(join(folder, name), files.get(`/the/timeline/${encodeURI(name)}`)!.text);
  });

  test('all of them, at their addresses', () => {
    const present = [
      'before-the-flood',
      'year-only',
      'since-winter',
      'long-rain',
      'month-only',
      'өрт-сөнді',
      'the-night',
      'bridge-falls',
      'drowned-counted',
      'drowned-withdrawn',
    ];
    const events = [...present, 'bridge-collapses'];
    const withdrawn = ['rumour', 'hoax', 'old-hoax'];
    const articles = ['2021-03-03-gazette-flood', '2021-03-05-sada-bridge'];
    expect([...files.keys()].map((path) => decodeURI(path).slice('/the/timeline/'.length))).toEqual([
      'timeline.json',
      'timeline.csv',
      'timeline.ics',
      'timelinejs.json',
      'places.geojson',
      'references.bib',
      'references.ris',
      'references.csl.json',
      'schema/timeline.schema.json',
      ...[...events, ...withdrawn].map((id) => `events/${id}.json`),
      ...articles.map((id) => `articles/${id}.json`),
      ...['bib', 'ris', 'csl.json'].flatMap((format) => events.map((id) => `events/${id}.${format}`)),
      ...['bib', 'ris', 'csl.json'].flatMap((format) => articles.map((id) => `articles/${id}.${format}`)),
      ...[...events, ...withdrawn].map((id) => `oembed/${id}.json`),
      'feed.xml',
      'feed.json',
      'corrections.xml',
      'topics/су/feed.xml',
      'topics/relief/feed.xml',
      'places/delta/feed.xml',
      'places/жаңа-өзен/feed.xml',
      'places/far-island/feed.xml',
    ]);
  });

  test('an earlier id has the same file, and is not lost', () => {
    expect(files.get('/the/timeline/events/bridge-collapses.json')!.text).toBe(
      files.get('/the/timeline/events/bridge-falls.json')!.text,
    );
    for (const name of ['oembed/ID.json', 'events/ID.bib', 'events/ID.ris', 'events/ID.csl.json']) {
      const at = (id: string): string => files.get(`/the/timeline/${name.replace('ID', id)}`)!.text;
      expect(at('bridge-collapses')).toBe(at('bridge-falls'));
    }
    expect(files.get('/the/timeline/events/rumour.json')!.text).toBe(files.get('/the/timeline/events/hoax.json')!.text);
  });

  test('the same timeline read again makes the same bytes', () => {
    expect(filesOf(hardCases())).toEqual(files);
  });
});

describe('a file', () => {
  const kinds = Object.keys(FILE_KINDS) as FileKindName[];
  const whole = hardCases();
  const { site } = whole.vocabulary;
  const long = { ...whole, vocabulary: { ...whole.vocabulary, site: { ...site, limits: { pageEvents: 1 } } } };

  test('is its pieces joined, and as long as it says, of a short timeline and of a long one', () => {
    for (const timeline of [hardCases(), hardCases(), long]) {
      for (const file of kinds.flatMap((kind) => publishedFiles(timeline, kind))) {
        const text = files.get(file.path)!.text;
        // Asked for in any order.
        const asked = timeline === long ? [file.bytes(), file.text()] : [file.text(), file.bytes()].reverse();
        expect(asked).toEqual([Buffer.byteLength(text), text]);
        expect([...file.parts()].join('')).toBe(text);
      }
    }
    expect([...publishedFile(long, 'timelineJson', null)!.parts()].length).toBeGreaterThan(
      long.events.length + long.articles.length,
    );
  });

  test('is found by what it is of', () => {
    expect(publishedFile(whole, 'eventJson', 'hoax')?.path).toBe('/the/timeline/events/hoax.json');
    expect([publishedFile(whole, 'eventJson', 'nothing'), publishedFile(whole, 'eventJson', null)]).toEqual([
      undefined,
      undefined,
    ]);
  });
});
