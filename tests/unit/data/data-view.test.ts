import { expect, test } from 'vitest';
import { dataView } from '../../../src/views/data-view.ts';
import { article, event, timeline, vocabulary } from '../views/small-timeline.ts';

test('an empty timeline has its files, and says of nothing that it has an example', () => {
  const view = dataView(timeline());
  expect(
    view.groups.map(({ id, files }) => [id, ...files.map(({ name, href, size }) => `${name} ${href ?? '-'} ${size}`)]),
  ).toEqual([
    [
      'whole',
      'timeline.json /flood/timeline.json 318 bytes',
      'timeline.csv /flood/timeline.csv 288 bytes',
      'timeline.ics /flood/timeline.ics 477 bytes',
      'timelinejs.json /flood/timelinejs.json 282 bytes',
      'places.geojson /flood/places.geojson 184 bytes',
      'references.bib /flood/references.bib 0 bytes',
      'references.ris /flood/references.ris 0 bytes',
      'references.csl.json /flood/references.csl.json 3 bytes',
      'schema/timeline.schema.json /flood/schema/timeline.schema.json 16.8 kB',
    ],
    [
      'single',
      'events/<id>.json - 0 files, 0 bytes together',
      'articles/<id>.json - 0 files, 0 bytes together',
      'events/<id>.bib - 0 files, 0 bytes together',
      'events/<id>.ris - 0 files, 0 bytes together',
      'events/<id>.csl.json - 0 files, 0 bytes together',
      'articles/<id>.bib - 0 files, 0 bytes together',
      'articles/<id>.ris - 0 files, 0 bytes together',
      'articles/<id>.csl.json - 0 files, 0 bytes together',
      'oembed/<id>.json - 0 files, 0 bytes together',
    ],
    [
      'feeds',
      'feed.xml /flood/feed.xml 531 bytes',
      'feed.json /flood/feed.json 341 bytes',
      'corrections.xml /flood/corrections.xml 664 bytes',
      'topics/<topic>/feed.xml - 0 files, 0 bytes together',
      'places/<place>/feed.xml - 0 files, 0 bytes together',
    ],
  ]);
});

test('it says how to name the data, as of the day on which they last grew', () => {
  const articles = [article('b', { added: '2021-04-09' }), article('a', { added: '2021-04-01' })];
  const site = { ...vocabulary.site, author: null };
  expect([
    dataView(timeline({ articles })).citation,
    dataView(timeline({ vocabulary: { ...vocabulary, site } })).citation,
    dataView(timeline()).licences,
    dataView(timeline()).examples.map(({ code }) => code),
  ]).toEqual([
    'The delta desk. The flood [data set]. As of Friday 9 April 2021. https://example.org/flood/timeline.json',
    'The flood [data set]. https://example.org/flood/timeline.json',
    [
      { covers: 'text', name: 'CC BY 4.0' },
      { covers: 'code', name: 'MIT' },
    ],
    [
      'curl -O https://example.org/flood/timeline.json',
      "const response = await fetch('https://example.org/flood/timeline.json');\n" +
        'const { events } = await response.json();\n' +
        'for (const { date, title, origins } of events) {\n' +
        '  console.log(date.edtf, title, origins.length);\n' +
        '}',
    ],
  ]);
});

test('of a long timeline it says of which days there is data', () => {
  const site = { ...vocabulary.site, limits: { pageEvents: 1 } };
  const of = (events: readonly string[]) =>
    dataView(timeline({ vocabulary: { ...vocabulary, site }, events: events.map((id) => event(id, [])) })).known;
  expect([of(['rain']), of(['rain', 'breach'])]).toEqual([
    null,
    'The timeline as it was known on a day, in the same format, is published for the last day of each month on which an article appeared.',
  ]);
});
