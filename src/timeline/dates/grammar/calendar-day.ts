import type { Day } from '../../model.ts';
import { addDays } from '../add-days.ts';
import type { DateProblem } from '../date-result.ts';
import { dayWords } from '../date-words.ts';
import { monthName, weekdayName } from '../day-names.ts';
import { isDay } from '../is-day.ts';
import { weekdayOf } from '../weekday-of.ts';
import { comma, dayNumber, yearAfter, yearBefore, yearNumber } from './glue.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { PLAIN, type Bound, type Days, type When } from './when.ts';

/** What a wording says of one day of the calendar. */
export interface CalendarDay {
  readonly day: number;
  readonly month: number;
  readonly year: number | null;
  /** 1 for Monday; where the wording names it too. */
  readonly weekday: number | null;
}

const monthNumber: Parser<number> = map(word('month'), ({ month }) => month);

/** `5 January`, `5th of January`, `the 5-January` … with or without the year after it. */
const dayFirst: Parser<Omit<CalendarDay, 'weekday'>> = map(
  seq(dayNumber, maybe(word('of', 'dash')), monthNumber, maybe(yearAfter)),
  ([day, , month, year]) => ({ day, month, year }),
);

/** `5-Jan-2022`. */
const dashed: Parser<Omit<CalendarDay, 'weekday'>> = map(
  seq(dayNumber, word('dash'), monthNumber, word('dash'), yearNumber),
  ([day, , month, , year]) => ({ day, month, year }),
);

/** `January 5`, `January 5th, 2022`, `January the 5th`. */
const monthFirst: Parser<Omit<CalendarDay, 'weekday'>> = map(
  seq(monthNumber, maybe(word('the')), dayNumber, maybe(yearAfter)),
  ([month, , day, year]) => ({ day, month, year }),
);

/** `2022 жылғы 5 қаңтар`. */
const yearFirst: Parser<Omit<CalendarDay, 'weekday'>> = map(
  seq(yearBefore, either(dayFirst, monthFirst)),
  ([year, rest]) => (rest.year === null ? { ...rest, year } : null),
);

const date: Parser<Omit<CalendarDay, 'weekday'>> = map(
  seq(either(dayFirst, monthFirst, yearFirst, dashed), maybe(word('weekday-mark'))),
  ([found]) => found,
);

const namedWeekday: Parser<number> = map(word('weekday'), ({ weekday }) => weekday);

/** A calendar day with the weekday before it, after it in brackets or a comma, or without it. */
const calendarDay: Parser<CalendarDay> = either(
  map(date, (found): CalendarDay => ({ ...found, weekday: null })),
  map(
    seq(maybe(word('this-latest')), namedWeekday, comma, maybe(word('on')), maybe(word('the')), date),
    ([, weekday, , , , found]) => ({ ...found, weekday }),
  ),
  map(seq(namedWeekday, word('open'), maybe(word('the')), date, word('close')), ([weekday, , , found]) => ({
    ...found,
    weekday,
  })),
  map(seq(date, word('open'), namedWeekday, word('close')), ([found, , weekday]) => ({ ...found, weekday })),
  map(seq(date, word('comma'), maybe(word('on')), maybe(word('the')), namedWeekday), ([found, , , , weekday]) => ({
    ...found,
    weekday,
  })),
);

/**
 * A calendar day as something to lay on the calendar.
 *
 * @param found what the wording says
 * @param region where
 */
export function calendarWhen(found: CalendarDay, region: Region): When {
  const known = found.year !== null;
  return {
    ...PLAIN,
    rule: known ? 'full-date' : 'day-and-month',
    region,
    recurs: known ? null : 'year',
    anchored: !known,
    place: (_anchor, bound) => placeCalendarDay(found, region, bound),
  };
}

/** `5 January`, `Friday 7 January 2022`, `2022-01-07`, `next 13 January`, `the 5th`. */
export const calendarWhens: Parser<When> = either(
  map(calendarDay, calendarWhen),
  map(word('iso'), ({ day }, region) => isoWhen(day, region)),
  map(seq(word('weekday'), comma, word('iso')), ([{ weekday }, , { day }], region) => ({
    ...isoWhen(day, region),
    place: () => (isDay(day) ? ofWeekday(day, weekday, region) : noSuchDay(region)),
  })),
  map(seq(word('next'), calendarDay), ([, found], region) =>
    found.year === null
      ? {
          ...calendarWhen(found, region),
          rule: 'next-day-and-month',
          recurs: null,
          looksForward: true,
          place: (anchor) => placeCalendarDay(found, region, { kind: 'first', day: addDays(anchor, 1) }),
        }
      : null,
  ),
);

function isoWhen(day: Day, region: Region): When {
  const place = (): Days | DateProblem => (isDay(day) ? { start: day, end: day } : noSuchDay(region));
  return { ...PLAIN, rule: 'full-date', region, anchored: false, place };
}

function noSuchDay(region: Region): DateProblem {
  return {
    kind: 'no-such-day',
    met: `\`${region.text}\``,
    expected: 'a day that the calendar has',
    mend: 'correct the day or its month',
    offset: region.from,
  };
}

function placeCalendarDay(found: CalendarDay, region: Region, bound: Bound): Days | DateProblem {
  const day = findDay(found, bound);
  if (day === null) {
    const month = monthName(found.month);
    return { ...noSuchDay(region), expected: found.day === 29 ? `a year with a 29 ${month}` : `a day of ${month}` };
  }
  return found.weekday === null ? { start: day, end: day } : ofWeekday(day, found.weekday, region);
}

/** The years to look through: leap years may be eight apart. */
const YEARS = 9;

function findDay(found: CalendarDay, bound: Bound): Day | null {
  const inYear = (year: number): Day =>
    [String(year).padStart(4, '0'), String(found.month).padStart(2, '0'), String(found.day).padStart(2, '0')].join('-');
  if (found.year !== null) return isDay(inYear(found.year)) ? inYear(found.year) : null;
  const from = Number(bound.day.slice(0, 4));
  for (let step = 0; step < YEARS; step += 1) {
    const day = inYear(bound.kind === 'latest' ? from - step : from + step);
    if (isDay(day) && (bound.kind === 'latest' ? day <= bound.day : day >= bound.day)) return day;
  }
  return null;
}

/** A day if it has the weekday that the wording gives it. */
function ofWeekday(day: Day, weekday: number, region: Region): Days | DateProblem {
  if (weekdayOf(day) === weekday) return { start: day, end: day };
  const was = weekdayName(weekdayOf(day));
  return {
    kind: 'wrong-weekday',
    met: `${weekdayName(weekday)} in \`${region.text}\``,
    expected: `${was}, the weekday of ${dayWords(day).slice(was.length + 1)}`,
    mend: 'correct the weekday or the day',
    offset: region.from,
  };
}
