import type { Token } from './tokenize.ts';

/** So many words may an ellipsis stand for: what lies further apart is not one passage. */
export const ELLIPSIS_WORDS = 60;

/** Where a passage stands: offsets in the text, and indexes of its tokens. */
export interface Passage {
  /** Offset of its first letter. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
}

/**
 * Finds a quote in a text. Its words must stand there, exact and in order, with the same punctuation between them;
 * what may differ is what `tokenize` leaves out, a hyphen that the text has at the end of a line (or kept from one), the
 * case of the quote's first letter, and the punctuation after its last word, which the quote need not repeat. An ellipsis
 * in the quote stands for up to `ELLIPSIS_WORDS` words. A quote neither begins nor ends within a hyphenated word.
 *
 * @param quote its tokens
 * @param source those of the text
 * @returns the first such passage, or `null`
 * @example findQuote(tokenize('the spokesman said'), tokenize('The spokes-\nman said:')) // { start: 0, end: 19 }
 */
export function findQuote(quote: readonly Token[], source: readonly Token[]): Passage | null {
  const [first, ...rest] = partsOf(quote);
  if (first === undefined) return null;
  for (let at = 0; at < source.length; at += 1) {
    const after = matchPart(first, source, at, true);
    const end = after === null ? null : matchRest(rest, source, after);
    const [start, last] = [source[at], source[(end ?? 0) - 1]];
    if (end !== null && start !== undefined && last !== undefined) return { start: start.start, end: last.end };
  }
  return null;
}

/**
 * The parts of a quote that an ellipsis divides. One at its start or end divides nothing; what has no word is no part.
 *
 * @param quote its tokens
 */
export function partsOf(quote: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (const token of quote) {
    if (token.kind === 'ellipsis') parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.some(({ kind }) => kind === 'word'));
}

/** Matches the parts after the first, each within reach of the one before; the index after the last, or `null`. */
function matchRest(parts: readonly Token[][], source: readonly Token[], from: number): number | null {
  const [part, ...rest] = parts;
  if (part === undefined) return from;
  let words = 0;
  for (let at = from; at < source.length && words <= ELLIPSIS_WORDS; at += 1) {
    const after = matchPart(part, source, at, false);
    const end = after === null ? null : matchRest(rest, source, after);
    if (end !== null) return end;
    if (source[at]?.kind === 'word') words += 1;
  }
  return null;
}

/** Matches tokens from one of the source on; the index after the last, or `null`. */
function matchPart(part: readonly Token[], source: readonly Token[], from: number, opens: boolean): number | null {
  if (source[from - 1]?.glues === true) return null;
  const firstWord = part.findIndex(({ kind }) => kind === 'word');
  let at = from;
  for (const [index, token] of part.entries()) {
    const here = source[at];
    if (here?.kind !== token.kind) return null;
    if (token.kind === 'word') {
      const after = matchWord(token.key, source, at, opens && index === firstWord);
      if (after === null) return null;
      at = after;
    } else if (here.key === token.key) at += 1;
    else return null;
  }
  return source[at]?.glues === true ? null : at;
}

/** Matches a word that the source may have broken by a hyphen; the index after it, or `null`. */
function matchWord(key: string, source: readonly Token[], from: number, anyCase: boolean): number | null {
  let rest = anyCase ? lowerFirst(key) : key;
  for (let at = from; ; at += 2) {
    const here = source[at];
    if (here?.kind !== 'word') return null;
    const piece = anyCase && at === from ? lowerFirst(here.key) : here.key;
    if (piece === rest) return at + 1;
    if (!rest.startsWith(piece) || source[at + 1]?.joins !== true) return null;
    rest = rest.slice(piece.length);
  }
}

/**
 * A word with a small first letter.
 *
 * @param word as written
 */
export function lowerFirst(word: string): string {
  const [first = ''] = word;
  return first.toLowerCase() + word.slice(first.length);
}
