import type { Day } from '../../model.ts';
import { addDays, addMonths } from '../add-days.ts';
import { DAYS } from '../edges.ts';
import { monthOf, yearOf } from './counted.ts';
import { yearAfter, yearBefore, yearNumber } from './glue.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { clipped, type Third } from './period.ts';
import { PLAIN, type Bound, type When } from './when.ts';

interface NamedMonth {
  readonly month: number;
  readonly year: number | null;
}

const namedMonth: Parser<NamedMonth> = either(
  map(seq(word('month'), maybe(yearAfter)), ([{ month }, year]) => ({ month, year })),
  map(seq(yearBefore, word('month')), ([year, { month }]) => ({ month, year })),
);

/** `January`, `January 2022`, `early January`, `the middle of January`, `2020`. */
export const months: Parser<When> = either(
  map(namedMonth, (found, region) => monthWhen(found, region)),
  map(
    seq(word('early', 'mid', 'late'), maybe(either<unknown>(word('dash'), word('in'))), namedMonth),
    ([{ is }, , found], region) => partOfMonth(is, found, region),
  ),
);

/** `2020`, `2020 году`. */
export const years: Parser<When> = map(seq(yearNumber, maybe(word('of-the-year'))), ([year], region) => {
  const days = yearOf(`${String(year).padStart(4, '0')}-01-01`);
  return { ...PLAIN, rule: 'year', region, edges: ['year', 'year'], anchored: false, place: () => days };
});

function monthWhen(found: NamedMonth, region: Region): When {
  const known = found.year !== null;
  return {
    ...PLAIN,
    rule: known ? 'full-month' : 'month',
    region,
    recurs: known ? null : 'year',
    edges: ['month', 'month'],
    anchored: !known,
    place: (_anchor, bound) => monthOf(findMonth(found, bound, 1)),
  };
}

/** First day of each part; the last ends with the month. */
const FIRST: Readonly<Record<Third, number>> = { early: 1, mid: 11, late: 21 };

function partOfMonth(part: Third, found: NamedMonth, region: Region): When {
  return {
    ...monthWhen(found, region),
    rule: 'part-of-month',
    edges: DAYS,
    approximate: true,
    anchored: true,
    place: (anchor, bound) => {
      const start = findMonth(found, bound, FIRST[part]);
      const end = part === 'late' ? monthOf(start).end : addDays(start, 9);
      return clipped({ start, end }, anchor);
    },
  };
}

/** The day of the month that is meant, so that it is not after (or not before) the bound. */
function findMonth(found: NamedMonth, bound: Bound, dayOfMonth: number): Day {
  const inYear = (year: number): Day =>
    [String(year).padStart(4, '0'), String(found.month).padStart(2, '0'), String(dayOfMonth).padStart(2, '0')].join(
      '-',
    );
  if (found.year !== null) return inYear(found.year);
  const day = inYear(Number(bound.day.slice(0, 4)));
  if (bound.kind === 'latest') return day <= bound.day ? day : addMonths(day, -12);
  return day >= `${bound.day.slice(0, 8)}01` ? day : addMonths(day, 12);
}
