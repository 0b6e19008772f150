import type { DateSpan } from '../model.ts';

/**
 * A date without the reasons for it.
 *
 * @param date a span, or a resolved date
 */
export function spanOf(date: DateSpan): DateSpan {
  const { edtf, start, end, precision, time, timeZone, approximate, uncertain } = date;
  return { edtf, start, end, precision, time, timeZone, approximate, uncertain };
}
