import type { PublishedContext } from '../dates/resolve-published.ts';
import type { Place, ResolvedDate, Timeline } from '../model.ts';

/** What a text is read against. */
export interface ProposalContext extends PublishedContext {
  /** The events that exist, and the vocabulary. */
  readonly timeline: Timeline;
}

/** Where something stands in the text. */
export interface Passage {
  /** Lines and columns from 1. */
  readonly place: Place;
  /** Index of its first UTF-16 code unit. */
  readonly offset: number;
  /** In UTF-16 code units. */
  readonly length: number;
}

/** What a text offers to the editor: the passages that may become event blocks, and what could not be placed. */
export interface Proposals {
  /** In the order of the text. */
  readonly proposals: readonly Proposal[];
  /** In the order of the text. */
  readonly unplaced: readonly Unplaced[];
}

/** A passage that may become an event block. */
export interface Proposal extends Passage {
  /** The source's words: for the editor's side file only, never to be published. */
  readonly sentence: string;
  readonly date: ProposedDate;
  readonly places: readonly ProposedPlace[];
  readonly speakers: readonly ProposedSpeaker[];
  readonly figures: readonly ProposedFigure[];
  readonly quotes: readonly ProposedQuote[];
  /** Events that exist and that it may belong to: the likeliest first, three at most. */
  readonly candidates: readonly Candidate[];
  /** An id for a new event: of the text's words, without a date, and of no event that exists. */
  readonly id: string;
}

/**
 * How a day was found.
 *
 * - `stated`: the passage words it, in our grammar
 * - `read by chrono`: the passage words it otherwise; `wording` is EDTF
 * - `carried`: an earlier passage words it, on the same matter
 * - `relative to the article`: nothing words it; it is the day of publication, or the month or year of which no more is known
 */
export type HowDated = 'stated' | 'read by chrono' | 'carried' | 'relative to the article';

/** The day of a passage. */
export interface ProposedDate {
  /** What `date="…"` may say: the text's wording, or EDTF where our grammar does not hold that. */
  readonly wording: string;
  readonly resolved: ResolvedDate;
  readonly how: HowDated;
  /** One line for the editor: where it is from, and what to check. */
  readonly why: string;
}

export interface ProposedPlace extends Passage {
  /** In `places.yaml`. */
  readonly slug: string;
  /** As the text names it. */
  readonly words: string;
}

export interface ProposedSpeaker extends Passage {
  /** In `speakers.yaml`. */
  readonly slug: string;
  /** As the text names them. */
  readonly words: string;
  /** What tells that it is they, for the editor. */
  readonly why: string;
}

export interface ProposedFigure extends Passage {
  /** As the text gives the number, with what limits it: `more than 3,800`. */
  readonly words: string;
  /** As `value` has it: `26`, `>3800`, `>=18`, `<=20000`, `~2500`, `2..3`. */
  readonly value: string;
  /** In `measures.yaml`; `null` where none is near. */
  readonly measure: string | null;
  /** Whom: a slug that figures of the timeline have, or a general one. */
  readonly of: string | null;
  /** Speaker slug. */
  readonly by: string | null;
  /** The text's word for them, where it stands in quotation marks. */
  readonly as: string | null;
}

export interface ProposedQuote extends Passage {
  /** As printed, without the quotation marks. */
  readonly words: string;
  /** Speaker slug; `null` where it is not known. */
  readonly by: string | null;
  /** What tells whose words they are, for the editor. */
  readonly why: string;
}

/** An event that exists and that a passage may belong to. */
export interface Candidate {
  /** Its id. */
  readonly event: string;
  readonly title: string;
  /** From 0; from about 1 on it is very likely. */
  readonly likeness: number;
  /** What they share, in a few words for the editor. */
  readonly because: string;
}

/** What kind of thing could not be placed. */
export type UnplacedKind = 'date' | 'number' | 'quotation' | 'sentence';

/** What the text has and no proposal can hold as it is. */
export interface Unplaced extends Passage {
  readonly kind: UnplacedKind;
  /** As the text has them. */
  readonly words: string;
  /** One line for the editor. */
  readonly why: string;
}
