import { describe, expect, it } from 'vitest';
import { beginsOnDay } from '../../../src/timeline/dates/begins-on-day.ts';
import { resolveDate } from '../../../src/timeline/dates/resolve-date.ts';

const begins = (wording: string): boolean => {
  const result = resolveDate(wording, { anchor: '2022-01-08', language: 'en' });
  if (!result.ok) throw new Error(`${wording}: ${result.problem.met}`);
  return beginsOnDay(result.date);
};

describe('beginsOnDay', () => {
  it.each([
    ['2022-01-05', '2022-01-05?', '2022-01-05T20:30', '2022-01-05/2022-01-07', '2022-01-05~/2022-01', '2022-01-05/..'],
    ['Friday', 'Friday evening', 'Friday at 21:30', 'overnight', 'last week', 'since Sunday', '2 to 7 January'],
  ])('holds %s and the like', (...wordings) => {
    expect(wordings.filter((wording) => !begins(wording))).toEqual([]);
  });

  it('holds no month, year, decade, century, season or open start', () => {
    const wordings = ['2022-01', '2022-01~', '2021', '202X', '19XX', '2022-01-XX', '2021-XX', '2021-XX-XX', '2021-23'];
    const intervals = ['2021-12/2022-01-08', '2019/2022-01-08', '2019?/2021', '2019/..', '../2022-01-05', '/2022-01'];
    const words = ['January', 'December 2021', 'in 2020', 'on or before 5 January 2022'];
    expect([...wordings, ...intervals, ...words].filter((wording) => begins(wording))).toEqual([]);
  });
});
