import type { Day } from '../../model.ts';
import { addDays } from '../add-days.ts';
import { weekdayName } from '../day-names.ts';
import { weekdayOf } from '../weekday-of.ts';
import { either, map, maybe, seq, swap, word, type Parser, type Region } from './parser.ts';
import { PLAIN, type Bound, type When } from './when.ts';

const name: Parser<number> = map(seq(word('weekday'), maybe(word('weekday-mark'))), ([{ weekday }]) => weekday);

/** `Friday`, `last Friday`, `next Friday`, `Friday last week`; `this Friday` is refused, since it may look either way. */
export const weekdays: Parser<When> = either(
  map(seq(maybe(word('this-latest')), name), ([, weekday], region) => everyWeek(weekday, region)),
  map(either(seq(word('last'), name), swap(seq(name, word('last')))), ([, weekday], region) => ({
    ...everyWeek(weekday, region),
    rule: 'last-weekday',
    recurs: null,
    place: (anchor) => one(nearestWeekday(weekday, { kind: 'latest', day: addDays(anchor, -1) })),
  })),
  map(either(seq(word('next'), name), swap(seq(name, word('next')))), ([, weekday], region) => ({
    ...everyWeek(weekday, region),
    rule: 'next-weekday',
    recurs: null,
    looksForward: true,
    place: (anchor) => one(nearestWeekday(weekday, { kind: 'first', day: addDays(anchor, 1) })),
  })),
  map(seq(name, maybe(word('of')), word('last', 'this'), word('unit')), ([weekday, , which, { unit }], region) =>
    unit === 'week' ? inWeek(weekday, which.is === 'last' ? -7 : 0, region) : null,
  ),
  map(seq(word('this'), name), ([, weekday], region) => eitherWay(weekday, region)),
);

function everyWeek(weekday: number, region: Region): When {
  return {
    ...PLAIN,
    rule: 'weekday',
    region,
    recurs: 'week',
    place: (_anchor, bound) => one(nearestWeekday(weekday, bound)),
  };
}

function inWeek(weekday: number, shift: number, region: Region): When {
  const place = (anchor: Day): { start: Day; end: Day } => one(addDays(anchor, weekday - weekdayOf(anchor) + shift));
  return { ...PLAIN, rule: 'weekday-of-week', region, place };
}

function eitherWay(weekday: number, region: Region): When {
  const day = weekdayName(weekday);
  return {
    ...PLAIN,
    rule: 'weekday',
    region,
    place: () => ({
      kind: 'ambiguous',
      met: `\`${region.text}\``,
      expected: `a wording that looks one way, since \`this ${day}\` may be past or to come`,
      mend: `write \`${day}\` for the latest one or \`next ${day}\` for the first to come`,
      offset: region.from,
    }),
  };
}

/**
 * The day of a weekday that is nearest to a bound.
 *
 * @param weekday 1 for Monday to 7 for Sunday
 * @param bound the latest not after a day, or the first not before it
 */
export function nearestWeekday(weekday: number, bound: Bound): Day {
  const back = (weekdayOf(bound.day) - weekday + 7) % 7;
  return addDays(bound.day, bound.kind === 'latest' ? -back : (7 - back) % 7);
}

function one(day: Day): { readonly start: Day; readonly end: Day } {
  return { start: day, end: day };
}
