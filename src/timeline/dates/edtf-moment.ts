import type { DayAndTime } from './in-zone.ts';

/** A day and time with how far their clock is from UTC. */
export interface Moment extends DayAndTime {
  /** Minutes, positive to the east. */
  readonly offsetMinutes: number;
}

/**
 * Takes apart an EDTF date and time that names a moment: one with `Z` or an offset. Without them it is the time that
 * clocks at the place show.
 *
 * @param edtf any text; whether day and time exist is for `parseEdtf` to say
 * @returns the moment without its seconds; `null` for every other text
 * @example edtfMoment('2022-01-05T21:30:15+05:30') // { day: '2022-01-05', time: '21:30', offsetMinutes: 330 }
 */
export function edtfMoment(edtf: string): Moment | null {
  const parts = FORM.exec(edtf)?.groups;
  if (parts === undefined) return null;
  const { day = '', time = '', sign = '+', hours = '0', minutes = '0' } = parts;
  const east = Number(hours) * 60 + Number(minutes);
  return { day, time, offsetMinutes: sign === '-' && east > 0 ? -east : east };
}

const FORM =
  /^(?<day>\d{4}-\d{2}-\d{2})T(?<time>\d{2}:\d{2})(?::\d{2})?(?:Z|(?<sign>[+-])(?<hours>\d{2})(?::(?<minutes>\d{2}))?)$/u;
