import type { Day } from '../../model.ts';
import { addDays, addMonths } from '../add-days.ts';
import type { Unit } from '../words/word.ts';
import { count } from './glue.ts';
import { either, map, maybe, seq, word, type Parser } from './parser.ts';
import { spanned, type Statement } from './statement.ts';

const BACK = { looksForward: false, anchored: true, approximate: false, uncertain: false } as const;

/** `for three days`, `over the past week`, `in the last 24 hours`, `in recent days`. */
export const pastPeriods: Parser<Statement> = either(
  map(
    either(
      map(seq(word('for'), count, word('unit')), ([, number, { unit }]) => [number, unit] as const),
      map(
        seq(maybe(word('for', 'over', 'in', 'during')), maybe(word('the')), word('past'), maybe(count), word('unit')),
        ([, , , number, { unit }]) => [number ?? 1, unit] as const,
      ),
      map(
        seq(word('for', 'over', 'in', 'during'), word('the'), word('last'), maybe(count), word('unit')),
        ([, , , number, { unit }]) => [number ?? 1, unit] as const,
      ),
    ),
    ([number, unit], region): Statement => ({
      ...BACK,
      rule: 'past-period',
      region,
      resolve: (anchor) => spanned(firstDay(anchor, number, unit), anchor, null),
    }),
  ),
  map(
    seq(maybe(word('for', 'over', 'in', 'during')), maybe(word('the')), word('recent'), word('unit')),
    ([, , , { unit }], region): Statement => ({
      ...BACK,
      rule: 'recent',
      region,
      approximate: true,
      resolve: (anchor) => spanned(recentFrom(anchor, unit), anchor, null),
    }),
  ),
  map(seq(word('in'), count, word('unit')), (_, region): Statement => ({
    ...BACK,
    rule: 'past-period',
    region,
    resolve: () => ({
      kind: 'ambiguous',
      met: `\`${region.text}\``,
      expected: 'a wording that looks one way',
      mend: 'write such as `3 days ago`, `for three days` or `until Sunday`',
      offset: region.from,
    }),
  })),
);

/** First of so many periods that end with the anchor. */
function firstDay(anchor: Day, number: number, unit: Unit): Day {
  if (unit === 'hour') return addDays(anchor, -Math.ceil(number / 24));
  if (unit === 'day') return addDays(anchor, 1 - number);
  if (unit === 'week') return addDays(anchor, 1 - 7 * number);
  return addDays(addMonths(anchor, unit === 'month' ? -number : -12 * number), 1);
}

/** About three of the unit, before the anchor. */
function recentFrom(anchor: Day, unit: Unit): Day {
  if (unit === 'hour') return addDays(anchor, -1);
  if (unit === 'day') return addDays(anchor, -3);
  if (unit === 'week') return addDays(anchor, -21);
  return addMonths(anchor, unit === 'month' ? -3 : -36);
}
