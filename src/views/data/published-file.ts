import type { ExportContext } from '../../exports/export-context.ts';
import type { Routes } from '../../routes.ts';
import type { Timeline } from '../../timeline/model.ts';

/** Where on the page about the data a file stands. */
export type FileGroup = 'whole' | 'single' | 'feeds';

/** A kind of file that is published beside the pages. */
export interface FileKind {
  readonly group: FileGroup;
  /** `CSV`. */
  readonly format: string;
  /** With its parameters. */
  readonly mediaType: string;
  readonly title: string;
  /** One or two sentences: what it is and what reads it. */
  readonly description: string;
  /** What kind of thing it is by other means, where that can be linked; a path made by the routes. */
  readonly schema?: (routes: Routes) => string;
  /** Its addresses, as one pattern, where there is a file for each event and so on: `events/<id>.json`. */
  readonly pattern?: string;
  /** The files of this kind: one, or one for each thing. Their texts are made where they are asked for. */
  readonly files: (timeline: Timeline, context: ExportContext) => readonly FileSource[];
}

/** A file before its text is made. Joined, its pieces are its text: a long one can be written piece by piece. */
export interface FileSource {
  /** Path made by the routes. */
  readonly path: string;
  /** Id or slug of what it is of; `null` where it is of the whole timeline. */
  readonly of: string | null;
  /** Made anew at each call. */
  readonly parts: () => Iterable<string>;
  /** The records that the text is made of, as in `PageSource`. Left out, the text itself is compared. */
  readonly basis?: () => readonly unknown[];
}

/** A file that a timeline publishes. */
export interface PublishedFile extends FileSource {
  /** All of it at once. */
  readonly text: () => string;
  /** How long it is in UTF-8. Costs nothing once it was made, whole or in pieces. */
  readonly bytes: () => number;
}
