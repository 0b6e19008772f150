import { exportContext } from '../../exports/export-context.ts';
import type { Timeline } from '../../timeline/model.ts';
import { onceFor } from '../../timeline/once-for.ts';
import { indexOf } from '../timeline-index.ts';
import { FILE_KINDS, type FileKindName } from './file-kinds.ts';
import { joined } from '../../exports/joined.ts';
import { isPaged } from '../paging/is-paged.ts';
import type { FileSource, PublishedFile } from './published-file.ts';

type Files = ReadonlyMap<string | null, PublishedFile>;

/**
 * The files of one kind that a timeline publishes.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @param kind One of `FILE_KINDS`.
 */
export function publishedFiles(timeline: Timeline, kind: FileKindName): readonly PublishedFile[] {
  return [...(filesOf(timeline).get(kind)?.values() ?? [])];
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
  return filesOf(timeline).get(kind)?.get(of);
}

const filesOf = onceFor((timeline: Timeline): ReadonlyMap<FileKindName, Files> => {
  const { routes, fates } = indexOf(timeline);
  const context = exportContext(timeline, routes, fates);
  const long = isPaged(timeline);
  const names = Object.keys(FILE_KINDS) as FileKindName[];
  return new Map(
    names.map((name) => [
      name,
      new Map(FILE_KINDS[name].files(timeline, context).map((file) => [file.of, madeOnce(file, long)])),
    ]),
  );
});

/**
 * Of a timeline that fits a page the text of each file is made once: for itself, and for its size on the page about the
 * data. The texts of a long one would fill the memory: there only their lengths are kept.
 */
function madeOnce(source: FileSource, long: boolean): PublishedFile {
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
  };
}
