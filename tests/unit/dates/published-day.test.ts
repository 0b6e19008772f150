import { describe, expect, it } from 'vitest';
import { parsePublished } from '../../../src/timeline/dates/published-day.ts';

describe('parsePublished', () => {
  it.each([
    ['2022-01-07', '2022-01-07'],
    ['2022-01-07T18:32+06:00', '2022-01-07'],
    ['2022-01-07T18:32:10+06:00', '2022-01-07'],
    ['2022-01-07T23:59-11:00', '2022-01-07'],
    ['2022-01-07T00:01+14:00', '2022-01-07'],
    ['2022-01-07T18:32Z', '2022-01-07'],
    ['2022-01-07T00:00:00Z', '2022-01-07'],
    ['2022-01-07T05:00+05:30', '2022-01-07'],
  ])('%s is of %s, the day as written', (text, day) => {
    expect(parsePublished(text)).toEqual({ ok: true, day });
  });

  const digits = 'write year, month and day as digits, such as `2022-01-07`';
  const behind =
    'write the time and its offset from UTC right behind the day, such as `2022-01-07T18:32+06:00`, or give the day alone';
  const times = 'correct the time: hours go from 00 to 23, minutes and seconds from 00 to 59';
  const missing = 'add the offset from UTC of the outlet, such as `+06:00`, or give the day alone';
  const form = 'write the offset from UTC as `Z` or such as `+06:00`';
  const far = 'correct the offset: no clock is further than 14 hours from UTC';

  it.each([
    ['', 'not-understood', digits, 0],
    ['Friday', 'not-understood', digits, 0],
    ['2022-01', 'not-understood', digits, 0],
    ['7 January 2022', 'not-understood', digits, 0],
    ['2022-01-07 18:32', 'not-understood', behind, 0],
    ['2022-01-07T18:32 Asia/Almaty', 'not-understood', behind, 0],
    ['2022-01-07T18', 'not-understood', behind, 0],
    [' 2022-01-07', 'not-understood', digits, 0],
    ['2022-02-30', 'no-such-day', 'correct the day: the calendar has no `2022-02-30`', 0],
    ['2022-02-30T10:00Z', 'no-such-day', 'correct the day: the calendar has no `2022-02-30`', 0],
    ['2022-01-07T24:00Z', 'no-such-time', times, 11],
    ['2022-01-07T18:60Z', 'no-such-time', times, 11],
    ['2022-01-07T18:32:60Z', 'no-such-time', times, 11],
    ['2022-01-07T18:32', 'not-understood', missing, 16],
    ['2022-01-07T18:32:10', 'not-understood', missing, 19],
    ['2022-01-07T18:32+6', 'not-understood', form, 16],
    ['2022-01-07T18:32z', 'not-understood', form, 16],
    ['2022-01-07T18:32+0600', 'not-understood', form, 16],
    ['2022-01-07T18:32+15:00', 'no-such-time', far, 16],
    ['2022-01-07T18:32+06:60', 'no-such-time', far, 16],
  ])('%j is refused', (text, kind, mend, offset) => {
    const expected =
      'a day, `YYYY-MM-DD`, or a date and time with its offset from UTC, `YYYY-MM-DDTHH:MM+HH:MM` or `YYYY-MM-DDTHH:MMZ`';
    expect(parsePublished(text)).toEqual({ ok: false, problem: { kind, met: `\`${text}\``, expected, mend, offset } });
  });
});
