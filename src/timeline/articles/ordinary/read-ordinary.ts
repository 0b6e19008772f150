import type { Root, RootContent } from 'mdast';
import { Cursor } from './cursor.ts';
import { readBlock } from './read-block.ts';
import { readHead } from './read-head.ts';
import { readParagraph } from './read-paragraph.ts';

/** What divides blocks, or comes after the last. */
const BETWEEN = /\n{2,}|\n?$/y;

/**
 * Reads an article that is written as nearly all are, in one pass over its text: a parser of all of Markdown takes many
 * times as long, and with it most of the time that reading articles takes. What it accepts, the whole file or nothing:
 *
 * - front matter: `---`, lines, `---`;
 * - after it, divided by empty lines: paragraphs, and blocks `:::name[words]{attributes}`, paragraphs, `:::`;
 * - in paragraphs: lines that neither begin with what opens something else nor begin or end with a space. They hold
 *   words (without `\ * _ < & [ ] { }`, backticks, tabs), colons before a space, times of day (`8:30`), and marks
 *   `:name[words]` or `:name[words]{attributes}`;
 * - attributes of different names with one space between them: `#id` and `key="value"`, without `&`.
 *
 * The tree is the very one that the parser makes of the same text, positions included: tests compare the two for all
 * articles, and for any number of mutations of them.
 *
 * @param text the whole file
 * @returns `null` for every other text, which is left to the parser
 */
export function readOrdinary(text: string): Root | null {
  const cursor = new Cursor(text);
  const start = cursor.point();
  const head = readHead(cursor);
  if (head === null || !cursor.takeLines(BETWEEN)) return null;
  const children: RootContent[] = [head];
  while (cursor.at < text.length) {
    const node = text.startsWith(':::', cursor.at) ? readBlock(cursor) : readParagraph(cursor);
    if (node === null || !cursor.takeLines(BETWEEN)) return null;
    children.push(node);
  }
  return { type: 'root', children, position: { start, end: cursor.point() } };
}
