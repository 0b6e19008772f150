import type { ExportPart } from '../../exports/export-part.ts';
import { textsOf } from '../../exports/texts-of.ts';
import type { Timeline } from '../../timeline/model.ts';
import { eventBasis, ownArticleBasis, wholeBasis } from '../pages/basis.ts';
import { indexOf } from '../timeline-index.ts';
import type { FilePart, FileSource } from './published-file.ts';

/**
 * The one file of a kind that lists records of the whole timeline.
 *
 * @param timeline Any.
 * @param path Made by the routes.
 * @param parts Makes its parts, anew at each call.
 */
export function wholeFile(timeline: Timeline, path: string, parts: () => Iterable<ExportPart>): readonly FileSource[] {
  return [
    {
      path,
      of: null,
      parts: () => textsOf(parts()),
      pieces: { basis: [timeline.vocabulary.site], parts: () => filePartsOf(timeline, parts()) },
      basis: () => wholeBasis(timeline),
    },
  ];
}

function* filePartsOf(timeline: Timeline, parts: Iterable<ExportPart>): Generator<FilePart> {
  const index = indexOf(timeline);
  for (const part of parts) {
    if (typeof part === 'string') {
      yield part;
      continue;
    }
    const { of, first, text } = part;
    const basis = 'outlet' in of ? ownArticleBasis(index, of) : eventBasis(index, of);
    yield { basis: first ? [basis, 'first'] : [basis], text };
  }
}
