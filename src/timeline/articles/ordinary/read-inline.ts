import type { Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Cursor } from './cursor.ts';
import { readBraces } from './read-braces.ts';
import { startsParagraph } from './starts-paragraph.ts';

/** Whatever means nothing but itself. */
const WORDS = /[^\\*_`<&[\]{}:\n\r\t\0]+/y;
/** A colon that opens nothing. */
const COLON = /:(?=[ \n])/y;
/** A colon with digits: to the parser, a mark without words. Signs that could belong to one do not follow. */
const TIME = /:(\d+)(?=[ \n,.;!?)\]])/y;
const MARK = /:([a-z]+)(?=\[)/y;
const OPENING = /\[(?=[^ \n])/y;
const CLOSING = /\]/y;

type Inline = Text | TextDirective;

/**
 * Reads words and marks, over line ends, up to the end of the paragraph or a sign of something else.
 *
 * @param cursor at the first of them; moves past the last
 * @returns `null` where a mark is not one as they are commonly written, or a space ends a line
 */
export function readInline(cursor: Cursor): Inline[] | null {
  return readAll(cursor, readMark);
}

/**
 * Reads words in brackets.
 *
 * @param cursor at the opening bracket; moves past the closing one
 * @returns `null` where there is none, or something else than words in them
 */
export function readLabel(cursor: Cursor): Inline[] | null {
  if (cursor.take(OPENING) === null) return null;
  const words = readAll(cursor, () => null);
  return cursor.take(CLOSING) === null ? null : words;
}

function readAll(cursor: Cursor, markAt: (cursor: Cursor) => TextDirective | null): Inline[] | null {
  const nodes: Inline[] = [];
  for (;;) {
    const text = readText(cursor);
    if (text !== null) nodes.push(text);
    if (cursor.next() !== ':') return cursor.previous() === ' ' || cursor.previous() === '\n' ? null : nodes;
    const directive = readTime(cursor) ?? markAt(cursor);
    if (directive === null) return null;
    nodes.push(directive);
  }
}

/** @returns `null` where there are no words */
function readText(cursor: Cursor): Text | null {
  const start = cursor.point();
  while (cursor.take(WORDS) !== null || cursor.take(COLON) !== null || takeLineEnd(cursor));
  if (cursor.at === start.offset) return null;
  const value = cursor.text.slice(start.offset, cursor.at);
  return { type: 'text', value, position: { start, end: cursor.point() } };
}

/** A line end within a paragraph. */
function takeLineEnd(cursor: Cursor): boolean {
  if (cursor.next() !== '\n' || cursor.previous() === ' ' || !startsParagraph(cursor.text, cursor.at + 1)) return false;
  cursor.moveTo(cursor.at + 1);
  return true;
}

function readTime(cursor: Cursor): TextDirective | null {
  const start = cursor.point();
  const name = cursor.take(TIME)?.[1];
  if (name === undefined) return null;
  return { type: 'textDirective', name, attributes: {}, children: [], position: { start, end: cursor.point() } };
}

function readMark(cursor: Cursor): TextDirective | null {
  const start = cursor.point();
  const name = cursor.take(MARK)?.[1];
  const children = name === undefined ? null : readLabel(cursor);
  if (name === undefined || children === null) return null;
  const braces = cursor.next() === '{' ? readBraces(cursor) : { attributes: {}, recorded: [] };
  if (braces === null) return null;
  const { attributes, recorded } = braces;
  const position = { start, end: cursor.point() };
  const mark: TextDirective = { type: 'textDirective', name, attributes, children, position };
  return recorded.length === 0 ? mark : { ...mark, data: { recorded: { attributes: recorded, fences: 0 } } };
}
