import type { Day, PartOfDay } from '../../model.ts';

/** Periods that are counted or named. */
export type Unit = 'hour' | 'day' | 'week' | 'month' | 'year';

/** Words that only join others. Each is what English says; other languages map their own words onto them. */
export type Joint =
  | 'on'
  | 'in'
  | 'at'
  | 'during'
  | 'the'
  | 'of'
  | 'to'
  | 'at-or-to'
  | 'into'
  | 'through'
  | 'until'
  | 'from'
  | 'between'
  | 'and'
  | 'or'
  | 'since'
  | 'starting'
  | 'before'
  | 'after'
  | 'not-after'
  | 'not-before'
  | 'last'
  | 'this'
  | 'this-latest'
  | 'next'
  | 'past'
  | 'recent'
  | 'ago'
  | 'ago-first'
  | 'for'
  | 'over'
  | 'early'
  | 'mid'
  | 'late'
  | 'earlier'
  | 'later'
  | 'as-of'
  | 'at-least'
  | 'around'
  | 'possibly'
  | 'inclusive'
  | 'local-time'
  | 'of-the-year'
  | 'overnight'
  | 'overnight-to'
  | 'last-night'
  | 'tonight'
  | 'weekend'
  | 'new-year'
  | 'new-years-day'
  | 'new-years-eve'
  | 'weekday-mark'
  | 'ordinal-mark'
  | 'hour-mark'
  | 'comma'
  | 'dash'
  | 'open'
  | 'close'
  | 'question';

/** Words that could be read in more than one way, or that lean on a text which the wording does not have. */
export type Trap =
  | 'by'
  | 'midnight'
  | 'few'
  | 'zone'
  | 'half-day'
  | 'leaning'
  | 'vague'
  | 'rest-of-period'
  | 'which-night'
  | 'slash'
  | 'numeric-date'
  | 'dotted-time';

/** What a word or phrase of any language means to the grammar. */
export type Meaning =
  | { readonly [J in Joint]: { readonly is: J } }[Joint]
  | { readonly is: 'weekday'; readonly weekday: number }
  | { readonly is: 'month'; readonly month: number }
  /** `digits`: how many were written; 0 for a word. */
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  | { readonly is: 'ordinal'; readonly value: number }
  /** Days from the anchor's: -1 for yesterday. */
  | { readonly is: 'counted'; readonly days: number }
  | { readonly is: 'part'; readonly part: PartOfDay }
  /** `HH:MM`; may be a time that no clock shows, such as `24:30`. */
  | { readonly is: 'clock'; readonly time: string }
  /** `YYYY-MM-DD`; may be a day that no calendar has. */
  | { readonly is: 'iso'; readonly day: Day }
  | { readonly is: 'unit'; readonly unit: Unit }
  | { readonly is: 'trap'; readonly trap: Trap }
  | { readonly is: 'unknown' };

/** A meaning where it stands in the wording. */
export type Word = Meaning & {
  /** First character, as an index into the wording. */
  readonly from: number;
  /** The character after its last. */
  readonly to: number;
};

/** Phrases of one language, in their usual spelling, with what each means. Several meanings stand for several words. */
export type Phrases = Readonly<Record<string, Meaning | readonly Meaning[]>>;
