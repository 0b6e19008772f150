import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfMoment } from '../../../src/timeline/dates/edtf-moment.ts';
import { inZone } from '../../../src/timeline/dates/in-zone.ts';
import { zoneOffset } from '../../../src/timeline/dates/zone-offset.ts';
import { anyDay } from './arbitraries.ts';

describe('inZone', () => {
  it.each<readonly [string, string, number, string, string]>([
    ['2022-01-05', '20:30', 0, 'Asia/Almaty', '2022-01-06 02:30'],
    ['2022-01-05', '20:30', 0, 'Asia/Aqtau', '2022-01-06 01:30'],
    ['2022-01-05', '18:30', 0, 'Asia/Almaty', '2022-01-06 00:30'],
    ['2022-01-05', '18:30', 0, 'Asia/Aqtau', '2022-01-05 23:30'],
    ['2022-01-05', '10:30', 360, 'Asia/Aqtau', '2022-01-05 09:30'],
    ['2022-01-05', '10:30', 360, 'Asia/Almaty', '2022-01-05 10:30'],
    ['2022-01-01', '00:15', 840, 'UTC', '2021-12-31 10:15'],
    // One zone since 1 March 2024: the rules of the day count, not those of today.
    ['2024-02-29', '12:00', 0, 'Asia/Almaty', '2024-02-29 18:00'],
    ['2024-02-29', '18:30', 0, 'Asia/Almaty', '2024-02-29 23:30'],
    ['2024-03-01', '12:00', 0, 'Asia/Almaty', '2024-03-01 17:00'],
    // Clocks that leapt: no time between 02:00 and 03:00.
    ['2022-03-27', '00:59', 0, 'Europe/Berlin', '2022-03-27 01:59'],
    ['2022-03-27', '01:00', 0, 'Europe/Berlin', '2022-03-27 03:00'],
    // Clocks that were put back: one time twice.
    ['2022-10-30', '00:30', 0, 'Europe/Berlin', '2022-10-30 02:30'],
    ['2022-10-30', '01:30', 0, 'Europe/Berlin', '2022-10-30 02:30'],
    ['2022-01-05', '23:59', -210, 'America/St_Johns', '2022-01-05 23:59'],
    // Both sides of the date line, and the day that Samoa left out.
    ['2022-01-05', '10:30', 0, 'Pacific/Kiritimati', '2022-01-06 00:30'],
    ['2022-01-05', '10:30', 0, 'Pacific/Pago_Pago', '2022-01-04 23:30'],
    ['2022-01-05', '01:00', 840, 'Pacific/Pago_Pago', '2022-01-04 00:00'],
    ['2022-01-05', '23:00', -660, 'Pacific/Kiritimati', '2022-01-07 00:00'],
    ['2011-12-30', '09:59', 0, 'Pacific/Apia', '2011-12-29 23:59'],
    ['2011-12-30', '10:00', 0, 'Pacific/Apia', '2011-12-31 00:00'],
    // Offsets had seconds: clocks in Paris showed 12:09:21.
    ['1900-01-01', '12:00', 0, 'Europe/Paris', '1900-01-01 12:09'],
    // The calendar ends here.
    ['9999-12-31', '23:00', 0, 'Asia/Almaty', '9999-12-31 04:00'],
  ])('%s %s at %i minutes from UTC, in %s', (day, time, offset, zone, local) => {
    expect(inZone(day, time, offset, zone)).toEqual({ day: local.slice(0, 10), time: local.slice(11) });
  });

  it('throws at an unknown zone', () => {
    expect(() => inZone('2022-01-05', '20:30', 0, 'Mars/Olympus')).toThrow(RangeError);
  });

  it('gives back what clocks at the place show, with the offset of that day', () => {
    const zones = fc.constantFrom('Asia/Almaty', 'Asia/Aqtau', 'America/St_Johns', 'Pacific/Kiritimati', 'UTC');
    // No zone of these changed its clocks around noon.
    fc.assert(
      fc.property(anyDay, zones, (day, zone) => {
        const modern = `20${day.slice(2)}`.replace('-02-29', '-02-28');
        expect(inZone(modern, '12:00', zoneOffset(zone, modern, '12:00'), zone)).toEqual({
          day: modern,
          time: '12:00',
        });
      }),
    );
  });
});

describe('edtfMoment', () => {
  it.each<readonly [string, string, number]>([
    ['2022-01-05T20:30Z', '20:30', 0],
    ['2022-01-05T20:30:59Z', '20:30', 0],
    ['2022-01-05T20:30:00+06:00', '20:30', 360],
    ['2022-01-05T20:30+06', '20:30', 360],
    ['2022-01-05T20:30-03:30', '20:30', -210],
    ['2022-01-05T20:30-00:00', '20:30', 0],
  ])('%s', (edtf, time, offsetMinutes) => {
    expect(edtfMoment(edtf)).toEqual({ day: '2022-01-05', time, offsetMinutes });
  });

  it('is none without `Z` or an offset', () => {
    const texts = ['2022-01-05T20:30', '2022-01-05T20:30:00', '2022-01-05', '2022-01-05Z', 'Friday', '', '20:30Z'];
    expect(texts.map((text) => edtfMoment(text))).toEqual(texts.map(() => null));
  });
});
