import { location } from 'vfile-location';
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
  const index = location(text);
  const pointOf = (offset: number): Point => {
    const point = index.toPoint(Math.max(0, Math.min(offset, text.length)));
    return point === undefined ? { line: 1, column: 1 } : { line: point.line, column: point.column };
  };
  return { path, text, placeOf: (start, end) => ({ start: pointOf(start), end: pointOf(end) }) };
}

/** The very start of a file: where faults stand that concern all of it. */
export const FILE_START: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
