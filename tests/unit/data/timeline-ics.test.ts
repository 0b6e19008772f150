import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarDate } from '../../../src/exports/calendar/calendar-date.ts';
import { escapeText, foldLine, textLine } from '../../../src/exports/calendar/content-line.ts';
import type { DateSpan, Timeline } from '../../../src/timeline/model.ts';
import { fileOf, hardCases } from '../../support/hard-cases.ts';
import { article, event, ledgerEntry, report, span, timeline as small } from '../views/small-timeline.ts';

/** What a reader that is not the writer's makes of a calendar. */
function read(timeline: Timeline) {
  const calendar = new ICAL.Component(ICAL.parse(fileOf(timeline, 'timelineIcs')) as unknown[]);
  return { calendar, events: calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one)) };
}

const octets = (text: string): number => new TextEncoder().encode(text).length;

describe('timeline.ics', () => {
  const timeline = hardCases();
  const text = fileOf(timeline, 'timelineIcs');

  test('another parser reads back every date', () => {
    expect(
      read(timeline).events.map(({ uid, startDate, endDate }) => [uid, String(startDate), String(endDate)]),
    ).toEqual([
      ['long-rain@first.example', '2021-01-15', '2021-03-03'],
      ['month-only@first.example', '2021-02-01', '2021-03-01'],
      ['өрт-сөнді@first.example', '2021-03-02T16:30:00Z', '2021-03-02T16:30:00Z'],
      ['the-night@first.example', '2021-03-02', '2021-03-03'],
      ['bridge-falls@first.example', '2021-03-02', '2021-03-03'],
      ['drowned-counted@first.example', '2021-03-02', '2021-03-03'],
      ['drowned-withdrawn@first.example', '2021-03-04', '2021-03-05'],
    ]);
  });

  test('it reads back every text and property', () => {
    const { calendar, events } = read(timeline);
    // The parser does not know that these are texts, and leaves them escaped.
    const title = 'Delta\\, 2021: flood\\; <b>& after';
    expect(['name', 'x-wr-calname'].map((name) => calendar.getFirstPropertyValue(name))).toEqual([title, title]);
    const bridge = events[4]!;
    expect(bridge.summary).toBe('=1+1 is the bridge’s “number” 😀');
    expect(bridge.description).toContain(timeline.events[7]!.reports[0]!.text);
    expect(bridge.location).toBe('Жаңаөзен, порт');
    const { component } = bridge;
    expect(component.getFirstProperty('categories')!.getValues()).toEqual(['Су, вода; water', 'Relief']);
    expect(component.getFirstPropertyValue('geo')).toEqual([43.34, 52.86]);
    expect(
      ['sequence', 'status', 'dtstamp', 'created', 'last-modified', 'url'].map((name) =>
        String(component.getFirstPropertyValue(name)),
      ),
    ).toEqual([
      '1',
      'CONFIRMED',
      '2021-04-09T00:00:00Z',
      '2021-04-01T00:00:00Z',
      '2021-04-09T00:00:00Z',
      'https://delta.example/the/timeline/events/bridge-falls/',
    ]);
    expect(events.map(({ component: one }) => one.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'TENTATIVE',
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
      'CONFIRMED',
    ]);
  });

  test('every line ends with CRLF, holds 75 octets at most, and is whole UTF-8', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lines = text.split('\r\n');
    expect(lines.filter((line) => octets(line) > 75 || /[\r\n]/.test(line) || !line.isWellFormed())).toEqual([]);
    expect(lines.some((line) => octets(line) === 75)).toBe(true);
  });

  test('what has neither day nor month is left out, and the calendar says so', () => {
    expect(read(timeline).calendar.getFirstPropertyValue('description')).toBe(
      'A made-up flood for tests, with every case that breaks a file. 3 events of the timeline are not in this ' +
        'calendar, because no day or month is known for them: https://delta.example/the/timeline/',
    );
  });

  test('an unsure date is read in the title; reports that differ on it make it tentative', () => {
    const one = (id: string, date: DateSpan, differ: boolean) =>
      event(id, [report(id, 'gazette')], {
        date,
        disagreements: differ
          ? [{ field: 'date', measure: null, of: null, speaker: null, saying: null, claims: [] }]
          : [],
      });
    const { events } = read(
      small({
        articles: [article('gazette')],
        events: [
          one('a', span('2021-03-02~'), false),
          one('b', span('2021-03-02?'), false),
          one('c', span('2021-03-02'), true),
          one('d', span('2021-03-02/2021-03-04'), false),
        ],
      }),
    );
    expect(events.map((each) => [each.summary, each.component.getFirstPropertyValue('status')])).toEqual([
      ['Title of a (about Tuesday 2 March 2021)', 'TENTATIVE'],
      ['Title of b (possibly Tuesday 2 March 2021)', 'TENTATIVE'],
      ['Title of c', 'TENTATIVE'],
      ['Title of d (2–4 March 2021)', 'CONFIRMED'],
    ]);
  });

  test('an empty timeline, and one whose events are all withdrawn, is an empty calendar', () => {
    expect(read(small()).events).toEqual([]);
    expect(read(small({ ledger: [ledgerEntry('hoax', { gone: 'It was none.' })] })).events).toEqual([]);
  });
});

