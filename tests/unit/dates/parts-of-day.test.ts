import { describe, expect, it } from 'vitest';
import { isClockTime, isPartOfDay, minutesOf, PARTS, partHolds } from '../../../src/timeline/dates/parts-of-day.ts';
import type { PartOfDay } from '../../../src/timeline/model.ts';

describe('parts of the day', () => {
  it('follow each other without a gap from midnight to midnight', () => {
    expect(PARTS.map(({ start }) => start)).toEqual([0, ...PARTS.slice(0, -1).map(({ end }) => end)]);
    expect(PARTS.at(-1)?.end).toBe(1440);
    expect(PARTS.map(({ name }) => name)).toEqual([
      'early-morning',
      'morning',
      'midday',
      'afternoon',
      'evening',
      'night',
    ]);
  });

  it('are told from other texts', () => {
    expect(PARTS.every(({ name }) => isPartOfDay(name))).toBe(true);
    expect(['', 'Morning', 'early morning', '09:00', 'toString'].filter((text) => isPartOfDay(text))).toEqual([]);
  });

  it.each<readonly [PartOfDay, readonly string[], readonly string[]]>([
    ['early-morning', ['00:00', '05:30', '08:59'], ['09:00', '23:59']],
    ['morning', ['05:00', '12:59'], ['04:59', '13:00']],
    ['midday', ['11:00', '15:59'], ['10:59', '16:00']],
    ['afternoon', ['12:00', '19:59'], ['11:59', '20:00']],
    ['evening', ['17:00', '23:59'], ['16:59', '00:00']],
    ['night', ['20:00', '23:59', '00:00', '05:59'], ['19:59', '06:00', '12:00']],
  ])('%s holds %j and not %j', (part, inside, outside) => {
    expect(inside.map((time) => partHolds(part, time))).toEqual(inside.map(() => true));
    expect(outside.map((time) => partHolds(part, time))).toEqual(outside.map(() => false));
  });

  it('hold every minute of their own stretch', () => {
    for (const { name, start, end } of PARTS) {
      for (let minute = start; minute < end; minute += 1) {
        const time = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        expect([name, time, partHolds(name, time)]).toEqual([name, time, true]);
        expect(minutesOf(time)).toBe(minute);
      }
    }
  });

  it('hold nothing under another name', () => {
    expect(partHolds('noon' as PartOfDay, '12:00')).toBe(false);
  });
});

describe('clock times', () => {
  it.each(['00:00', '09:05', '19:59', '23:59'])('%s is one', (text) => {
    expect(isClockTime(text)).toBe(true);
  });

  it.each(['', '9:30', '24:00', '12:60', '12:5', '12:30:00', '12.30', ' 12:30', '12:30 ', 'noon'])(
    '%j is none',
    (text) => {
      expect(isClockTime(text)).toBe(false);
    },
  );
});
