import type { Place, Point } from '../model.ts';

/** A text with its path, and the way from offsets to lines and columns. */
export interface SourceFile {
  /** As editors are shown it, e.g. `content/articles/x.md`. */
  readonly path: string;
  readonly text: string;
  /** From one offset up to another, as lines and columns. */
  placeOf(start: number, end: number): Place;
}

/**
 * Wraps a text so that faults in it can name their line and column, whatever its line ends are.
 *
 * @param path as editors are shown it
 * @param text the whole file, without byte-order mark
 */
export function sourceFile(path: string, text: string): SourceFile {
  let starts: readonly number[] | null = null;
  const pointOf = (offset: number): Point => {
    starts ??= lineStarts(text);
    const at = Math.max(0, Math.min(offset, text.length));
    const line = lastUpTo(starts, at);
    return { line: line + 1, column: at - (starts[line] ?? 0) + 1 };
  };
  return { path, text, placeOf: (start, end) => ({ start: pointOf(start), end: pointOf(end) }) };
}

/** The very start of a file: where faults stand that concern all of it. */
export const FILE_START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/** Offsets at which lines begin, after `\n`, `\r\n` or `\r`. */
function lineStarts(text: string): number[] {
  const starts = [0];
  if (text.includes('\r')) {
    for (const { 0: end, index } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length);
  } else {
    for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  }
  return starts;
}

/** Index of the last number of a rising list that is not above another, by halving: a file may have many of each. */
function lastUpTo(list: readonly number[], most: number): number {
  let from = 0;
  let to = list.length;
  while (to - from > 1) {
    const middle = Math.floor((from + to) / 2);
    if ((list[middle] ?? Infinity) <= most) from = middle;
    else to = middle;
  }
  return from;
}
