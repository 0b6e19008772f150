import type { Day } from '../../model.ts';
import { addDays, addMonths } from '../add-days.ts';
import type { Edge } from '../edges.ts';
import { weekdayOf } from '../weekday-of.ts';
import type { Unit } from '../words/word.ts';
import { monthOf, yearOf } from './counted.ts';
import { either, map, maybe, seq, swap, word, type Parser, type Region } from './parser.ts';
import { PLAIN, type Days, type When } from './when.ts';

/** A period by its name. Words that mark a year (`году`, `жылы`) name one too. */
const unitWord: Parser<Unit> = either(
  map(word('unit'), ({ unit }) => unit),
  map(word('of-the-year'), () => 'year'),
);

const third: Parser<Third> = map(word('early', 'mid', 'late'), ({ is }) => is);

/** Which part of a week or month. */
export type Third = 'early' | 'mid' | 'late';

/** `this week`, `last month`, `next year`, `earlier this week`, `late last week`. */
export const periods: Parser<When> = either(
  map(seq(maybe(word('earlier')), word('this', 'this-latest'), unitWord), ([, , unit], region) =>
    thisPeriod(unit, region),
  ),
  map(either(seq(word('last'), unitWord), swap(seq(unitWord, word('last')))), ([, unit], region) =>
    shifted('last-period', -1, unit, region),
  ),
  map(either(seq(word('next'), unitWord), swap(seq(unitWord, word('next')))), ([, unit], region) =>
    shifted('next-period', 1, unit, region),
  ),
  map(seq(third, maybe(word('in')), word('this', 'last'), unitWord), ([part, , which, unit], region) =>
    unit === 'week' ? partOfWeek(part, which.is === 'last' ? -7 : 0, region) : null,
  ),
);

function thisPeriod(unit: Unit, region: Region): When | null {
  const whole = wholePeriod(unit, 0);
  if (whole === null) return null;
  // What a report tells of is over when it is published.
  return {
    ...PLAIN,
    rule: 'this-period',
    region,
    // Cut at the anchor it is no whole month or year any more: it is told by its days, as a week is.
    edges: ['day', 'day'],
    place: (anchor) => ({ start: whole(anchor).start, end: anchor }),
  };
}

function shifted(rule: 'last-period' | 'next-period', by: number, unit: Unit, region: Region): When | null {
  const place = wholePeriod(unit, by);
  return place === null
    ? null
    : { ...PLAIN, rule, region, looksForward: by > 0, edges: [edgeOf(unit), edgeOf(unit)], place };
}

function wholePeriod(unit: Unit, by: number): ((anchor: Day) => Days) | null {
  if (unit === 'week') {
    return (anchor) => {
      const monday = addDays(anchor, 1 - weekdayOf(anchor) + 7 * by);
      return { start: monday, end: addDays(monday, 6) };
    };
  }
  const firstDay = (anchor: Day): Day => `${anchor.slice(0, 8)}01`;
  if (unit === 'month') return (anchor) => monthOf(addMonths(firstDay(anchor), by));
  if (unit === 'year') return (anchor) => yearOf(addMonths(firstDay(anchor), 12 * by));
  return null;
}

/** A week is told by its days. */
function edgeOf(unit: Unit): Edge {
  return unit === 'month' || unit === 'year' ? unit : 'day';
}

/** First and last weekday of a part, counted from Monday as 0. */
const PARTS_OF_WEEK: Readonly<Record<Third, readonly [number, number]>> = { early: [0, 2], mid: [1, 3], late: [3, 6] };

function partOfWeek(part: Third, shift: number, region: Region): When {
  const [from, to] = PARTS_OF_WEEK[part];
  return {
    ...PLAIN,
    rule: 'part-of-week',
    region,
    approximate: true,
    place: (anchor) => {
      const monday = addDays(anchor, 1 - weekdayOf(anchor) + shift);
      return clipped({ start: addDays(monday, from), end: addDays(monday, to) }, anchor);
    },
  };
}

/** Days no later than the anchor, unless all of them are. */
export function clipped(days: Days, anchor: Day): Days {
  return days.start <= anchor && days.end > anchor ? { start: days.start, end: anchor } : days;
}
