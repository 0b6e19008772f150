import type { Yaml } from 'mdast';
import type { Cursor } from './cursor.ts';

const FENCE = '---';

/**
 * Reads front matter that has at least one line.
 *
 * @param cursor at the start of the file; moves up to the end of the closing fence's three signs
 * @returns `null` for what is no front matter, or none as it is commonly written
 */
export function readHead(cursor: Cursor): Yaml | null {
  const { text } = cursor;
  const start = cursor.point();
  if (!text.startsWith(`${FENCE}\n`)) return null;
  const from = FENCE.length + 1;
  const until = text.indexOf(`\n${FENCE}`, FENCE.length);
  if (until < from) return null;
  const value = text.slice(from, until);
  // What the parser takes for an end of a line, and what it replaces.
  if (value.includes('\r') || value.includes('\0')) return null;
  cursor.moveTo(until + 1 + FENCE.length);
  return { type: 'yaml', value, position: { start, end: cursor.point() } };
}
