import type { OutputPart } from './output-part.ts';
import type { PartRecord } from './output-record.ts';

/** A part as it is known before it is made. */
export type PlannedPart = Pick<OutputPart, 'name' | 'key'>;

/** Some parts of a site, and who makes them: this thread or another. */
export interface Maker {
  /** In the order in which they are made. */
  readonly parts: readonly PlannedPart[];
  /**
   * Puts some of them into a folder.
   *
   * @throws Error what making them threw; then nothing is being made any more
   */
  readonly fill: (order: FillOrder) => Promise<FilledParts>;
}

/** What is to be put where: plain data. */
export interface FillOrder {
  /** Absolute. */
  readonly folder: string;
  /** The folder in which what was made before is published, absolute; `null` for none. */
  readonly published: string | null;
  /** Names of parts, each with the record of the same as published before; `null` where that is another or there is none. */
  readonly parts: readonly (readonly [name: string, before: PartRecord | null])[];
}

/** What came of it: plain data. */
export interface FilledParts {
  /** Of every part that was to be put there. */
  readonly records: ReadonlyMap<string, PartRecord>;
  /** Folders in the site in which an entry was made. */
  readonly changed: ReadonlySet<string>;
  /** How many files were made; all others are those of earlier builds. */
  readonly made: number;
  /** Paths of published files that are not as they had been left. */
  readonly touched: readonly string[];
}
