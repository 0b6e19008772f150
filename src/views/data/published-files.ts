import { exportContext } from '../../exports/export-context.ts';
import { joined } from '../../exports/joined.ts';
import type { Timeline } from '../../timeline/model.ts';
import { onceForEach } from '../../timeline/once-for-each.ts';
import { onceFor } from '../../timeline/once-for.ts';
import { eventAddresses, eventAddressesById } from '../event-addresses.ts';
import { isPaged } from '../paging/is-paged.ts';
import { indexOf } from '../timeline-index.ts';
import { FILE_KINDS, type FileKindName } from './file-kinds.ts';
import type {
  BasedSource,
  FileKind,
  FileOfEach,
  FileSource,
  FileWords,
  PublishedFile,
  SomeFiles,
  Things,
} from './published-file.ts';

const KINDS: Readonly<Record<FileKindName, FileKind>> = FILE_KINDS;
const NAMES = Object.keys(FILE_KINDS) as FileKindName[];

/**
 * The kinds of which there is one file, or some: all but those of which there is a file of each event or article.
 */
export const FEW_KINDS = NAMES.filter((name) => !('each' in FILE_KINDS[name]));

/** The kinds of which there is a file of each event or article. */
export const MANY_KINDS = NAMES.filter(isMany);

/**
 * The files of one kind that a timeline publishes.
 *
 * @param timeline Never changed afterwards.
 * @param kind One of `FILE_KINDS`.
 */
export function publishedFiles(timeline: Timeline, kind: FileKindName): readonly PublishedFile[] {
  const of = KINDS[kind];
  if (!('each' in of)) return [...fewFiles(timeline, of).values()];
  const context = contextOf(timeline);
  const sources =
    of.each === 'event'
      ? eventAddresses(timeline).map((address) => of.file(context, address))
      : timeline.articles.map((article) => of.file(context, article));
  return sources.flatMap((source) => (source === null ? [] : fileOfEach(timeline, of, source)));
}

/**
 * One file that a timeline publishes, at the cost of that file.
 *
 * @param timeline Never changed afterwards.
 * @param kind One of `FILE_KINDS`.
 * @param of Id or slug of what it is of; `null` where it is of the whole timeline.
 * @returns `undefined` where there is no such file.
 */
export function publishedFile(timeline: Timeline, kind: FileKindName, of: string | null): PublishedFile | undefined {
  const files = KINDS[kind];
  if (!('each' in files)) return fewFiles(timeline, files).get(of);
  const source =
    files.each === 'event'
      ? fileAt(timeline, files, eventAddressesById(timeline), of)
      : fileAt(timeline, files, indexOf(timeline).articles, of);
  return source === null ? undefined : fileOfEach(timeline, files, source);
}

/**
 * All files of one event or article.
 *
 * @returns In the order of `FILE_KINDS`; made anew at each call.
 */
export type FileSet = () => readonly BasedSource[];

/**
 * The files of the kinds of which there is one of each event or article, by what they are of: so many that what they
 * have in common is worth naming once.
 *
 * @param timeline Never changed afterwards.
 * @returns Those of the events' addresses, then of the articles, in the timeline's order.
 */
export function fileSets(timeline: Timeline): readonly FileSet[] {
  return [...setsOf(timeline, 'event', eventAddresses(timeline)), ...setsOf(timeline, 'article', timeline.articles)];
}

function setsOf<Each extends keyof Things>(
  timeline: Timeline,
  each: Each,
  things: readonly Things[Each][],
): readonly FileSet[] {
  const context = contextOf(timeline);
  const long = isPaged(timeline);
  const kinds = Object.values(KINDS).filter((kind) => isOfEach(kind, each));
  return things.map((thing) => (): readonly BasedSource[] => {
    const files: BasedSource[] = [];
    for (const kind of kinds) {
      const source = kind.file(context, thing);
      if (source !== null) files.push(long ? source : { ...fileOfEach(timeline, kind, source), basis: source.basis });
    }
    return files;
  });
}

/** Name of a kind of which there is a file of each event or article. */
type ManyKindName = {
  [Name in FileKindName]: (typeof FILE_KINDS)[Name] extends { readonly each: keyof Things } ? Name : never;
}[FileKindName];

function isMany(name: FileKindName): name is ManyKindName {
  return 'each' in FILE_KINDS[name];
}

function isOfEach<Each extends keyof Things>(kind: object, each: Each): kind is FileOfEach<Each> {
  return 'each' in kind && kind.each === each;
}

const contextOf = onceFor((timeline: Timeline) => {
  const { routes, fates } = indexOf(timeline);
  return exportContext(timeline, routes, fates);
});

function fileAt<Each extends keyof Things>(
  timeline: Timeline,
  kind: FileOfEach<Each>,
  things: ReadonlyMap<string, Things[Each]>,
  of: string | null,
): FileSource | null {
  const thing = of === null ? undefined : things.get(of);
  return thing === undefined ? null : kind.file(contextOf(timeline), thing);
}

const fewFiles = onceForEach((timeline: Timeline, kind: SomeFiles): ReadonlyMap<string | null, PublishedFile> => {
  const long = isPaged(timeline);
  return new Map(kind.files(timeline, contextOf(timeline)).map((file) => [file.of, madeOnce(file, long)]));
});

/** The files of a kind that were asked for, by what they are of. The many files of a long timeline are not remembered. */
const manyFiles = onceForEach<Timeline, FileWords, Map<string | null, PublishedFile>>(() => new Map());

function fileOfEach(timeline: Timeline, kind: FileWords, source: FileSource): PublishedFile {
  if (isPaged(timeline)) return madeOnce(source, true);
  const known = manyFiles(timeline, kind);
  const file = known.get(source.of) ?? madeOnce(source, false);
  known.set(source.of, file);
  return file;
}

/**
 * Of a timeline that fits a page the text of each file is made once: for itself, and for its size on the page about the
 * data. The texts of a long one would fill the memory: there only their lengths are kept.
 */
function madeOnce({ pieces, ...source }: FileSource, long: boolean): PublishedFile {
  let text: string | null = null;
  let bytes: number | null = null;
  function* parts(): Generator<string> {
    let length = 0;
    for (const part of source.parts()) {
      length += Buffer.byteLength(part);
      yield part;
    }
    bytes = length;
  }
  return {
    ...source,
    ...(long && pieces !== undefined ? { pieces } : {}),
    parts: () => (text === null ? parts() : [text]),
    text: () => {
      if (text !== null) return text;
      const made = joined(parts());
      if (!long) text = made;
      return made;
    },
    bytes: () => {
      if (bytes === null) parts().forEach(() => undefined);
      return bytes ?? 0;
    },
    measured: (length) => {
      bytes = length;
    },
  };
}