describe('calendarDate', () => {
  const at = (edtf: string, time: string, timeZone: string): DateSpan =>
    span(edtf, { time, timeZone, precision: 'minute' });

  test.each<[string, DateSpan, unknown]>([
    ['a day', span('2021-03-02'), { kind: 'days', first: '2021-03-02', after: '2021-03-03' }],
    ['the last day of a year', span('2021-12-31'), { kind: 'days', first: '2021-12-31', after: '2022-01-01' }],
    [
      'a time in a zone that was at UTC+6 then',
      at('2022-01-05', '01:30', 'Asia/Almaty'),
      { kind: 'moment', day: '2022-01-04', time: '19:30' },
    ],
    [
      'a time in summer',
      at('2021-07-01', '23:30', 'America/New_York'),
      { kind: 'moment', day: '2021-07-02', time: '03:30' },
    ],
    [
      'a part of the day is the day',
      span('2021-03-02', { time: 'evening', timeZone: 'Asia/Almaty', precision: 'part-of-day' }),
      { kind: 'days', first: '2021-03-02', after: '2021-03-03' },
    ],
    [
      'a time on the first of several days is those days',
      span('2021-03-02/2021-03-03', { time: '21:30', timeZone: 'Asia/Almaty' }),
      { kind: 'days', first: '2021-03-02', after: '2021-03-04' },
    ],
    ['a span over months', span('2021-01-15/2021-03-02'), { kind: 'days', first: '2021-01-15', after: '2021-03-03' }],
    ['a month', span('2020-02'), { kind: 'days', first: '2020-02-01', after: '2020-03-01' }],
    [
      'days of a month that are not told',
      span('2020-02-XX'),
      { kind: 'days', first: '2020-02-01', after: '2020-03-01' },
    ],
    ['two months', span('2020-02/2020-03'), null],
    ['from a month to a day', span('2020-12/2021-01-08'), null],
    ['a season', span('2021-21'), null],
    ['a year', span('2020'), null],
    ['a decade', span('202X'), null],
    ['before', span('../2021-03-02'), null],
    ['after', span('2021-03-02/..'), null],
    ['an unknown day', { ...span('2021-03-02'), start: null, end: null }, null],
  ])('%s', (_, date, expected) => {
    expect(calendarDate(date)).toEqual(expected);
  });
});

describe('content lines', () => {
  const text = fc.string({
    unit: fc.oneof(
      fc.constantFrom('ө', '😀', 'س', ' ', ';', '\\', '\n'),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }),
    ),
    maxLength: 400,
  });

  test('unfold to what they were, no line longer than 75 octets', () => {
    fc.assert(
      fc.property(text, (any) => {
        const line = any.replaceAll('\n', '');
        const folded = foldLine(line);
        expect(
          folded
            .slice(0, -2)
            .split('\r\n')
            .filter((part) => octets(part) > 75),
        ).toEqual([]);
        expect(folded.endsWith('\r\n')).toBe(true);
        expect(folded.slice(0, -2).replaceAll('\r\n ', '')).toBe(line);
      }),
    );
  });

  test('texts are read back by another parser', () => {
    fc.assert(
      fc.property(text, (any) => {
        const wrapped = `BEGIN:VCALENDAR\r\n${textLine('X-TEXT;VALUE=TEXT', any)}END:VCALENDAR\r\n`;
        const read = new ICAL.Component(ICAL.parse(wrapped) as unknown[]).getFirstPropertyValue('x-text');
        expect(read).toBe(any);
      }),
    );
  });

  test('control characters and halves of pairs go', () => {
    expect(escapeText('a\u0000b\u001bc\ud83dd\r\ne\u007f')).toBe('abc\ufffdd\\ne');
  });
});
