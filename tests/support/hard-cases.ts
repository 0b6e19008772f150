import { loadTimeline } from '../../src/load-timeline.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import { FILE_KINDS, type FileKindName } from '../../src/views/data/file-kinds.ts';
import { publishedFiles } from '../../src/views/data/published-files.ts';
import { siteContent } from './folders.ts';

/**
 * The timeline of `tests/fixtures/sites/hard-cases`: a site with a base path that has moved, with every date, text and
 * decision of the ledger that a file format can break on.
 */
export function hardCases(): Timeline {
  const { timeline, faults } = loadTimeline(siteContent('hard-cases'));
  if (timeline === null) throw new Error(faults.map(({ message }) => message).join('\n'));
  return timeline;
}

/**
 * Every file that a timeline publishes beside its pages, by path.
 *
 * @param timeline any
 */
export function filesOf(
  timeline: Timeline,
): ReadonlyMap<string, { readonly kind: FileKindName; readonly text: string }> {
  const kinds = Object.keys(FILE_KINDS) as FileKindName[];
  return new Map(
    kinds.flatMap((kind) => publishedFiles(timeline, kind).map(({ path, text }) => [path, { kind, text: text() }])),
  );
}

/**
 * The text of the one file of a kind.
 *
 * @param timeline any
 * @param kind a kind with one file
 */
export function fileOf(timeline: Timeline, kind: FileKindName): string {
  return publishedFiles(timeline, kind)[0]!.text();
}
