import fc from 'fast-check';
import type { Edge } from '../../../src/timeline/dates/edges.ts';
import { formatEdtf } from '../../../src/timeline/dates/format-edtf.ts';
import { daysInMonth } from '../../../src/timeline/dates/is-day.ts';
import { precisionOf } from '../../../src/timeline/dates/precision-of.ts';
import type { DateSpan } from '../../../src/timeline/model.ts';
import { ACCEPTED } from './accepted.ts';

/** Days from 1900 to 2100. */
export const anyDay = fc
  .date({ min: new Date('1900-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Wordings of the table, with the languages in which they are understood. */
export const anyWording = fc
  .constantFrom(...ACCEPTED)
  .map(({ wording, language = 'en', rule }) => ({ wording, language, rule }));

const anyTime = fc.option(
  fc.oneof(
    fc.constantFrom('early-morning', 'morning', 'midday', 'afternoon', 'evening', 'night'),
    fc
      .integer({ min: 0, max: 1439 })
      .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`),
  ),
);

/** Spans with or without ends, times and doubts. Days of few years, so that many share theirs. */
export const anySpan: fc.Arbitrary<DateSpan> = fc
  .record({
    a: fc.option(anyDay.map((day) => `2022${day.slice(4)}`).map((day) => (day.endsWith('02-29') ? '2022-02-28' : day))),
    b: fc.option(anyDay.map((day) => `2022${day.slice(4)}`).map((day) => (day.endsWith('02-29') ? '2022-02-28' : day))),
    single: fc.boolean(),
    time: anyTime,
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({ a, b, single, time, approximate, uncertain }) => {
    const turned = a !== null && b !== null && a > b;
    const start = turned ? b : a;
    const end = single ? start : turned ? a : b;
    return {
      edtf: formatEdtf({ start, end, approximate, uncertain }),
      start,
      end,
      precision: precisionOf(start, end, time),
      time,
      timeZone: null,
      approximate,
      uncertain,
    };
  });

const anyEdge = fc.constantFrom<Edge>('day', 'month', 'year');

/** Spans of which each end is known to the day, the month or the year, of years that are often the same. */
export const anyEdgedSpan: fc.Arbitrary<DateSpan> = fc
  .record({
    days: fc.tuple(anyDay, anyDay),
    near: fc.boolean(),
    edges: fc.tuple(anyEdge, anyEdge),
    approximate: fc.boolean(),
    uncertain: fc.boolean(),
  })
  .map(({ days, near, edges, approximate, uncertain }) => {
    const [a, b] = near ? [days[0], `${days[0].slice(0, 4)}${days[1].slice(4).replace('-02-29', '-02-28')}`] : days;
    const [from, to] = a < b ? [a, b] : [b, a];
    const start = edges[0] === 'day' ? from : `${from.slice(0, edges[0] === 'month' ? 7 : 4)}-01-01`.slice(0, 10);
    const end = edges[1] === 'day' ? to : edges[1] === 'year' ? `${to.slice(0, 4)}-12-31` : lastOfMonth(to);
    const edtf = formatEdtf({ start, end, approximate, uncertain }, edges);
    const precision = precisionOf(start, end, null);
    return { edtf, start, end, precision, time: null, timeZone: null, approximate, uncertain };
  });

function lastOfMonth(day: string): string {
  return `${day.slice(0, 8)}${String(daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7))))}`;
}
