import type { Day } from '../../model.ts';
import { daysBetween } from '../add-days.ts';
import { comma } from './glue.ts';
import { endpoint } from './endpoint.ts';
import { map, maybe, seq, word, type Parser, type Region } from './parser.ts';
import { backwards, spanned, type Statement } from './statement.ts';
import { first, isProblem } from './when.ts';

/** `until Sunday`, `until Friday evening`, `at least until 19 January`, `until 19 January inclusive`. */
export const untils: Parser<Statement> = map(
  seq(maybe(word('at-least')), word('until'), maybe(word('at-least')), endpoint, maybe(seq(comma, word('inclusive')))),
  ([before, , after, when], region) => ({
    rule: 'until',
    region,
    looksForward: true,
    anchored: true,
    approximate: when.approximate || before !== null || after !== null,
    uncertain: when.uncertain,
    resolve: (anchor) => {
      const placed = when.place(anchor, first(anchor));
      if (isProblem(placed)) return placed;
      if (placed.end < anchor)
        return backwards(region, `say since when too, such as \`from Monday until ${when.region.text}\``);
      if (when.recurs === 'year' && daysBetween(anchor, placed.end) > HALF_A_YEAR) return whichYear(region, anchor);
      return spanned(anchor, placed.end, null, ['day', when.edges[1]]);
    },
  }),
);

/** Without a year, a day further off than this is nearer in the past. */
const HALF_A_YEAR = 183;

function whichYear(region: Region, anchor: Day): ReturnType<typeof backwards> {
  return {
    kind: 'ambiguous',
    met: `\`${region.text}\``,
    expected: `a day with its year, since it is nearer before the day of publication, ${anchor}, than after it`,
    mend: 'add the year, and say since when if it is past, such as `from 2 January until 5 January 2022`',
    offset: region.from,
  };
}
