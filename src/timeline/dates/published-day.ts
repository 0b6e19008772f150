import type { Day } from '../model.ts';
import type { DateProblem } from './date-result.ts';
import { isDay } from './is-day.ts';

/** The day on which something was published, or why there is none. */
export type PublishedResult =
  { readonly ok: true; readonly day: Day } | { readonly ok: false; readonly problem: DateProblem };

const FORM = /^(?<day>\d{4}-\d{2}-\d{2})(?:T(?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<offset>\S*))?$/u;
/** A day with a time behind it in another form, such as `2022-01-07 18:32`. */
const OTHER_TIME = /^\d{4}-\d{2}-\d{2}[T\s]\s*\d/u;
const OFFSET = /^(?:Z|[+-](\d{2}):(\d{2}))$/u;
const EXPECTED =
  'a day, `YYYY-MM-DD`, or a date and time with its offset from UTC, `YYYY-MM-DDTHH:MM+HH:MM` or `YYYY-MM-DDTHH:MMZ`';

/**
 * Reads when an article was published: a day, or a date and time with an offset. The day is the one that is written, in
 * the outlet's own offset: it is never turned into another zone's.
 *
 * @param text `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM[:SS]` with `Z` or `±HH:MM`
 * @returns the day as `YYYY-MM-DD`; or a problem where the form is another, the day or the time does not exist, or the
 *   offset is missing (a time without it is not a moment)
 * @example parsePublished('2022-01-07T18:32+06:00') // { ok: true, day: '2022-01-07' }
 */
export function parsePublished(text: string): PublishedResult {
  const met = `\`${text}\``;
  const refuse = (kind: DateProblem['kind'], mend: string, offset = 0): PublishedResult => ({
    ok: false,
    problem: { kind, met, expected: EXPECTED, mend, offset },
  });
  const parts = FORM.exec(text)?.groups;
  const day = parts?.['day'];
  if (parts === undefined || day === undefined) {
    return refuse(
      'not-understood',
      OTHER_TIME.test(text)
        ? 'write the time and its offset from UTC right behind the day, such as `2022-01-07T18:32+06:00`, or give the day alone'
        : 'write year, month and day as digits, such as `2022-01-07`',
    );
  }
  if (!isDay(day)) return refuse('no-such-day', `correct the day: the calendar has no \`${day}\``);
  const { hour, minute, second = '00', offset = '' } = parts;
  if (hour === undefined) return { ok: true, day };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return refuse('no-such-time', 'correct the time: hours go from 00 to 23, minutes and seconds from 00 to 59', 11);
  }
  const at = text.length - offset.length;
  if (offset === '') {
    return refuse(
      'not-understood',
      'add the offset from UTC of the outlet, such as `+06:00`, or give the day alone',
      at,
    );
  }
  const sign = OFFSET.exec(offset);
  if (sign === null) return refuse('not-understood', 'write the offset from UTC as `Z` or such as `+06:00`', at);
  if (Number(sign[1] ?? '0') > 14 || Number(sign[2] ?? '0') > 59) {
    return refuse('no-such-time', 'correct the offset: no clock is further than 14 hours from UTC', at);
  }
  return { ok: true, day };
}
