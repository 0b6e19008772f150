import { describe, expect, it } from 'vitest';
import { isTimeZone, offsetWords, zoneOffset } from '../../../src/timeline/dates/zone-offset.ts';

describe('zoneOffset', () => {
  it.each([
    ['Asia/Almaty', '2022-01-05', '12:00', 360],
    ['Asia/Aqtau', '2022-01-05', '12:00', 300],
    // One zone since 1 March 2024: the rules of the day count, not those of today.
    ['Asia/Almaty', '2024-02-29', '23:00', 360],
    ['Asia/Almaty', '2024-03-01', '12:00', 300],
    ['Asia/Kolkata', '2022-01-05', '00:00', 330],
    ['America/St_Johns', '2022-01-05', '12:00', -210],
    ['UTC', '2022-01-05', '12:00', 0],
    ['Europe/Berlin', '2022-01-05', '12:00', 60],
    ['Europe/Berlin', '2022-07-05', '12:00', 120],
  ])('%s on %s at %s', (zone, day, time, minutes) => {
    expect(zoneOffset(zone, day, time)).toBe(minutes);
  });

  it('gives the offset before the change for a time that clocks leapt over', () => {
    expect(zoneOffset('Europe/Berlin', '2022-03-27', '01:59')).toBe(60);
    expect(zoneOffset('Europe/Berlin', '2022-03-27', '02:30')).toBe(60);
    expect(zoneOffset('Europe/Berlin', '2022-03-27', '03:00')).toBe(120);
    // Samoa had no 30 December 2011.
    expect(zoneOffset('Pacific/Apia', '2011-12-29', '23:59')).toBe(-600);
    expect(zoneOffset('Pacific/Apia', '2011-12-30', '12:00')).toBe(-600);
    expect(zoneOffset('Pacific/Apia', '2011-12-31', '00:00')).toBe(840);
  });

  it('means the first of two for a time that came twice', () => {
    expect(zoneOffset('Europe/Berlin', '2022-10-30', '01:59')).toBe(120);
    expect(zoneOffset('Europe/Berlin', '2022-10-30', '02:30')).toBe(120);
    expect(zoneOffset('Europe/Berlin', '2022-10-30', '03:00')).toBe(60);
    expect(zoneOffset('America/New_York', '2022-11-06', '01:30')).toBe(-240);
    expect(zoneOffset('America/New_York', '2022-11-06', '02:00')).toBe(-300);
  });

  it('is not a number for an unknown zone', () => {
    expect(zoneOffset('Mars/Olympus', '2022-01-05', '12:00')).toBeNaN();
  });
});

describe('isTimeZone', () => {
  it('holds IANA names alone', () => {
    expect(
      ['Asia/Almaty', 'UTC', 'Europe/Lisbon', 'America/Argentina/Buenos_Aires'].every((name) => isTimeZone(name)),
    ).toBe(true);
    expect(['', '+06:00', 'Asia', 'Asia/Nowhere', ' Asia/Almaty', '6'].filter((name) => isTimeZone(name))).toEqual([]);
  });
});

describe('offsetWords', () => {
  it.each([
    [0, 'UTC'],
    [360, 'UTC+6'],
    [330, 'UTC+5:30'],
    [-210, 'UTC−3:30'],
    [-660, 'UTC−11'],
    [345, 'UTC+5:45'],
    [5, 'UTC+0:05'],
  ])('%i is %s', (minutes, words) => {
    expect(offsetWords(minutes)).toBe(words);
  });
});
