import type { Day } from '../../model.ts';
import { addDays, addMonths } from '../add-days.ts';
import { yearAfter } from './glue.ts';
import { either, map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { clipped } from './period.ts';
import { PLAIN, type Bound, type Days, type When } from './when.ts';

/** `New Year`: two days. With a year, it is the one that begins. */
export const newYear: Parser<When> = map(seq(word('new-year'), maybe(yearAfter)), ([, year], region) =>
  holiday('new-year', -1, 0, firstOfJanuary(year), region),
);

/** `New Year's Day`, `New Year's Eve`, with or without a year. */
export const newYearDays: Parser<When> = either(
  map(seq(word('new-years-day'), maybe(yearAfter)), ([, year], region) =>
    holiday('new-years-day', 0, 0, firstOfJanuary(year), region),
  ),
  map(seq(word('new-years-eve'), maybe(yearAfter)), ([, year], region) =>
    holiday('new-years-day', -1, -1, firstOfJanuary(year === null ? null : year + 1), region),
  ),
);

/** Days around a 1 January: `from` and `to` are counted from it. */
function holiday(
  rule: 'new-year' | 'new-years-day',
  from: number,
  to: number,
  known: Day | null,
  region: Region,
): When {
  const around = (day: Day): Days => ({ start: addDays(day, from), end: addDays(day, to) });
  if (known !== null) return { ...PLAIN, rule, region, anchored: false, place: () => around(known) };
  const place = (anchor: Day, bound: Bound): Days => {
    // The first 1 January that is surely too late, then backwards.
    let day = addMonths(`${bound.day.slice(0, 4)}-01-01`, 24);
    if (bound.kind === 'latest') while (around(day).start > bound.day) day = addMonths(day, -12);
    else while (around(addMonths(day, -12)).start >= bound.day) day = addMonths(day, -12);
    return clipped(around(day), anchor);
  };
  return { ...PLAIN, rule, region, recurs: 'year', place };
}

function firstOfJanuary(year: number | null): Day | null {
  return year === null ? null : `${String(year).padStart(4, '0')}-01-01`;
}
