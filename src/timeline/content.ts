import type { Passage } from './articles/passages.ts';
import type { ReadTables } from './reading/read-tables.ts';
import type { ParsedArticle } from './articles/parse-article.ts';
import type { TracedArticle } from './reading/read-article.ts';
import type { Ask } from './vocabulary/ask.ts';
import type { Day, Fault, Timeline } from './model.ts';
import type { Sha256 } from './receipts/receipt.ts';

/** The content folder as it was read: bytes, nothing judged. */
export interface Content {
  /** The folder as editors are shown it, e.g. `content`. */
  readonly folder: string;
  /** Bytes of the YAML files by name, e.g. `outlets.yaml`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Bytes of the articles by file name, e.g. `2022-01-07-bbc-fire-without-warning.md`. */
  readonly articles: ReadonlyMap<string, Uint8Array>;
  /** The folder of receipts; left out where marks are not to be checked against them. */
  readonly receipts?: Receipts;
  /** What went wrong while the files were read. */
  readonly faults: readonly Fault[];
}

/** The folder of receipts, and what checks them. */
export interface Receipts {
  /** Bytes by file name, e.g. `2022-01-07-bbc-fire-without-warning.json`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sha256: Sha256;
}

/** How a timeline is built. */
export interface BuildOptions {
  /** The timeline as it was known on that day, `YYYY-MM-DD`; `null` for all articles. */
  readonly knownOn: Day | null;
  /** Whether every event id must be in the ledger, where there is one; that there is none is a warning then. */
  readonly requireRecorded: boolean;
  /** What was read before: what is the same is not read again. */
  readonly memo?: ReadMemo;
  /** What `readTables` gives of the same content, where that was called before. */
  readonly tables?: ReadTables;
}

/** Keeps articles as they were read. What it gives must equal what was put in, to the order of keys. */
export interface ReadMemo {
  /**
   * An article as it was read before.
   *
   * @param name its file name
   * @param bytes its file
   * @param ask answers from the vocabulary; the same function for all articles of one build
   * @returns `null` unless the same bytes were read under the same name, and all that was asked then has the same answer
   */
  readonly get: (name: string, bytes: Uint8Array, ask: Ask) => ParsedArticle | null;
  /** Keeps an article that was read now. */
  readonly set: (name: string, bytes: Uint8Array, read: TracedArticle) => void;
  /**
   * What is worked out from one other file alone, be it now or before.
   *
   * @param name the file's
   * @param bytes the file
   * @param make works it out: plain data
   */
  readonly keep: <T>(name: string, bytes: Uint8Array, make: () => T) => T;
}

/** A timeline with everything that is wrong with the content. */
export interface Built {
  /** `null` where any fault is an error. */
  readonly timeline: Timeline | null;
  /** The same made of what is right, for an editor at work; `null` where `site.yaml` is not. */
  readonly partial: Timeline | null;
  /** What stands in the articles in the editor's own words, also of faulty ones. */
  readonly passages: readonly Passage[];
  /** By path, line and column. */
  readonly faults: readonly Fault[];
}
