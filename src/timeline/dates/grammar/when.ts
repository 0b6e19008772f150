import type { Day } from '../../model.ts';
import type { DateRuleName } from '../date-rules.ts';
import type { DateProblem } from '../date-result.ts';
import { DAYS, type Edges } from '../edges.ts';
import type { Region } from './parser.ts';

/** Where to look for something that comes again, such as a weekday. */
export type Bound = { readonly kind: 'latest'; readonly day: Day } | { readonly kind: 'first'; readonly day: Day };

/** Days, `YYYY-MM-DD`, both inclusive. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

/** A day or period as a wording names it, before it is laid on the calendar. */
export interface When {
  readonly rule: DateRuleName;
  /** Where its words stand. */
  readonly region: Region;
  /** What brings it back: a weekday every week, a day of a month every month, a day or month without its year every year. */
  readonly recurs: 'week' | 'month' | 'year' | null;
  /** Whether the words say that it is after the day of publication. */
  readonly looksForward: boolean;
  /** Whether it hangs on the day of publication. */
  readonly anchored: boolean;
  /** `HH:MM` or a part of the day. */
  readonly time: string | null;
  /** How narrowly its ends are known: a month is not its first day. */
  readonly edges: Edges;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /**
   * Lays it on the calendar.
   *
   * @param anchor the day of publication
   * @param bound for what comes again, the latest one that begins not after a day or the first one not before it
   */
  readonly place: (anchor: Day, bound: Bound) => Days | DateProblem;
}

/** Whether laying on the calendar failed. */
export function isProblem(placed: object): placed is DateProblem {
  return 'kind' in placed;
}

/** The rest of a `When` that most have. */
export const PLAIN = {
  recurs: null,
  looksForward: false,
  anchored: true,
  time: null,
  edges: DAYS,
  approximate: false,
  uncertain: false,
} as const;

/** The bound that a wording has when it stands alone: not after the day of publication. */
export function latest(day: Day): Bound {
  return { kind: 'latest', day };
}

/** The bound of the last day of a span that begins on a day. */
export function first(day: Day): Bound {
  return { kind: 'first', day };
}
