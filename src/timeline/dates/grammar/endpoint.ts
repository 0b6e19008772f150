import { countedPeriods } from './counted.ts';
import { lead } from './glue.ts';
import { months, years } from './month.ts';
import { newYears } from './new-year.ts';
import { either, map, maybe, seq, word, type Parser } from './parser.ts';
import { periods } from './period.ts';
import { timedDay } from './timed.ts';
import { weekends } from './weekend.ts';
import type { When } from './when.ts';

/** What is less narrow than a day: `in January`, `last week`, `at the weekend`, `a month ago`. */
export const longer: Parser<When> = map(
  seq(
    lead,
    maybe(word('over')),
    maybe(word('the')),
    either(months, years, periods, weekends, newYears, countedPeriods),
  ),
  ([, , , when], region) => ({ ...when, region }),
);

/** A day or period, `about` which may stand before. */
export const endpoint: Parser<When> = map(
  seq(maybe(word('on', 'in', 'at')), maybe(word('around')), either(timedDay, longer)),
  ([, around, when], region) => ({ ...when, region, approximate: when.approximate || around !== null }),
);
