import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEdtf } from '../../../src/timeline/dates/parse-edtf.ts';

describe('EDTF of levels 0 and 1', () => {
  const span = (text: string): unknown => {
    const result = parseEdtf(text);
    return result.ok ? Object.values(result.span) : result.problem;
  };

  // edtf, start, end, precision, time, zone, approximate, uncertain
  it.each<readonly [string, string | null, string | null, string, string | null, null, boolean, boolean]>([
    ['2022-01-05', '2022-01-05', '2022-01-05', 'day', null, null, false, false],
    ['2022-01', '2022-01-01', '2022-01-31', 'month', null, null, false, false],
    ['2020-02', '2020-02-01', '2020-02-29', 'month', null, null, false, false],
    ['1900-02', '1900-02-01', '1900-02-28', 'month', null, null, false, false],
    ['2022', '2022-01-01', '2022-12-31', 'year', null, null, false, false],
    ['0000', '0000-01-01', '0000-12-31', 'year', null, null, false, false],
    ['0044-03-15', '0044-03-15', '0044-03-15', 'day', null, null, false, false],
    ['9999-12-31', '9999-12-31', '9999-12-31', 'day', null, null, false, false],
    ['2022-01-05?', '2022-01-05', '2022-01-05', 'day', null, null, false, true],
    ['2022-01~', '2022-01-01', '2022-01-31', 'month', null, null, true, false],
    ['2022%', '2022-01-01', '2022-12-31', 'year', null, null, true, true],
    ['2022-21', '2022-03-01', '2022-05-31', 'span', null, null, false, false],
    ['2022-22', '2022-06-01', '2022-08-31', 'span', null, null, false, false],
    ['2022-23', '2022-09-01', '2022-11-30', 'span', null, null, false, false],
    ['2022-24', '2022-12-01', '2023-02-28', 'span', null, null, false, false],
    ['2023-24', '2023-12-01', '2024-02-29', 'span', null, null, false, false],
    ['9999-24', '9999-12-01', '9999-12-31', 'span', null, null, false, false],
    ['202X', '2020-01-01', '2029-12-31', 'span', null, null, false, false],
    ['20XX', '2000-01-01', '2099-12-31', 'span', null, null, false, false],
    ['2022-XX', '2022-01-01', '2022-12-31', 'year', null, null, false, false],
    ['2022-XX-XX', '2022-01-01', '2022-12-31', 'year', null, null, false, false],
    ['2022-02-XX', '2022-02-01', '2022-02-28', 'month', null, null, false, false],
    ['2022-01-02/2022-01-07', '2022-01-02', '2022-01-07', 'span', null, null, false, false],
    ['2022-01-05/2022-01-05', '2022-01-05', '2022-01-05', 'span', null, null, false, false],
    ['2022-01-01/2022-01-31', '2022-01-01', '2022-01-31', 'span', null, null, false, false],
    ['2021/2022-02', '2021-01-01', '2022-02-28', 'span', null, null, false, false],
    ['2022-01-20/2022-01', '2022-01-20', '2022-01-31', 'span', null, null, false, false],
    ['../2022-01-05', null, '2022-01-05', 'span', null, null, false, false],
    ['/2022-01', null, '2022-01-31', 'span', null, null, false, false],
    ['2022-01-05/..', '2022-01-05', null, 'span', null, null, false, false],
    ['2022/', '2022-01-01', null, 'span', null, null, false, false],
    ['2022-01-02~/2022-01-05', '2022-01-02', '2022-01-05', 'span', null, null, true, false],
    ['2022-01-02/2022-01-05?', '2022-01-02', '2022-01-05', 'span', null, null, false, true],
    ['../2022-01-05%', null, '2022-01-05', 'span', null, null, true, true],
    ['2022-01-05T21:30', '2022-01-05', '2022-01-05', 'minute', '21:30', null, false, false],
    ['2022-01-05T21:30:59', '2022-01-05', '2022-01-05', 'minute', '21:30', null, false, false],
    ['2022-01-05T21:30:00+06:00', '2022-01-05', '2022-01-05', 'minute', '21:30', null, false, false],
    ['2022-01-05T00:00-03', '2022-01-05', '2022-01-05', 'minute', '00:00', null, false, false],
    ['2022-01-05T23:59:59Z', '2022-01-05', '2022-01-05', 'minute', '23:59', null, false, false],
  ])('%s', (text, ...rest) => {
    expect(span(text)).toEqual([text, ...rest]);
    expect(span(`  ${text} `)).toEqual([text, ...rest]);
  });

  it.each<readonly [string, string, number]>([
    ['2022-02-29', 'no-such-day', 8],
    ['2022-01-05/2022-02-30', 'no-such-day', 19],
    ['2022-14', 'no-such-day', 5],
    ['2022-13-XX', 'no-such-day', 5],
    ['2022-02-30T10:00', 'no-such-day', 8],
    ['2022-01-05T10:60', 'no-such-time', 11],
    ['2022-01-05T10:00:61', 'no-such-time', 11],
    ['2022-01-05T10:00+06:70', 'no-such-time', 16],
    ['2022-01-05T10', 'not-understood', 11],
    ['2022-01-05T10:00~', 'not-supported', 0],
    ['2022-01/2022-01-05T10:00', 'not-supported', 8],
    ['2022-1', 'not-understood', 6],
    ['20220105/2022', 'not-understood', 4],
    ['2022-01-05/x', 'not-understood', 11],
    ['2022E3', 'not-supported', 4],
    ['156X-12-25', 'not-supported', 3],
    ['2022-12-XX?', 'not-supported', 0],
    ['Y-170000002', 'out-of-range', 0],
    ['  -0001', 'out-of-range', 2],
    ['', 'not-understood', 0],
    ['2022-24/2023', 'not-supported', 0],
    ['2022-37', 'not-supported', 5],
    ['2022-01~-05', 'not-supported', 7],
    ['2022-01-05/2022-01-06/', 'not-understood', 21],
  ])('refuses %s', (text, kind, offset) => {
    const result = parseEdtf(text);
    expect(result.ok ? result : [result.problem.kind, result.problem.offset]).toEqual([kind, offset]);
  });
});

