import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { check } from '@placemarkio/check-geojson';
import { describe, expect, test } from 'vitest';
import { boundingBox } from '../../../src/exports/bounding-box.ts';
import { FILE_KINDS } from '../../../src/views/data/file-kinds.ts';
import { fileOf, filesOf, hardCases } from '../../support/hard-cases.ts';
import { timeline as small } from '../views/small-timeline.ts';

const timeline = hardCases();
const files = [...filesOf(timeline)];
const schemaText = fileOf(timeline, 'timelineSchema');

describe('JSON files', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const schemaUrl = 'https://delta.example/the/timeline/schema/timeline.schema.json';
  ajv.addSchema(JSON.parse(schemaText) as object, schemaUrl);

  test('the schema is the one in the source', () => {
    const source = readFileSync(new URL('../../../src/exports/timeline.schema.json', import.meta.url), 'utf8');
    expect(JSON.parse(schemaText)).toEqual(JSON.parse(source));
  });

  test.each(files.filter(([, { kind }]) => 'schema' in FILE_KINDS[kind]))('%s fits its schema', (_, { text }) => {
    const data = JSON.parse(text) as { $schema?: string };
    const validate = ajv.getSchema(data.$schema ?? schemaUrl)!;
    const fits = validate(data);
    expect([fits, validate.errors]).toEqual([true, null]);
  });

  test('a file that lacks what its definition asks for does not fit', () => {
    const gone = JSON.parse(filesOf(timeline).get('/the/timeline/events/hoax.json')!.text) as { gone: object };
    expect(ajv.getSchema(`${schemaUrl}#/$defs/eventFile`)!(gone)).toBe(false);
    expect(ajv.getSchema(`${schemaUrl}#/$defs/goneEventFile`)!({ ...gone, gone: {} })).toBe(false);
  });

  test('events and articles are the same objects as in the whole timeline', () => {
    const whole = JSON.parse(fileOf(timeline, 'timelineJson')) as Record<'events' | 'articles', { id: string }[]>;
    const read = (kind: 'eventJson' | 'articleJson') =>
      files.filter(([, file]) => file.kind === kind).map(([, { text }]) => JSON.parse(text) as Record<string, unknown>);
    const events = read('eventJson').filter((file) => 'event' in file);
    expect(events.slice(0, whole.events.length).map(({ event }) => event)).toEqual(whole.events);
    expect(read('articleJson').map(({ article }) => article)).toEqual(whole.articles);
    for (const { event, articles } of events) {
      const cited = (event as { reports: { article: string }[] }).reports.map(({ article }) => article);
      expect((articles as { id: string }[]).map(({ id }) => id)).toEqual(cited);
    }
  });

  test('one event or article is the same however the vocabulary is ordered', () => {
    const { outlets, places, speakers, topics, measures } = timeline.vocabulary;
    const turned = {
      outlets: outlets.toReversed(),
      places: places.toReversed(),
      speakers: speakers.toReversed(),
      topics: topics.toReversed(),
      measures: measures.toReversed(),
    };
    const single = (of: typeof timeline): string[] =>
      [...filesOf(of).values()].flatMap(({ kind, text }) => (/^(?:event|article)Json$/.test(kind) ? text : []));
    expect(single({ ...timeline, vocabulary: { ...timeline.vocabulary, ...turned } })).toEqual(single(timeline));
  });
});

describe('places', () => {
  test('are GeoJSON, longitude first, each place with its events', () => {
    const text = fileOf(timeline, 'placesGeoJson');
    const { features, bbox } = check(text) as unknown as {
      bbox: number[];
      features: { id: string; geometry: { coordinates: number[] } | null; properties: { events: { id: string }[] } }[];
    };
    expect(bbox).toEqual([52.86, -17.5, -179.9, 43.34]);
    expect(
      features.map(({ id, geometry, properties }) => [
        id,
        geometry?.coordinates ?? null,
        properties.events.map((event) => event.id),
      ]),
    ).toEqual([
      ['delta', null, ['long-rain']],
      ['жаңа-өзен', [52.86, 43.34], ['өрт-сөнді', 'the-night', 'bridge-falls', 'drowned-counted', 'drowned-withdrawn']],
      ['far-island', [-179.9, -17.5], ['before-the-flood', 'the-night']],
    ]);
  });

  test('none of a timeline without events', () => {
    expect(JSON.parse(fileOf(small(), 'placesGeoJson'))).toEqual({
      type: 'FeatureCollection',
      name: 'The flood',
      url: 'https://example.org/flood/places/',
      license: { text: 'CC BY 4.0', code: 'MIT' },
      features: [],
    });
  });

  test.each<[string, [number, number][], number[] | null]>([
    ['none', [], null],
    ['one point', [[5, 6]], [5, 6, 5, 6]],
    [
      'a box',
      [
        [76.9, 43.2],
        [-77, 38.9],
        [37.6, 55.7],
      ],
      [-77, 38.9, 76.9, 55.7],
    ],
    [
      'a box over the antimeridian',
      [
        [179, -18],
        [-178, -16],
      ],
      [179, -18, -178, -16],
    ],
    [
      'three points over the antimeridian',
      [
        [170, 0],
        [-179, 1],
        [-150, 2],
      ],
      [170, 0, -150, 2],
    ],
  ])('the smallest box: %s', (_, points, box) => {
    expect(boundingBox(points)).toEqual(box);
  });
});
