import type { Day } from '../../model.ts';
import type { DateProblem } from '../date-result.ts';
import { DAYS, type Edges } from '../edges.ts';
import type { DateRuleName } from '../date-rules.ts';
import type { Region } from './parser.ts';
import { isProblem, latest, type When } from './when.ts';

/** Days with open ends, and the time of the first. */
export interface Resolved {
  readonly start: Day | null;
  readonly end: Day | null;
  readonly time: string | null;
  /** How narrowly the ends are known; days where left out. */
  readonly edges?: Edges;
}

/** What a whole wording says. */
export interface Statement {
  readonly rule: DateRuleName;
  readonly region: Region;
  readonly looksForward: boolean;
  readonly anchored: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** @param anchor the day of publication */
  readonly resolve: (anchor: Day) => Resolved | DateProblem;
}

/** A day or period that is all that a wording says. */
export function alone(when: When): Statement {
  const { rule, region, looksForward, anchored, approximate, uncertain, time, edges } = when;
  return {
    rule,
    region,
    looksForward,
    anchored,
    approximate,
    uncertain,
    resolve: (anchor) => {
      const placed = when.place(anchor, latest(anchor));
      return isProblem(placed) ? placed : { ...placed, time, edges };
    },
  };
}

/** A span of days, which keeps the time of its first day where it has more than one. */
export function spanned(start: Day, end: Day, time: string | null, edges: Edges = DAYS): Resolved {
  return { start, end, time: start === end ? null : time, edges };
}

/** The problem of a span that ends before it begins. */
export function backwards(region: Region, mend: string): DateProblem {
  const expected = 'a span that ends on or after its first day';
  return { kind: 'backwards', met: `\`${region.text}\``, expected, mend, offset: region.from };
}
