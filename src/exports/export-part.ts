import type { Article, Event } from '../timeline/model.ts';

/** A piece of a long file that tells of one record: made of that, of what it names, of the site, and of nothing else. */
export interface RecordPiece {
  readonly of: Article | Event;
  /** Whether something else stands before it than before all others of its list, as it is the first. */
  readonly first: boolean;
  /** Makes it, when it is asked for. */
  readonly text: () => string;
}

/** A part of a long file: a record's, or a text that stands between those. */
export type ExportPart = string | RecordPiece;
