import type { DateSpan } from '../model.ts';

/**
 * A date as EDTF, then its time where the EDTF does not hold it.
 *
 * @param date any
 * @example inEdtf(fridayEvening) // '2022-01-07 evening'
 */
export function inEdtf({ edtf, time }: DateSpan): string {
  return time === null || edtf.includes('T') ? edtf : `${edtf} ${time}`;
}
