import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesOf, hardCases } from '../../support/hard-cases.ts';
import { expectFile, FIXTURES } from '../../support/fixtures.ts';

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
    'topics/су/feed.xml',
    'places/far-island/feed.xml',
  ])('%s', (name) => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    expectFile(join(folder, name), files.get(`/the/timeline/${encodeURI(name)}`)!.text);
  });

  test('all of them, at their addresses', () => {
    expect([...files.keys()].map((path) => decodeURI(path).slice('/the/timeline/'.length))).toEqual([
      'timeline.json',
      'timeline.csv',
      'timeline.ics',
      'timelinejs.json',
      'places.geojson',
      'schema/timeline.schema.json',
      'events/before-the-flood.json',
      'events/year-only.json',
      'events/since-winter.json',
      'events/long-rain.json',
      'events/month-only.json',
      'events/өрт-сөнді.json',
      'events/the-night.json',
      'events/bridge-falls.json',
      'events/drowned-counted.json',
      'events/drowned-withdrawn.json',
      'events/bridge-collapses.json',
      'events/rumour.json',
      'events/hoax.json',
      'events/old-hoax.json',
      'articles/2021-03-03-gazette-flood.json',
      'articles/2021-03-05-sada-bridge.json',
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
    expect(files.get('/the/timeline/events/rumour.json')!.text).toBe(files.get('/the/timeline/events/hoax.json')!.text);
  });

  test('the same timeline read again makes the same bytes', () => {
    expect(filesOf(hardCases())).toEqual(files);
  });
});
