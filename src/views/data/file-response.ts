import { currentTimeline } from '../../current-timeline.ts';
import { FILE_KINDS, type FileKindName } from './file-kinds.ts';
import { publishedFile } from './published-files.ts';

/**
 * What an endpoint answers with: a file of the timeline that this process shows.
 *
 * @param kind What kind of file.
 * @param of Id or slug of what it is of, left out where the file is of the whole timeline.
 * @returns 404 where there is no such file, which the dev server may be asked for.
 */
export function fileResponse(kind: FileKindName, of: string | null = null): Response {
  const file = publishedFile(currentTimeline(), kind, of);
  if (file === undefined) return new Response(null, { status: 404 });
  return new Response(file.text(), { headers: { 'Content-Type': FILE_KINDS[kind].mediaType } });
}
