import type { Paragraph } from 'mdast';
import type { Cursor } from './cursor.ts';
import { readInline } from './read-inline.ts';
import { startsParagraph } from './starts-paragraph.ts';

/**
 * Reads a paragraph.
 *
 * @param cursor at the start of its first line; moves to the end of its last, where what follows has to be looked at
 * @returns `null` where there is no paragraph, or one with more than words and marks
 */
export function readParagraph(cursor: Cursor): Paragraph | null {
  if (!startsParagraph(cursor.text, cursor.at)) return null;
  const start = cursor.point();
  const children = readInline(cursor);
  return children === null ? null : { type: 'paragraph', children, position: { start, end: cursor.point() } };
}
