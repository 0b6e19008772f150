import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../../src/views/calendar.ts';
import { dateUnderHeading, dateView, shortDateView } from '../../../src/views/date-view.ts';
import { daySections } from '../../../src/views/day-sections.ts';
import { event, span, timeline } from './small-timeline.ts';

const at = (id: string, edtf: string) => event(id, [], { date: span(edtf) });

describe('dateView', () => {
  it.each([
    [span('2021-03-02'), { words: 'Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'sure' }],
    [span('2021-03-02~'), { words: 'about Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'approximate' }],
    [span('2021-03-02?'), { words: 'possibly Tuesday 2 March 2021', datetime: '2021-03-02', certainty: 'uncertain' }],
    [span('2021-03'), { words: 'March 2021', datetime: '2021-03', certainty: 'span' }],
    [span('2021'), { words: '2021', datetime: '2021', certainty: 'span' }],
    [span('2021-03-02/2021-03-05'), { words: '2–5 March 2021', datetime: null, certainty: 'span' }],
    [span('../2021-03-05'), { words: 'on or before 5 March 2021', datetime: null, certainty: 'span' }],
    [
      span('2021-03-02', { precision: 'part-of-day', time: 'evening', timeZone: 'Asia/Almaty' }),
      { words: 'Tuesday 2 March 2021, evening', datetime: '2021-03-02', certainty: 'sure' },
    ],
    [
      span('2021-03-02', { precision: 'minute', time: '21:30', timeZone: 'Asia/Almaty' }),
      { words: 'Tuesday 2 March 2021, 21:30 (UTC+6)', datetime: '2021-03-02T21:30+06:00', certainty: 'sure' },
    ],
    [
      span('2021-03-02', { precision: 'minute', time: '21:30', timeZone: 'America/St_Johns' }),
      { words: 'Tuesday 2 March 2021, 21:30 (UTC−3:30)', datetime: '2021-03-02T21:30-03:30', certainty: 'sure' },
    ],
    [
      span('2021-03-02', { precision: 'minute', time: '21:30', timeZone: null }),
      { words: 'Tuesday 2 March 2021, 21:30', datetime: '2021-03-02T21:30', certainty: 'sure' },
    ],
  ] as const)('shows %o', (date, view) => {
    expect(dateView(date)).toEqual(view);
  });

  it('leaves out the weekday under a heading that has it', () => {
    expect([dateUnderHeading(span('2021-03-02?')).words, dateUnderHeading(span('2021-03')).words]).toEqual([
      'possibly 2 March 2021',
      'March 2021',
    ]);
  });

  it('is short in narrow columns', () => {
    expect([shortDateView(span('2021-03-02~')), shortDateView(span('2021-03-02/2021-03-05'))]).toEqual([
      { words: 'c. 2 Mar 2021', datetime: '2021-03-02', certainty: 'approximate' },
      { words: '2–5 Mar 2021', datetime: null, certainty: 'span' },
    ]);
  });
});

describe('daySections', () => {
  const sections = (...dates: string[]) =>
    daySections(dates.map((edtf) => at(edtf, edtf))).map(({ id, lead, main, tail, events }) => [
      id,
      `${lead}|${main}|${tail}`,
      events.map((one) => one.id),
    ]);

  it('puts an event under its first possible day', () => {
    expect(sections('2021-03-02', '2021-03-02?', '2021-03-02/2021-03-05', '2021-03-04/..')).toEqual([
      ['2021-03-02', 'Tuesday|2 March|2021', ['2021-03-02', '2021-03-02?', '2021-03-02/2021-03-05']],
      ['2021-03-04', 'Thursday|4 March|2021', ['2021-03-04/..']],
    ]);
  });

  it('never takes a month or a year for its first day', () => {
    expect(sections('2021-03-01', '2021-03', '2021-03-XX', '2021-03/2021-05', '2021', '2021/2023')).toEqual([
      ['2021-03-01', 'Monday|1 March|2021', ['2021-03-01']],
      ['2021-03', '|March|2021', ['2021-03', '2021-03-XX']],
      ['_2021-03-01_2021-05-31', '|March–May 2021|', ['2021-03/2021-05']],
      ['_2021', '|2021|', ['2021']],
      ['_2021-01-01_2023-12-31', '|2021–2023|', ['2021/2023']],
    ]);
  });

  it('heads a decade, and what began in a year or a month, with the whole span', () => {
    expect(sections('202X', '2020/2029?', '19XX', '2019~/2022-01-08', '2019/2022-01', '2021-12/2022-01-08')).toEqual([
      ['_2020-01-01_2029-12-31', '|2020–2029|', ['202X', '2020/2029?']],
      ['_1900-01-01_1999-12-31', '|1900–1999|', ['19XX']],
      ['_2019-01-01_2022-01-08', '|2019 – 8 January 2022|', ['2019~/2022-01-08']],
      ['_2019-01-01_2022-01-31', '|2019 – January 2022|', ['2019/2022-01']],
      ['_2021-12-01_2022-01-08', '|December 2021 – 8 January 2022|', ['2021-12/2022-01-08']],
    ]);
    expect(sections('2019/..', '2019-05/')).toEqual([
      ['_2019-01-01_..', '|From 2019|', ['2019/..']],
      ['_2019-05-01_..', '|From May 2019|', ['2019-05/']],
    ]);
  });

  it('puts an open beginning under the last possible day, and no date at all under none', () => {
    const unknown = event('unknown', [], { date: { ...span('2021-03-02'), edtf: '../..', start: null, end: null } });
    expect([...sections('../2021-03-02'), ...daySections([unknown]).map(({ id, main }) => [id, main])]).toEqual([
      ['_before-2021-03-02', 'On or before|2 March|2021', ['../2021-03-02']],
      ['_undated', 'Date not known'],
    ]);
  });

  it('keeps a day whole where the order comes back to it', () => {
    expect(sections('2021-03-01', '2021-03', '2021-03-01/2021-04-20').map(([id]) => id)).toEqual([
      '2021-03-01',
      '2021-03',
    ]);
  });
});

describe('calendarOf', () => {
  const days = (...dates: string[]) =>
    [...calendarOf(timeline({ events: dates.map((edtf) => at(edtf, edtf)) })).values()].map(
      ({ day, starting, during }) => [day, starting.map(({ id }) => id), during.map(({ id }) => id)],
    );

  it('has each day on which an event begins, and each of a span', () => {
    expect(days('2021-03-02', '2021-03-02/2021-03-04', '2021-03-09')).toEqual([
      ['2021-03-02', ['2021-03-02', '2021-03-02/2021-03-04'], []],
      ['2021-03-03', [], ['2021-03-02/2021-03-04']],
      ['2021-03-04', [], ['2021-03-02/2021-03-04']],
      ['2021-03-09', ['2021-03-09'], []],
    ]);
  });

  it('makes no day of a month, a year or an open span, but lists the month on the days there are', () => {
    expect(days('../2021-03-02', '2021-03-01', '2021-03', '2021')).toEqual([
      ['2021-03-01', ['2021-03-01'], ['2021-03']],
    ]);
  });

  it('gives only its first day to a span of more than 31', () => {
    expect(days('2021-03-01/2021-04-01')).toEqual([['2021-03-01', ['2021-03-01/2021-04-01'], []]]);
    expect(days('2021-03-01/2021-03-30').length).toBe(30);
  });

  it('makes no day of a decade or of what began in a year or a month, though the first day is there', () => {
    expect(
      days('202X', '19XX', '1986/1990', '2020/2022-01-08', '2020-01/2020-02-02', '2020-01/2020-01-20', '2020-01-01'),
    ).toEqual([['2020-01-01', ['2020-01-01'], ['2020-01/2020-01-20']]]);
  });

  it('crosses the end of a month and of a year in order', () => {
    expect(days('2020-12-31/2021-01-01', '2020-02-28/2020-03-01').map(([day]) => day)).toEqual([
      '2020-02-28',
      '2020-02-29',
      '2020-03-01',
      '2020-12-31',
      '2021-01-01',
    ]);
  });

  it('is made once for a timeline', () => {
    const one = timeline({ events: [at('a', '2021-03-02')] });
    expect(calendarOf(one)).toBe(calendarOf(one));
  });
});
