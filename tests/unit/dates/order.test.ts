import { describe, expect, it } from 'vitest';
import { containsSpan } from '../../../src/timeline/dates/contains-span.ts';
import { intersectSpans } from '../../../src/timeline/dates/intersect-spans.ts';
import { compareSpans } from '../../../src/timeline/dates/order.ts';
import { precisionOf } from '../../../src/timeline/dates/precision-of.ts';
import type { DateSpan } from '../../../src/timeline/model.ts';

const at = (start: string | null, end: string | null = start, time: string | null = null): DateSpan => ({
  edtf: '',
  start,
  end,
  precision: precisionOf(start, end, time),
  time,
  timeZone: null,
  approximate: false,
  uncertain: false,
});

describe('compareSpans', () => {
  /** The whole order of a few dates. */
  const ORDERED: readonly DateSpan[] = [
    at(null, '2022-01-05'),
    at(null, '2022-01-06'),
    at(null, null),
    at('2022-01-04', null),
    at('2022-01-05', '2022-01-05', '00:00'),
    at('2022-01-05', '2022-01-05', 'early-morning'),
    at('2022-01-05', '2022-01-05', '05:59'),
    at('2022-01-05', '2022-01-05', '06:00'),
    at('2022-01-05', '2022-01-05', 'morning'),
    at('2022-01-05', '2022-01-05', '11:30'),
    at('2022-01-05', '2022-01-05', '12:00'),
    at('2022-01-05', '2022-01-05', 'midday'),
    at('2022-01-05', '2022-01-05', '12:59'),
    at('2022-01-05', '2022-01-05', 'afternoon'),
    at('2022-01-05', '2022-01-05', '17:59'),
    at('2022-01-05', '2022-01-05', 'evening'),
    at('2022-01-05', '2022-01-05', '22:00'),
    at('2022-01-05', '2022-01-05', 'night'),
    at('2022-01-05', '2022-01-06', 'night'),
    at('2022-01-05', '2022-01-05', '23:59'),
    at('2022-01-05', '2022-01-05'),
    at('2022-01-05', '2022-01-07'),
    at('2022-01-05', '2022-12-31'),
    at('2022-01-05', null),
    at('2022-01-06'),
  ];

  it('puts dates in the one order, however they come', () => {
    expect(ORDERED.toReversed().toSorted(compareSpans)).toEqual(ORDERED);
    const odd = ORDERED.map((_, index) => ORDERED[(index * 7) % ORDERED.length]).filter((span) => span !== undefined);
    expect(new Set(odd).size).toBe(ORDERED.length);
    expect(odd.toSorted(compareSpans)).toEqual(ORDERED);
  });

  it('takes a time that is none of the known for unknown', () => {
    expect(compareSpans(at('2022-01-05', '2022-01-05', 'teatime'), at('2022-01-05'))).toBe(0);
  });
});

describe('intersectSpans', () => {
  it.each<readonly [DateSpan, DateSpan, { start: string | null; end: string | null } | null]>([
    [at('2022-01-03', '2022-01-08'), at('2022-01-07'), { start: '2022-01-07', end: '2022-01-07' }],
    [at('2022-01-01', '2022-01-31'), at('2022-01-30', '2022-02-02'), { start: '2022-01-30', end: '2022-01-31' }],
    [at('2022-01-05'), at('2022-01-05'), { start: '2022-01-05', end: '2022-01-05' }],
    [at('2022-01-05'), at('2022-01-06'), null],
    [at(null, '2022-01-05'), at('2022-01-05', null), { start: '2022-01-05', end: '2022-01-05' }],
    [at(null, '2022-01-04'), at('2022-01-05', null), null],
    [at(null, '2022-01-04'), at(null, '2022-01-05'), { start: null, end: '2022-01-04' }],
    [at('2022-01-04', null), at('2022-01-05', null), { start: '2022-01-05', end: null }],
    [at(null, null), at('2022-01-05', null), { start: '2022-01-05', end: null }],
    [at(null, null), at(null, null), { start: null, end: null }],
  ])('%j and %j', (a, b, both) => {
    expect(intersectSpans(a, b)).toEqual(both);
    expect(intersectSpans(b, a)).toEqual(both);
  });
});

describe('containsSpan', () => {
  it.each<readonly [DateSpan, DateSpan, boolean]>([
    [at('2022-01-01', '2022-01-31'), at('2022-01-07'), true],
    [at('2022-01-07'), at('2022-01-07'), true],
    [at('2022-01-07'), at('2022-01-01', '2022-01-31'), false],
    [at('2022-01-01', '2022-01-31'), at('2022-01-30', '2022-02-01'), false],
    [at(null, null), at('2022-01-07'), true],
    [at(null, '2022-01-07'), at(null, '2022-01-07'), true],
    [at('2022-01-01', null), at(null, '2022-01-07'), false],
    [at('2022-01-01', '2022-01-31'), at('2022-01-07', null), false],
  ])('%j holds %j: %s', (outer, inner, holds) => {
    expect(containsSpan(outer, inner)).toBe(holds);
  });
});
