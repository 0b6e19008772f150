import { exportContext } from '../../exports/export-context.ts';
import type { Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';
import { FILE_KINDS, type FileKindName } from './file-kinds.ts';
import type { FileSource } from './published-file.ts';

const known = new WeakMap<Timeline, ReadonlyMap<FileKindName, readonly FileSource[]>>();

/**
 * The files of one kind that a timeline publishes. The text of each is made once, however often it is asked for: for
 * itself, and for its size on the page about the data.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @param kind One of `FILE_KINDS`.
 */
export function publishedFiles(timeline: Timeline, kind: FileKindName): readonly FileSource[] {
  let files = known.get(timeline);
  if (files === undefined) {
    const context = exportContext(timeline, indexOf(timeline).routes);
    const names = Object.keys(FILE_KINDS) as FileKindName[];
    files = new Map(names.map((name) => [name, FILE_KINDS[name].files(timeline, context).map(madeOnce)]));
    known.set(timeline, files);
  }
  return files.get(kind) ?? [];
}

function madeOnce(file: FileSource): FileSource {
  let text: string | null = null;
  return { ...file, text: () => (text ??= file.text()) };
}
