import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '@placemarkio/check-geojson';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { atomFaults } from '../support/feed-faults.ts';

const { folder, timeline } = builtSite();
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
const text = (name: string): string => readFileSync(join(folder, name), 'utf8');

test('every feed of the site keeps RFC 4287', () => {
  const feeds = names.filter((name) => /(^|\/)(feed|corrections)\.xml$/u.test(name));
  expect(feeds.length).toBeGreaterThan(3);
  expect(feeds.flatMap((name) => atomFaults(text(name)).map((fault) => `${name}: ${fault}`))).toEqual([]);
});

test('each event and article has its file, which fits the schema', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true });
  const schemaUrl = new URL('schema/timeline.schema.json', timeline.url).href;
  ajv.addSchema(JSON.parse(text('schema/timeline.schema.json')) as object, schemaUrl);
  const single = names.filter((name) => /^(events|articles)\/[^/.]+\.json$/u.test(name));
  expect(single.length).toBeGreaterThanOrEqual(timeline.events.length + timeline.articles.length);
  const wrong = single.filter((name) => {
    const data = JSON.parse(text(name)) as { $schema: string };
    return ajv.getSchema(data.$schema)?.(data) !== true;
  });
  expect(wrong).toEqual([]);
});

test('table, calendar and places are read by parsers that did not write them', () => {
  const rows: { event_id: string; article_id: string }[] = parse(text('timeline.csv'), { bom: true, columns: true });
  expect(rows.map((row) => [row.event_id, row.article_id])).toEqual(
    timeline.events.flatMap(({ id, reports }) => reports.map(({ article }) => [id, article])),
  );

  const calendar = new ICAL.Component(ICAL.parse(text('timeline.ics')) as unknown[]);
  const shown = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
  const dates = new Map(timeline.events.map(({ id, date }) => [`${id}@${new URL(timeline.url).host}`, date]));
  expect(shown.length).toBeGreaterThan(timeline.events.length / 2);
  for (const { uid, startDate, endDate } of shown) {
    const date = dates.get(uid)!;
    // Clock times are in UTC, whose day may be another.
    if (!startDate.isDate) continue;
    endDate.adjust(-1, 0, 0, 0);
    expect([uid, String(startDate), String(endDate)]).toEqual([uid, date.start, date.end]);
  }

  expect(check(text('places.geojson')).type).toBe('FeatureCollection');
});
