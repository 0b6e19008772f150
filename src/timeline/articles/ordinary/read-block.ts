import type { Paragraph } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { Cursor } from './cursor.ts';
import { readBraces } from './read-braces.ts';
import { readLabel } from './read-inline.ts';
import { readParagraph } from './read-paragraph.ts';

const OPENING = /:::([a-z]+)(?=\[)/y;
const CLOSING = /:::/y;
/** After the opening, and after a paragraph, which goes on as long as lines can be its own. */
const LINE_ENDS = /\n+/y;

/**
 * Reads a block with words in brackets, attributes and paragraphs.
 *
 * @param cursor at its first colon; moves up to the end of the closing fence's three colons
 * @returns `null` where there is anything else
 */
export function readBlock(cursor: Cursor): ContainerDirective | null {
  const start = cursor.point();
  const name = cursor.take(OPENING)?.[1];
  const label = name === undefined ? null : readHeadline(cursor);
  const braces = label === null ? null : readBraces(cursor);
  if (name === undefined || label === null || braces === null || !cursor.takeLines(LINE_ENDS)) return null;
  const children: ContainerDirective['children'] = [label];
  while (cursor.take(CLOSING) === null) {
    const paragraph = readParagraph(cursor);
    if (paragraph === null || !cursor.takeLines(LINE_ENDS)) return null;
    children.push(paragraph);
  }
  const { attributes, recorded } = braces;
  const position = { start, end: cursor.point() };
  const data = { recorded: { attributes: recorded, fences: 2 } };
  return { type: 'containerDirective', name, attributes, children, position, data };
}

/** The words in brackets, which are a paragraph to the parser: one line of them. */
function readHeadline(cursor: Cursor): Paragraph | null {
  const start = cursor.point();
  const children = readLabel(cursor);
  const end = cursor.point();
  if (children === null || end.line !== start.line) return null;
  return { type: 'paragraph', data: { directiveLabel: true }, children, position: { start, end } };
}
