import type { Nodes, Root, RootContent } from 'mdast';
import type { Place } from '../model.ts';
import { FILE_START, type SourceFile } from '../text/source-file.ts';
import { isDirective } from './directives.ts';

/** Words of an article's file that are the editor's own: a headline of an event, a paragraph of a report or of background. */
export interface Passage {
  /** Id of the article. */
  readonly article: string;
  /** Path of its file, as in `Fault.path`. */
  readonly path: string;
  /** The words; a line break is a line break. Where a quote stands, there are as many blanks, in “ ”. */
  readonly text: string;
  /** Where a part of `text` stands in the file. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** A passage as plain data: its text, and its runs of letters, which the file has too. */
export interface PassageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
}

/**
 * A run of letters: its offset and length in the text, and its offset and length in the file, which may have escapes and
 * the indentation of a list in it.
 */
export type Piece = readonly [at: number, length: number, from: number, sourceLength: number];

/**
 * What an article says in the editor's words, paragraph by paragraph: what checks of words go through.
 *
 * @param tree the article, checked
 */
export function passagesIn(tree: Root): PassageText[] {
  return tree.children.flatMap((node) => blocksOf(node)).map((block) => passageOf(block));
}

/**
 * A passage with the way back to the places in its file.
 *
 * @param passage of the article
 * @param article its id
 * @param path of its file, as editors are shown it
 * @param fileOf gives its text; called only where a place is asked for
 */
export function inFile(
  { text, pieces }: PassageText,
  article: string,
  path: string,
  fileOf: () => SourceFile | null,
): Passage {
  return {
    article,
    path,
    text,
    placeOf: (start, end) => {
      const file = fileOf();
      if (file === null) return FILE_START;
      const offsetOf = (at: number): number => {
        const piece = pieces.findLast((one) => one[0] <= at);
        return piece === undefined ? 0 : piece[2] + sourceOffset(piece, text, file.text, at - piece[0]);
      };
      return file.placeOf(offsetOf(start), offsetOf(Math.max(start, end - 1)) + 1);
    },
  };
}

/** Everything that holds words of its own: paragraphs, headings, labels. */
function blocksOf(node: RootContent): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child)) : [];
}

function passageOf(block: Nodes): PassageText {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (isDirective(node) && node.name === 'quote') {
      text += `“${' '.repeat(Math.max(0, length(node) - 2))}”`;
    } else if (node.type === 'text') {
      const [from = 0, until = 0] = [node.position?.start.offset, node.position?.end.offset];
      pieces.push([text.length, node.value.length, from, until - from]);
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'inlineCode') text += ' '.repeat(node.value.length);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(block);
  return { text, pieces };
}

function length(node: Nodes): number {
  if ('value' in node) return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + length(child), 0) : 0;
}

/** The offset in the file that belongs to one in the text: letter after letter, past what only the file has. */
function sourceOffset([start, length, from, sourceLength]: Piece, text: string, file: string, offset: number): number {
  const value = text.slice(start, start + length);
  const source = file.slice(from, from + sourceLength);
  if (value === source) return offset;
  let at = -1;
  for (let index = 0; index <= offset && index < value.length; index += 1) {
    const next = source.indexOf(value.charAt(index), at + 1);
    if (next === -1) break;
    at = next;
  }
  return Math.max(0, at);
}
