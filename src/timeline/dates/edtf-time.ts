import type { DateProblem } from './date-result.ts';

/**
 * Reads the time of an EDTF date and time of level 0. Seconds may be left out; `Z` or an offset may follow.
 *
 * @param text what follows `T`
 * @param offset where that begins in the wording, for problems
 * @returns the local wall time as `HH:MM`, as it is written: `inZone` turns it into that of the place
 * @example edtfTime('21:30:00+06:00', 11) // '21:30'
 */
export function edtfTime(text: string, offset: number): string | DateProblem {
  const parts = /^(\d{2}):(\d{2})(?::(\d{2}))?(?:Z|[+-](\d{2})(?::(\d{2}))?)?$/u.exec(text);
  const met = `time \`${text}\``;
  if (parts === null) {
    const expected = '`HH:MM` or `HH:MM:SS`, with or without `Z` or an offset such as `+06:00`';
    return { kind: 'not-understood', met, expected, mend: 'write hours and minutes as two digits each', offset };
  }
  const [, hour, minute, second = '0', zoneHours = '0', zoneMinutes = '0'] = parts;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    const expected = 'a time from `00:00:00` to `23:59:59`';
    return {
      kind: 'no-such-time',
      met,
      expected,
      mend: 'correct the time; `24:00` is `00:00` of the next day',
      offset,
    };
  }
  if (Number(zoneHours) > 14 || Number(zoneMinutes) > 59) {
    const expected = 'an offset of at most 14 hours';
    return { kind: 'no-such-time', met, expected, mend: 'correct the offset', offset: offset + text.search(/[+-]/u) };
  }
  return text.slice(0, 5);
}
