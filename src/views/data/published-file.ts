import type { ExportContext } from '../../exports/export-context.ts';
import type { Routes } from '../../routes.ts';
import type { Article, Timeline } from '../../timeline/model.ts';
import type { EventAddress } from '../event-addresses.ts';

/** Where on the page about the data a file stands. */
export type FileGroup = 'whole' | 'single' | 'feeds';

/** A kind of file that is published beside the pages: one file, some, or one of each thing. */
export type FileKind = SomeFiles | FileOfEach<'event'> | FileOfEach<'article'>;

/** Of what there are so many that all files of one are made together. */
export interface Things {
  /** An address that an event has or had. */
  readonly event: EventAddress;
  readonly article: Article;
}

/** How a kind of file is listed on the page about the data. */
export interface FileWords {
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
}

/** A kind of which there is one file, or some: each topic's and so on. */
export interface SomeFiles extends FileWords {
  /** Their texts are made where they are asked for. */
  readonly files: (timeline: Timeline, context: ExportContext) => readonly FileSource[];
}

/** A kind of which there is a file of each event or article. */
export interface FileOfEach<Each extends keyof Things> extends FileWords {
  /** With `<id>` for what differs. */
  readonly pattern: string;
  readonly each: Each;
  /** The file of one of them, which may be asked for again and again; `null` where there is none. */
  readonly file: (context: ExportContext, thing: Things[Each]) => BasedSource | null;
}

/** A file before its text is made. Joined, its pieces are its text: a long one can be written piece by piece. */
export interface FileSource {
  /** Path made by the routes. */
  readonly path: string;
  /** Id or slug of what it is of; `null` where it is of the whole timeline. */
  readonly of: string | null;
  /** Made anew at each call. */
  readonly parts: () => Iterable<string>;
  /** The same where it is long and lists records: most of them are the next time what they were. */
  readonly pieces?: FilePieces;
  /** The records that the text is made of, as in `PageSource`. Left out, the text itself is compared. */
  readonly basis?: () => readonly unknown[];
}

/** A file that says what it is made of. */
export interface BasedSource extends FileSource {
  readonly basis: () => readonly unknown[];
}

/** A file in parts of which each says what it is made of. */
export interface FilePieces {
  /** What all of them hang on, as in `PageSource`. */
  readonly basis: readonly unknown[];
  /** Joined, their texts are the file's. Made anew at each call. */
  readonly parts: () => Iterable<FilePart>;
}

/** A text; or what is made when it is asked for, with what it is made of beside that on which all hang. */
export type FilePart = string | { readonly basis: readonly unknown[]; readonly text: () => string };

/** A file that a timeline publishes. */
export interface PublishedFile extends FileSource {
  /** All of it at once. */
  readonly text: () => string;
  /** How long it is in UTF-8. Costs nothing once it was made, whole or in pieces, or `measured` was told. */
  readonly bytes: () => number;
  /** Is told how long it is in UTF-8 by whoever has made it of its `pieces`. */
  readonly measured: (bytes: number) => void;
}
