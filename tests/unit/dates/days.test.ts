import { describe, expect, it } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../src/timeline/dates/add-days.ts';
import { monthName, weekdayName } from '../../../src/timeline/dates/day-names.ts';
import { daysInMonth, isDay } from '../../../src/timeline/dates/is-day.ts';
import { weekdayOf } from '../../../src/timeline/dates/weekday-of.ts';

describe('isDay', () => {
  it.each(['2022-01-05', '2020-02-29', '2000-02-29', '0000-01-01', '0000-02-29', '9999-12-31', '2022-01-31'])(
    'holds %s',
    (text) => {
      expect(isDay(text)).toBe(true);
    },
  );

  it.each([
    '',
    '2022',
    '2022-01',
    '2022-1-5',
    '2022-00-01',
    '2022-13-01',
    '2022-01-00',
    '2022-01-32',
    '2022-04-31',
    '2021-02-29',
    '1900-02-29',
    '02022-01-05',
    '2022-01-05T00:00',
    ' 2022-01-05',
    '2022-01-05\n',
    '٢٠٢٢-٠١-٠٥',
  ])('refuses %j', (text) => {
    expect(isDay(text)).toBe(false);
  });
});

describe('arithmetic', () => {
  it('adds days over months, years and leap days', () => {
    expect(addDays('2022-01-05', -5)).toBe('2021-12-31');
    expect(addDays('2020-02-28', 1)).toBe('2020-02-29');
    expect(addDays('2021-02-28', 1)).toBe('2021-03-01');
    expect(addDays('0099-12-31', 1)).toBe('0100-01-01');
    expect(addDays('2022-03-27', 1)).toBe('2022-03-28');
  });

  it('stops at the ends of four-digit years', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
    expect(addMonths('9999-12-01', 2)).toBe('9999-12-31');
  });

  it('adds months, at most to the last day', () => {
    expect(addMonths('2022-03-31', -1)).toBe('2022-02-28');
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2022-01-15', -13)).toBe('2020-12-15');
  });

  it('counts days between days', () => {
    expect(daysBetween('2022-01-05', '2022-01-07')).toBe(2);
    expect(daysBetween('2022-01-07', '2022-01-05')).toBe(-2);
    expect(daysBetween('2020-01-01', '2021-01-01')).toBe(366);
  });

  it('knows months', () => {
    expect(Array.from({ length: 12 }, (_, index) => daysInMonth(2022, index + 1))).toEqual([
      31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
    ]);
    expect([0, 4, 100, 1900, 2000, 2024].map((year) => daysInMonth(year, 2))).toEqual([29, 29, 28, 28, 29, 29]);
  });

  it('knows weekdays by ISO 8601', () => {
    expect(['2022-01-03', '2022-01-07', '2022-01-09', '0001-01-01', '2000-02-29'].map((day) => weekdayOf(day))).toEqual(
      [1, 5, 7, 1, 2],
    );
  });

  it('names them', () => {
    expect([1, 7].map((n) => weekdayName(n))).toEqual(['Monday', 'Sunday']);
    expect([1, 12].map((n) => monthName(n))).toEqual(['January', 'December']);
    expect([weekdayName(0), monthName(13)]).toEqual(['', '']);
  });
});
