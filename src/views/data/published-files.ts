import { exportContext } from '../../exports/export-context.ts';
import type { Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';
import { FILE_KINDS, type FileKindName } from './file-kinds.ts';
import type { FileSource } from './published-file.ts';

type Files = ReadonlyMap<string | null, FileSource>;

const known = new WeakMap<Timeline, ReadonlyMap<FileKindName, Files>>();

/**
 * The files of one kind that a timeline publishes. The text of each is made once, however often it is asked for: for
 * itself, and for its size on the page about the data.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @param kind One of `FILE_KINDS`.
 */
export function publishedFiles(timeline: Timeline, kind: FileKindName): readonly FileSource[] {
  return [...filesOf(timeline, kind).values()];
}

/**
 * One file that a timeline publishes, at the cost of that file.
 *
 * @param timeline Never changed afterwards.
 * @param kind One of `FILE_KINDS`.
 * @param of Id or slug of what it is of; `null` where it is of the whole timeline.
 * @returns `undefined` where there is no such file.
 */
export function publishedFile(timeline: Timeline, kind: FileKindName, of: string | null): FileSource | undefined {
  return filesOf(timeline, kind).get(of);
}

function filesOf(timeline: Timeline, kind: FileKindName): Files {
  let files = known.get(timeline);
  if (files === undefined) {
    const context = exportContext(timeline, indexOf(timeline).routes);
    const names = Object.keys(FILE_KINDS) as FileKindName[];
    files = new Map(
      names.map((name) => [
        name,
        new Map(FILE_KINDS[name].files(timeline, context).map((file) => [file.of, madeOnce(file)])),
      ]),
    );
    known.set(timeline, files);
  }
  return files.get(kind) ?? new Map();
}

function madeOnce(file: FileSource): FileSource {
  let text: string | null = null;
  return { ...file, text: () => (text ??= file.text()) };
}
