import { addDays, addMonths } from '../add-days.ts';
import type { Day } from '../../model.ts';
import { daysInMonth, isDay } from '../is-day.ts';
import type { Unit } from '../words/word.ts';
import { count, dayNumber } from './glue.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { PLAIN, type Bound, type Days, type When } from './when.ts';

/** `today`, `yesterday`, `tomorrow`, `3 days ago`, `a week ago today`, `the 5th`: days counted from the anchor. */
export const countedDays: Parser<When> = either(
  map(word('counted'), ({ days }, region) => daysFrom(days, region)),
  map(seq(count, word('unit'), word('ago')), ([number, { unit }], region) =>
    unit === 'day' ? daysFrom(-number, region) : null,
  ),
  map(seq(word('ago-first'), count, word('unit')), ([, number, { unit }], region) =>
    unit === 'day' ? daysFrom(-number, region) : null,
  ),
  map(seq(count, word('unit'), word('ago'), word('counted')), ([number, { unit }, , { days }], region) =>
    unit === 'week' && days === 0 ? { ...daysFrom(-7 * number, region), rule: 'weeks-ago' } : null,
  ),
  map(seq(word('the'), dayNumber), ([, number], region) => dayOfMonth(number, region)),
);

/** `two weeks ago`, `a month ago`, `12 hours ago`: less narrow than a day, so no time can stand with them. */
export const countedPeriods: Parser<When> = either(
  map(seq(maybe(count), word('unit'), word('ago')), ([number, { unit }], region) =>
    periodAgo(number ?? 1, unit, region),
  ),
  map(seq(word('ago-first'), count, word('unit')), ([, number, { unit }], region) => periodAgo(number, unit, region)),
);

function daysFrom(days: number, region: Region): When {
  const place = (anchor: Day): Days => one(addDays(anchor, days));
  return { ...PLAIN, rule: 'counted-day', region, looksForward: days > 0, place };
}

function dayOfMonth(number: number, region: Region): When {
  const place = (_anchor: Day, bound: Bound): Days | ReturnType<When['place']> => {
    for (let step = 0; step < 3; step += 1) {
      const month = addMonths(`${bound.day.slice(0, 7)}-01`, bound.kind === 'latest' ? -step : step).slice(0, 7);
      const day = `${month}-${String(number).padStart(2, '0')}`;
      if (isDay(day) && (bound.kind === 'latest' ? day <= bound.day : day >= bound.day)) return one(day);
    }
    const expected = 'a day of a month, `1st` to `31st`';
    return { kind: 'no-such-day', met: `\`${region.text}\``, expected, mend: 'correct the day', offset: region.from };
  };
  return { ...PLAIN, rule: 'day-of-month', region, recurs: 'month', place };
}

function periodAgo(number: number, unit: Unit, region: Region): When | null {
  const base = { ...PLAIN, region, approximate: true };
  if (unit === 'week') return { ...base, rule: 'weeks-ago', place: (anchor) => one(addDays(anchor, -7 * number)) };
  if (unit === 'month')
    return {
      ...base,
      rule: 'months-ago',
      edges: ['month', 'month'],
      place: (anchor) => monthOf(addMonths(firstOf(anchor), -number)),
    };
  if (unit === 'year') {
    return {
      ...base,
      rule: 'years-ago',
      edges: ['year', 'year'],
      place: (anchor) => yearOf(addMonths(firstOf(anchor), -12 * number)),
    };
  }
  if (unit === 'day') return null;
  return {
    ...base,
    approximate: false,
    rule: 'hours-ago',
    // Published at any hour of the anchor, so 12 hours before may be on the day before.
    place: (anchor) => ({
      start: addDays(anchor, -Math.ceil(number / 24)),
      end: addDays(anchor, -Math.floor(number / 24)),
    }),
  };
}

/** The month that a day is in. */
export function monthOf(day: Day): Days {
  const last = daysInMonth(Number(day.slice(0, 4)), Number(day.slice(5, 7)));
  return { start: firstOf(day), end: `${day.slice(0, 8)}${last}` };
}

/** The year that a day is in. */
export function yearOf(day: Day): Days {
  return { start: `${day.slice(0, 4)}-01-01`, end: `${day.slice(0, 4)}-12-31` };
}

function firstOf(day: Day): Day {
  return `${day.slice(0, 8)}01`;
}

function one(day: Day): Days {
  return { start: day, end: day };
}
