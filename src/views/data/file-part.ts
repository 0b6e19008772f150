import type { ExportPart } from '../../exports/export-part.ts';
import type { Event } from '../../timeline/model.ts';
import { ownArticleBasis } from '../pages/basis.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import type { FilePart } from './published-file.ts';

/**
 * A part of a long file with what it is made of.
 *
 * @param index Of the timeline.
 * @param part Of a file.
 * @param ofEvent What a piece that tells of an event is made of.
 */
export function filePart(
  index: TimelineIndex,
  part: ExportPart,
  ofEvent: (event: Event) => readonly unknown[],
): FilePart {
  if (typeof part === 'string') return part;
  const { of, first, text } = part;
  const basis = 'outlet' in of ? ownArticleBasis(index, of) : ofEvent(of);
  return { basis: first ? [basis, 'first'] : [basis], text };
}