describe('the edtf package as an oracle', () => {
  const digits = (n: number, width: number): string => String(n).padStart(width, '0');
  // The package holds that common years have a 29 February: those are left to the table above.
  const day = fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
    .filter(([, month, date]) => !(month === 2 && date === 29))
    .map(([year, month, date]) => `${digits(year, 4)}-${digits(month, 2)}-${digits(date, 2)}`);
  const date = fc.oneof(
    day,
    day.map((text) => text.slice(0, 7)),
    day.map((text) => text.slice(0, 4)),
  );
  const qualified = fc.tuple(date, fc.constantFrom('', '', '?', '~', '%')).map(([text, mark]) => text + mark);
  const vague = fc.oneof(
    day.map((text) => `${text.slice(0, 7)}-XX`),
    day.map((text) => `${text.slice(0, 4)}-XX-XX`),
    day.map((text) => `${text.slice(0, 4)}-XX`),
    day.map((text) => `${text.slice(0, 3)}X`),
    day.map((text) => `${text.slice(0, 2)}XX`),
  );
  const end = fc.oneof({ weight: 4, arbitrary: qualified }, fc.constantFrom('', '..'));
  const interval = fc.tuple(end, end).map(([a, b]) => `${a}/${b}`);

  /** First and last day by the package, with its doubts; `null` where it refuses. */
  const oracle = (text: string): unknown => {
    let value: EdtfValue;
    try {
      value = edtf(text, { level: 1 }) as EdtfValue;
    } catch {
      return null;
    }
    const instant = (ms: number): string | null =>
      Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : null;
    const ends = value.type === 'Interval' ? [value.lower, value.upper] : [value];
    const has = (doubt: 'approximate' | 'uncertain'): boolean => ends.some((one) => (one?.[doubt]?.value ?? 0) > 0);
    const [lower, upper] = value.type === 'Interval' ? [value.lower?.min, value.upper?.max] : [value.min, value.max];
    return {
      start: typeof lower === 'number' ? instant(lower) : null,
      end: typeof upper === 'number' ? instant(upper) : null,
      approximate: has('approximate'),
      uncertain: has('uncertain'),
    };
  };

  const ours = (text: string): unknown => {
    const result = parseEdtf(text);
    if (!result.ok) return null;
    const { start, end, approximate, uncertain } = result.span;
    return { start, end, approximate, uncertain };
  };

  it('agrees on dates, months, years and their doubts', () => {
    fc.assert(
      fc.property(qualified, (text) => {
        expect([text, ours(text)]).toEqual([text, oracle(text)]);
      }),
      { numRuns: 1000 },
    );
  });

  it('agrees on unspecified digits', () => {
    fc.assert(
      fc.property(vague, (text) => {
        expect([text, ours(text)]).toEqual([text, oracle(text)]);
      }),
      { numRuns: 500 },
    );
  });

  it('agrees on intervals that do not go backwards', () => {
    fc.assert(
      fc.property(interval, (text) => {
        const theirs = oracle(text) as { readonly start: string | null; readonly end: string | null } | null;
        // It takes intervals that are open on both sides or go backwards; here both are refused.
        if (theirs?.start === null && theirs.end === null) expect([text, ours(text)]).toEqual([text, null]);
        else if (theirs !== null && (theirs.start ?? '') > (theirs.end ?? '~'))
          expect([text, ours(text)]).toEqual([text, null]);
        else expect([text, ours(text)]).toEqual([text, theirs]);
      }),
      { numRuns: 2000 },
    );
  });

  interface EdtfValue {
    readonly type: string;
    readonly min: number;
    readonly max: number;
    readonly lower?: EdtfValue;
    readonly upper?: EdtfValue;
    readonly approximate?: { readonly value: number };
    readonly uncertain?: { readonly value: number };
  }
});
