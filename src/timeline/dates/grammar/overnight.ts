import { addDays } from '../add-days.ts';
import { timedDay, untimedDay } from './timed.ts';
import { onThe } from './glue.ts';
import { either, map, maybe, seq, word, type Parser } from './parser.ts';
import { ranges } from './range.ts';
import type { Statement } from './statement.ts';
import { isProblem, latest, type When } from './when.ts';

const NIGHT = { looksForward: false, anchored: true, approximate: false, uncertain: false } as const;

/** The night of a span of two days. Which night `overnight on Thursday` is cannot be told, so it is refused. */
export const nights: Parser<Statement> = either(
  map(seq(onThe, word('overnight', 'last-night')), (_, region): Statement => ({
    ...NIGHT,
    rule: 'overnight',
    region,
    resolve: (anchor) => ({ start: addDays(anchor, -1), end: anchor, time: 'night' }),
  })),
  map(
    either(
      map(seq(maybe(word('in')), word('overnight'), word('to', 'into'), untimedDay), ([, , , when]) => when),
      map(seq(word('overnight-to'), untimedDay), ([, when]) => when),
    ),
    (when, region): Statement => ({
      ...NIGHT,
      rule: 'overnight-to',
      region,
      looksForward: when.looksForward,
      anchored: when.anchored,
      resolve: (anchor) => {
        const placed = when.place(anchor, latest(anchor));
        return isProblem(placed) ? placed : { start: addDays(placed.end, -1), end: placed.end, time: 'night' };
      },
    }),
  ),
  map(seq(onThe, either<{ readonly is: string }>(word('overnight'), night()), ranges), ([, , span], region) =>
    twoDays(span, region),
  ),
  map(seq(word('overnight'), timedDay), ([, when], region) => whichNight(when, region)),
);

function night(): Parser<{ readonly is: string }> {
  return map(word('part'), (met) => (met.part === 'night' ? { is: 'night' } : null));
}

function twoDays(span: Statement, region: Statement['region']): Statement {
  return {
    ...span,
    rule: 'overnight-to',
    region,
    resolve: (anchor) => {
      const days = span.resolve(anchor);
      if ('kind' in days) return days;
      if (days.start !== null && days.end === addDays(days.start, 1)) return { ...days, time: 'night' };
      return {
        kind: 'not-understood',
        met: `\`${region.text}\``,
        expected: 'a night between two days that follow each other',
        mend: 'name the two days, or leave out the night',
        offset: region.from,
      };
    },
  };
}

function whichNight(when: When, region: Statement['region']): Statement {
  return {
    ...NIGHT,
    rule: 'overnight-to',
    region,
    resolve: () => ({
      kind: 'ambiguous',
      met: `\`${region.text}\``,
      expected: 'a wording that says whether the night began or ended on that day',
      mend: `write \`overnight to ${when.region.text.replace(/^on /iu, '')}\` if it ended then, or \`${when.region.text.replace(/^on /iu, '')} night\` if it began then`,
      offset: region.from,
    }),
  };
}
