import type { Point } from '../model.ts';

/** What is more than the parser reads in a time that grows with the text alone. */
export interface Excess {
  /** What was met, e.g. `40 blocks inside each other`. */
  readonly met: string;
  /** How much is read, e.g. `32`. */
  readonly limit: string;
  readonly point: Point;
}

/** Lists, quotations and their indentation inside each other. */
const DEPTH = 12;
/** Blocks that begin with `:::` inside each other. */
const BLOCKS = 8;
/** Brackets inside each other. */
const BRACKETS = 16;
/** Signs of Markdown between two blank lines. */
const SIGNS = 1000;
/** Quotations one after the other. */
const QUOTATIONS = 1000;

/** What containers put before the text of a line: quotation marks and list markers, with the space around them. */
const PREFIX = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))*[ \t]*/;
/** A rule across the page, which is no nest of lists. */
const RULE = /^ {0,3}(?:\*[ \t]*|-[ \t]*|_[ \t]*){3,}$/;
const SIGN = /[*_`<&[\]{]/g;

/**
 * Finds nesting and tangles that no writer makes and on which a Markdown parser's time grows with the square of the
 * text, or its stack ends. Told by the text alone, before it is parsed.
 *
 * @param text an article
 * @returns the first excess; `null` where there is none
 */
export function findExcess(text: string): Excess | null {
  const blocks: number[] = [];
  let brackets = 0;
  let signs = 0;
  let quotations = 0;
  let quoted = false;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    const excess = (met: string, limit: number, column: number): Excess => {
      return { met, limit: String(limit), point: { line: number, column } };
    };
    if (/^[ \t]*$/.test(line)) {
      [brackets, signs, quoted] = [0, 0, false];
      continue;
    }
    const depth = depthOf(line);
    if (depth > DEPTH) return excess(`${depth} lists, quotations or indentations inside each other`, DEPTH, 1);

    const quotes = /^[ \t]*>/.test(line);
    if (quotes && !quoted) quotations += 1;
    quoted = quotes;
    if (quotations > QUOTATIONS) return excess('one more quotation', QUOTATIONS, 1);

    nest(blocks, line);
    if (blocks.length > BLOCKS) return excess(`${blocks.length} blocks inside each other`, BLOCKS, 1);

    for (const { 0: sign, index } of line.matchAll(SIGN)) {
      signs += 1;
      if (sign === '[') brackets += 1;
      if (sign === ']') brackets = Math.max(0, brackets - 1);
      if (brackets > BRACKETS) return excess(`${brackets} brackets inside each other`, BRACKETS, index + 1);
      if (signs > SIGNS) return excess('one more sign of Markdown in a paragraph', SIGNS, index + 1);
    }
  }
  return null;
}

/**
 * How many containers hold the text of a line. Each opens with its marker; indentation without one keeps at most two
 * columns each open, and counts for less, since it is costly in text and harmless in code.
 */
function depthOf(line: string): number {
  const prefix = PREFIX.exec(line)?.[0] ?? '';
  if (prefix.length <= DEPTH || RULE.test(line)) return 0;
  const space = prefix.replace(/[^ \t]/g, '').replaceAll('\t', '    ').length;
  const markers = prefix.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  return markers + Math.max(0, Math.floor((space - markers) / 8));
}

/** Opens or closes blocks: a fence closes the outermost block whose own is no longer, with all that is in it. */
function nest(blocks: number[], line: string): void {
  const closing = /^ {0,3}(:{3,})[ \t]*$/.exec(line)?.[1]?.length;
  if (closing !== undefined) {
    const at = blocks.findIndex((opening) => opening <= closing);
    if (at !== -1) blocks.length = at;
    return;
  }
  const opening = /^[\s>\d.)*+-]*(:{3,})[\p{L}_]/u.exec(line)?.[1]?.length;
  if (opening !== undefined) blocks.push(opening);
}

/** The lines of a text, whatever ends them. */
function* linesOf(text: string): Generator<string> {
  const end = /\r\n|\n|\r/g;
  let start = 0;
  for (let found = end.exec(text); found !== null; found = end.exec(text)) {
    yield text.slice(start, found.index);
    start = end.lastIndex;
  }
  yield text.slice(start);
}
