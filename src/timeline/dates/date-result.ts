import type { ResolvedDate } from '../model.ts';

/**
 * What can be wrong with a date wording.
 *
 * - `not-understood`: words that no rule holds, or words left over
 * - `ambiguous`: words that can be read in more than one way (`07/01/2022`, `by Sunday`, `midnight`)
 * - `after-anchor`: a day after the day of publication, in a wording that does not look forward
 * - `day-unknown`: a wording that needs the day of publication, of which only the month or year is known
 * - `no-such-day`: a day that no calendar has (`30 February`)
 * - `no-such-time`: a time that no clock shows (`24:30`)
 * - `wrong-weekday`: a weekday beside a day that was another one
 * - `wrong-time`: a clock time outside the part of the day beside it
 * - `backwards`: a span that ends before it begins
 * - `out-of-range`: a year that is not one of 0000 to 9999
 * - `not-supported`: EDTF beyond level 1
 */
export type DateProblemKind =
  | 'not-understood'
  | 'ambiguous'
  | 'after-anchor'
  | 'day-unknown'
  | 'no-such-day'
  | 'no-such-time'
  | 'wrong-weekday'
  | 'wrong-time'
  | 'backwards'
  | 'out-of-range'
  | 'not-supported';

/** Why a date was not understood, in phrases of the sentence "Unexpected `met`, expected `expected`; `mend`". */
export interface DateProblem {
  readonly kind: DateProblemKind;
  /** What was met: a noun phrase that goes after "Unexpected". */
  readonly met: string;
  /** What would have been understood: a noun phrase that goes after "expected". */
  readonly expected: string;
  /** How to mend it: "did you mean …?" or a command, without a full stop. */
  readonly mend: string;
  /** Where the trouble is: index into the wording as given, in UTF-16 code units; 0 where it is all of it. */
  readonly offset: number;
}

/** A date with its reasons, or why there is none. */
export type DateResult =
  { readonly ok: true; readonly date: ResolvedDate } | { readonly ok: false; readonly problem: DateProblem };
