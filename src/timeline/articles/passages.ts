import type { Nodes, Root, RootContent } from 'mdast';
import type { Place } from '../model.ts';
import type { SourceFile } from '../text/source-file.ts';
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

/** A run of letters that is the same in the text and in the file. */
interface Piece {
  /** Offset in the text. */
  readonly at: number;
  /** As it reads. */
  readonly value: string;
  /** As the file has it, which may hold escapes and the indentation of a list. */
  readonly source: string;
  /** Offset of that in the file. */
  readonly from: number;
}

/**
 * What an article says in the editor's words, paragraph by paragraph, with the way back to the places in its file: what
 * checks of words go through.
 *
 * @param tree the article, checked
 * @param file its text
 * @param article its id
 */
export function passagesIn(tree: Root, file: SourceFile, article: string): Passage[] {
  return tree.children.flatMap((node) => blocksOf(node)).map((block) => passageOf(block, file, article));
}

/** Everything that holds words of its own: paragraphs, headings, labels. */
function blocksOf(node: RootContent): Nodes[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [node];
  return 'children' in node ? node.children.flatMap((child) => blocksOf(child)) : [];
}

function passageOf(block: Nodes, file: SourceFile, article: string): Passage {
  const pieces: Piece[] = [];
  let text = '';
  const walk = (node: Nodes): void => {
    if (isDirective(node) && node.name === 'quote') {
      text += `“${' '.repeat(Math.max(0, length(node) - 2))}”`;
    } else if (node.type === 'text') {
      const [from = 0, until = 0] = [node.position?.start.offset, node.position?.end.offset];
      pieces.push({ at: text.length, value: node.value, source: file.text.slice(from, until), from });
      text += node.value;
    } else if (node.type === 'break') text += '\n';
    else if (node.type === 'inlineCode') text += ' '.repeat(node.value.length);
    else if ('children' in node) for (const child of node.children) walk(child);
  };
  walk(block);
  const offsetOf = (at: number): number => {
    const piece = pieces.findLast((one) => one.at <= at);
    return piece === undefined ? 0 : piece.from + sourceOffset(piece, at - piece.at);
  };
  return {
    article,
    path: file.path,
    text,
    placeOf: (start, end) => file.placeOf(offsetOf(start), offsetOf(Math.max(start, end - 1)) + 1),
  };
}

function length(node: Nodes): number {
  if ('value' in node) return node.value.length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + length(child), 0) : 0;
}

/** The offset in the file that belongs to one in the text: letter after letter, past what only the file has. */
function sourceOffset({ value, source }: Piece, offset: number): number {
  if (value === source) return offset;
  let at = -1;
  for (let index = 0; index <= offset && index < value.length; index += 1) {
    const next = source.indexOf(value.charAt(index), at + 1);
    if (next === -1) break;
    at = next;
  }
  return Math.max(0, at);
}
