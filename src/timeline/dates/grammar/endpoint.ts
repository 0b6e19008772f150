import { countedPeriods } from './counted.ts';
import { lead } from './glue.ts';
import { months, years } from './month.ts';
import { newYear } from './new-year.ts';
import { either, map, maybe, seq, word, type Parser } from './parser.ts';
import { periods } from './period.ts';
import { timedDay } from './timed.ts';
import { weekends } from './weekend.ts';
import type { When } from './when.ts';

/** What is less narrow than a day: `in January`, `last week`, `over the weekend`, `a month ago`. */
export const longer: Parser<When> = map(
  seq(
    either<unknown>(lead, seq(word('over'), maybe(word('the')))),
    either(months, years, periods, weekends, newYear, countedPeriods),
  ),
  ([, when], region) => ({ ...when, region }),
);

/** A day or period, before which `about` may stand. */
export const endpoint: Parser<When> = either(
  timedDay,
  longer,
  map(seq(maybe(word('on', 'in', 'at')), word('around'), either(timedDay, longer)), ([, , when], region) => ({
    ...when,
    region,
    approximate: true,
  })),
);
