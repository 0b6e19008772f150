import { describe, expect, test } from 'vitest';
import { formatFault } from '../../../src/timeline/faults.ts';
import type { ResolvedDate } from '../../../src/timeline/model.ts';
import { articleText, buildFrom } from '../../support/build-from.ts';

const FILE = '2022-01-08-herald-river.md';

/** The date of one event's report and what is wrong with the article, against places in Almaty and Aqtau. */
const read = (
  attributes: string,
  more: { text?: string; published?: string } = {},
): { dates: ResolvedDate[]; on: (ResolvedDate | undefined)[]; faults: string[] } => {
  const { text = 'The river rose.', published = '2022-01-08' } = more;
  const article = articleText({ published, blocks: [{ id: 'river-rises', attributes, text }] });
  const { timeline, faults } = buildFrom({ [FILE]: article });
  const reports = timeline?.events.flatMap((event) => event.reports) ?? [];
  return {
    dates: reports.map(({ date }) => date),
    on: reports.flatMap(({ figures }) => figures.map((figure) => figure.on)),
    faults: faults.filter(({ severity }) => severity === 'error').map((fault) => formatFault(fault)),
  };
};

const moment = (wording: string, day: string, time: string, timeZone: string): ResolvedDate => ({
  edtf: day,
  start: day,
  end: day,
  precision: 'minute',
  time,
  timeZone,
  approximate: false,
  uncertain: false,
  wording,
  anchor: null,
  rule: 'edtf',
});

describe('a time with `Z` or an offset', () => {
  test.each([
    // Day and time of the place, by its rules of that day.
    ['2022-01-05T20:30:00Z', 'northport', '2022-01-06', '02:30', 'Asia/Almaty'],
    ['2022-01-05T20:30:00Z', 'westport', '2022-01-06', '01:30', 'Asia/Aqtau'],
    ['2022-01-05T18:30Z', 'westport', '2022-01-05', '23:30', 'Asia/Aqtau'],
    ['2022-01-05T10:30+06:00', 'westport', '2022-01-05', '09:30', 'Asia/Aqtau'],
    ['2022-01-05T10:30+06:00', 'northport', '2022-01-05', '10:30', 'Asia/Almaty'],
    ['2022-01-05T23:30-05:00', 'northport', '2022-01-06', '10:30', 'Asia/Almaty'],
    ['2022-01-05T00:30+14:00', 'northport', '2022-01-04', '16:30', 'Asia/Almaty'],
    // A day after that of publication as it is written, but not at the place.
    ['2022-01-09T01:00+09:00', 'northport', '2022-01-08', '22:00', 'Asia/Almaty'],
  ])('%s at %s', (wording, place, day, time, zone) => {
    expect(read(`date="${wording}" place="${place}"`)).toEqual({
      dates: [moment(wording, day, time, zone)],
      on: [],
      faults: [],
    });
  });

  test("is told in the site's zone where no place has one", () => {
    const wording = '2022-01-05T20:30Z';
    expect(read(`date="${wording}"`).dates).toEqual([moment(wording, '2022-01-06', '02:30', 'Asia/Almaty')]);
    expect(read(`date="${wording}" place="north"`).dates).toEqual([
      moment(wording, '2022-01-06', '02:30', 'Asia/Almaty'),
    ]);
  });

  test('is a fault where its day at the place is after that of publication', () => {
    expect(read('date="2022-01-08T20:30Z" place="northport"').faults).toEqual([
      'content/articles/2022-01-08-herald-river.md:9:42  Unexpected `2022-01-08T20:30Z`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
    ]);
    expect(read('date="2022-01-08T18:30Z" place="westport"').faults).toEqual([]);
  });

  test('is compared with the `time` attribute as the local one', () => {
    const wording = '2022-01-05T20:30Z';
    const night = read(`date="${wording}" time="02:30" place="northport"`);
    expect(night).toEqual({ dates: [moment(wording, '2022-01-06', '02:30', 'Asia/Almaty')], on: [], faults: [] });
    expect(read(`date="${wording}" time="20:30" place="northport"`).faults).toEqual([
      'content/articles/2022-01-08-herald-river.md:9:67  Unexpected time `20:30`, expected one that fits `2022-01-05T20:30Z` (02:30); delete one of the two',
    ]);
  });

  test('asks for places that share their clock', () => {
    expect(read('date="2022-01-05T20:30Z" place="northport westport"').faults).toEqual([
      'content/articles/2022-01-08-herald-river.md:9:42  Unexpected clock time `02:30` at places in different zones (Asia/Almaty UTC+6, Asia/Aqtau UTC+5), expected places that share their clock; name the place whose time it is',
    ]);
  });

  test("is told in the site's zone for a figure, and is judged there", () => {
    const figure = (on: string): string => `:figure[Three dead]{measure="killed" value="3" on="${on}"}`;
    const { on, faults } = read('date="yesterday"', { text: figure('2022-01-05T20:30Z') });
    expect({ on, faults }).toEqual({
      on: [moment('2022-01-05T20:30Z', '2022-01-06', '02:30', 'Asia/Almaty')],
      faults: [],
    });
    expect(read('date="yesterday"', { text: figure('2022-01-08T20:30Z') }).faults).toEqual([
      'content/articles/2022-01-08-herald-river.md:10:52  Unexpected `2022-01-08T20:30Z`, which begins on Sunday 9 January 2022, expected a day not after that of publication, Saturday 8 January 2022; correct the date, or look forward with `until`, `next` or `tomorrow`',
    ]);
  });

  test('is still refused where no calendar or clock has it', () => {
    expect(read('date="2022-02-30T20:30Z"').faults).toHaveLength(1);
    expect(read('date="2022-01-05T25:30Z"').faults).toHaveLength(1);
  });
});

test('a time without an offset is what clocks at the place show', () => {
  const wording = '2022-01-05T20:30';
  expect(read(`date="${wording}" place="westport"`).dates).toEqual([
    { ...moment(wording, '2022-01-05', '20:30', 'Asia/Aqtau'), edtf: wording },
  ]);
});
