import type { ExportPart } from '../../exports/export-part.ts';
import { textsOf } from '../../exports/texts-of.ts';
import type { Event, Timeline } from '../../timeline/model.ts';
import { eventBasis, wholeBasis } from '../pages/basis.ts';
import { indexOf } from '../timeline-index.ts';
import { filePart } from './file-part.ts';
import type { FileSource } from './published-file.ts';

/**
 * The one file of a kind that lists records of the whole timeline.
 *
 * @param timeline Any.
 * @param path Made by the routes.
 * @param parts Makes its parts, anew at each call.
 */
export function wholeFile(timeline: Timeline, path: string, parts: () => Iterable<ExportPart>): readonly FileSource[] {
  const index = indexOf(timeline);
  const ofEvent = (event: Event): readonly unknown[] => eventBasis(index, event);
  return [
    {
      path,
      of: null,
      parts: () => textsOf(parts()),
      pieces: {
        basis: [timeline.vocabulary.site],
        parts: () => Iterator.from(parts()).map((part) => filePart(index, part, ofEvent)),
      },
      basis: () => wholeBasis(timeline),
    },
  ];
}
