import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareSpans } from '../../../src/timeline/dates/order.ts';
import { figureOutcomes, type Given, type Outcome } from '../../../src/timeline/figures/figure-outcomes.ts';
import { figure, resolved } from '../views/small-timeline.ts';

/** The rules as `figureSeries` words them, with a look at all others for each. */
function byTheRules(series: readonly Given[]): readonly Outcome[] {
  const unhedged = (value: string): string => value.replace(/^(?:[<>]=?|~)/, '');
  return series.map(({ figure: one, places }) => {
    const stands: Outcome = { state: 'stands', by: null };
    if (one.withdraws || one.by === null) return stands;
    const same = series.filter(({ figure: { by } }) => by === one.by);
    const withdrawal = same.find(
      ({ figure: { withdraws, value, on } }) =>
        withdraws &&
        unhedged(value) === unhedged(one.value) &&
        (on.end === null || one.on.start === null || on.end >= one.on.start),
    );
    if (withdrawal !== undefined) return { state: 'withdrawn', by: withdrawal.event };
    const successor = same.find(
      ({ figure: { withdraws, min, max, on }, places: there }) =>
        !withdraws &&
        !((min ?? -Infinity) <= (one.min ?? -Infinity) && (max ?? Infinity) >= (one.max ?? Infinity)) &&
        on.start !== null &&
        one.on.end !== null &&
        on.start > one.on.end &&
        (there.length === 0 || places.length === 0 || there.some((place) => places.includes(place))),
    );
    return successor === undefined ? stands : { state: 'superseded', by: successor.event };
  });
}

const number = fc.constantFrom(
  { value: '18', min: 18, max: 18 },
  { value: '26', min: 26, max: 26 },
  { value: '>=18', min: 18, max: null },
  { value: '~18', min: 16, max: 20 },
  { value: '<30', min: null, max: 29 },
);
const date = fc.constantFrom(
  '2021-03-01',
  '2021-03-02',
  '2021-03-03',
  '2021-03-01/2021-03-02',
  '2021-03',
  '../2021-03-02',
  '2021-03-02/..',
);
const series = fc
  .array(
    fc.record({
      number,
      date,
      by: fc.constantFrom('mayor', 'ministry', null),
      withdraws: fc.constantFrom(false, false, false, true),
      places: fc.subarray(['delta', 'harbour', 'mill']),
    }),
    { maxLength: 20 },
  )
  .map((all) =>
    all
      .map(({ number: { value, min, max }, date: on, by, withdraws, places }, at): Given => {
        const one = figure({ measure: 'drowned', value, min, max, by, withdraws, on: resolved(on) });
        return { event: `event-${String(at)}`, article: 'gazette', index: at, figure: one, places };
      })
      .sort((a, b) => compareSpans(a.figure.on, b.figure.on) || a.index - b.index),
  );

test('what became of each figure is what a look at all others gives', () => {
  fc.assert(
    fc.property(series, (all) => {
      expect(figureOutcomes(all)).toEqual(byTheRules(all));
    }),
    { numRuns: 2000 },
  );
});

test('a number that is given many times over costs no look at each', () => {
  const given = Array.from({ length: 50_000 }, (_, at): Given => {
    const on = resolved(`${String(2021 + (at % 30)).padStart(4, '0')}-03-02`);
    const one = figure({ measure: 'drowned', value: '18', min: 18, max: 18, by: 'mayor', on });
    return { event: `event-${String(at)}`, article: 'gazette', index: at, figure: one, places: ['delta'] };
  }).sort((a, b) => compareSpans(a.figure.on, b.figure.on) || a.index - b.index);
  expect(new Set(figureOutcomes(given).map(({ state }) => state))).toEqual(new Set(['stands']));
});
