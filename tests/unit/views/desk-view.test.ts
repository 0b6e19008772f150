import { expect, test } from 'vitest';
import { assemble } from '../../../src/timeline/assemble.ts';
import { fault } from '../../../src/timeline/faults.ts';
import type { Place } from '../../../src/timeline/model.ts';
import { deskView } from '../../../src/views/desk/desk-view.ts';
import { unusedEntries } from '../../../src/views/desk/unused-entries.ts';
import { article, figure, ledgerEntry, quote, report, vocabulary } from './small-timeline.ts';

const at = (line: number): Place => ({ start: { line, column: 5 }, end: { line, column: 9 } });

const gazette = article('gazette', {
  verified: true,
  reports: [
    report('rain', 'gazette', {
      text: 'It rained for 2,500 hours, the mayor’s office said.',
      quotes: [quote({ text: 'rain', verified: true })],
      figures: [figure({ measure: 'drowned', value: '2', min: 2, max: 2, verified: true })],
    }),
  ],
});
const wave = article('wave', {
  added: '2021-04-09',
  reports: [
    report('rain', 'wave', { text: 'Rain.', quotes: [quote({ text: 'wet', by: 'mayor' })] }),
    report('relief', 'wave', { title: 'Help comes', text: 'Help came.' }),
  ],
});
const timeline = assemble([gazette, wave], vocabulary, [ledgerEntry('rain')], null);

const unreadable = fault('bad-yaml', 'content/articles/echo.md', at(2), { problem: 'odd', mend: 'mend it' });
const wrong = fault('raw-html', gazette.path, at(9), {});
const careful = fault('text-cut-short', gazette.path, at(3), { comment: '#1' });
const elsewhere = fault('unknown-key', 'content/topics.yaml', at(4), { key: 'nam', known: ['name'], nearest: 'name' });
const pair = fault(
  'similar-id',
  wave.path,
  at(12),
  { id: 'relief', other: 'rain' },
  {
    path: gazette.path,
    place: at(7),
    note: '`rain`: It rains',
  },
);

test('the desk tells of every article what is wrong, proved, proposed and changed', () => {
  const view = deskView(
    timeline,
    { faults: [unreadable, careful, wrong, elsewhere], proposals: [pair], notes: new Map([['wave', '# Notes\n']]) },
    '/flood/_desk/',
  );
  const { articles, unused, ...rest } = view;
  expect(rest).toEqual({
    head: {
      title: 'Desk · The flood',
      description: 'The state of every article.',
      canonical: 'https://example.org/flood/_desk/',
    },
    summary: [
      { label: 'Articles', value: '3' },
      { label: 'Events', value: '2' },
      { label: 'Errors', value: '3' },
      { label: 'Warnings', value: '1' },
      { label: 'May be one event', value: '1' },
      { label: 'Proved', value: '2 of 3' },
      { label: 'Without receipt', value: '1' },
    ],
    faults: [{ at: 'content/topics.yaml:4:5', isError: true, message: elsewhere.message, related: null }],
    unrecorded: [{ id: 'relief', href: '/flood/events/relief/' }],
  });
  const proposal = {
    at: 'content/articles/wave.md:12:5',
    isError: false,
    message: pair.message,
    related: 'content/articles/gazette.md:7:5  `rain`: It rains',
  };
  expect(articles.map(({ source, ...article }) => ({ ...article, source: source?.href ?? null }))).toEqual([
    {
      id: 'echo',
      path: 'content/articles/echo.md',
      source: null,
      state: '1 error',
      hasErrors: true,
      size: 'not on the timeline until it is mended',
      receipt: 'not compared with a receipt',
      proved: false,
      faults: [{ at: 'content/articles/echo.md:2:5', isError: true, message: unreadable.message, related: null }],
      proposals: [],
      changes: [],
      note: null,
    },
    {
      id: 'gazette',
      path: 'content/articles/gazette.md',
      source: '/flood/articles/gazette/',
      state: '1 error, 1 warning',
      hasErrors: true,
      size: '1 event, 9 words',
      receipt: '2 quotes and figures proved',
      proved: true,
      faults: [
        { at: 'content/articles/gazette.md:3:5', isError: false, message: careful.message, related: null },
        { at: 'content/articles/gazette.md:9:5', isError: true, message: wrong.message, related: null },
      ],
      proposals: [proposal],
      changes: [
        { label: '1 new event', items: [{ href: '/flood/events/rain/', title: 'gazette on rain', note: null }] },
      ],
      note: null,
    },
    {
      id: 'wave',
      path: 'content/articles/wave.md',
      source: '/flood/articles/wave/',
      state: 'nothing wrong',
      hasErrors: false,
      size: '2 events, 3 words',
      receipt: 'no receipt: 1 quote or figure unproved',
      proved: false,
      faults: [],
      proposals: [proposal],
      changes: [
        { label: '1 new event', items: [{ href: '/flood/events/relief/', title: 'Help comes', note: null }] },
        {
          label: '1 event reported by more sources',
          items: [
            {
              href: '/flood/events/rain/#wave',
              title: 'gazette on rain',
              note: 'also by Wave; 2 independent origins, 1 before',
            },
          ],
        },
      ],
      note: '# Notes\n',
    },
  ]);
  expect(unused).toEqual(unusedEntries(timeline));
});

test('a receipt that leaves marks unproved says how many', () => {
  const changed = article('gazette', {
    verified: true,
    reports: [report('rain', 'gazette', { quotes: [quote({ text: 'a', verified: true }), quote({ text: 'b' })] })],
  });
  const bare = article('wave', { reports: [report('rain', 'wave')] });
  const { articles } = deskView(
    assemble([changed, bare], vocabulary, [], null),
    { faults: [], proposals: [], notes: new Map() },
    '/flood/_desk/',
  );
  expect(articles.map(({ id, receipt, proved }) => [id, receipt, proved])).toEqual([
    ['wave', 'no receipt', false],
    ['gazette', '1 of 2 quotes and figures unproved', false],
  ]);
});

test('a place is in use where one within it is', () => {
  const place = (slug: string, within: string | null): (typeof vocabulary.places)[number] => ({
    slug,
    name: slug,
    aka: [],
    latitude: null,
    longitude: null,
    region: null,
    within,
    timeZone: 'UTC',
    wikidata: null,
  });
  const places = [place('land', null), place('delta', 'land'), place('port', 'delta'), place('hill', 'land')];
  const told = article('gazette', { syndicatedFrom: 'ap', reports: [report('rain', 'gazette', { places: ['port'] })] });
  const small = { ...vocabulary, places };
  const unused = unusedEntries(assemble([told], small, [], null));
  expect(unused.filter(({ file }) => file === 'places.yaml')).toEqual([{ file: 'places.yaml', slugs: ['hill'] }]);
  expect(unused.find(({ file }) => file === 'outlets.yaml')?.slugs).not.toContain('ap');
});
