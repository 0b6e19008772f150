import { distance } from 'fastest-levenshtein';
import { lowerFirst } from './find-quote.ts';
import type { Token } from './tokenize.ts';

/** Past this share of what could differ, two passages have nothing to do with each other. */
const LIMIT = 0.6;
const WORD = 1;
const SIGN = 0.25;

/** One step of an alignment: a token of the quote, one of the source, or one of each. */
interface Step {
  readonly ours: Token | null;
  readonly theirs: Token | null;
  readonly same: boolean;
}

/**
 * The passage of a source that a quote was most likely meant to be, with what differs marked: `[the quote's words|the
 * source's]`. The best alignment of words (Sellers' semi-global one: the quote whole, the source from anywhere to
 * anywhere), so its time is the product of both lengths.
 *
 * @param quote its tokens, without ellipsis
 * @param source those of the source
 * @param text the source's text
 * @param words the quote's text
 * @returns the passage; `null` where more than six tenths would differ
 * @example // shoot to kill [before|without] warning
 */
export function nearestPassage(
  quote: readonly Token[],
  source: readonly Token[],
  words: string,
  text: string,
): string | null {
  const theirs = unbroken(source, quote);
  const { cost, end, moves } = align(quote, theirs);
  if (cost > LIMIT * quote.reduce((sum, token) => sum + weight(token), 0)) return null;
  return render(trace(quote, theirs, end, moves), words, text);
}

function weight({ kind }: Token): number {
  return kind === 'word' ? WORD : SIGN;
}

/** The source with such words made whole as the quote has whole and a hyphen breaks. */
function unbroken(source: readonly Token[], quote: readonly Token[]): Token[] {
  const keys = new Set(quote.map(({ key }) => key));
  const tokens: Token[] = [];
  for (let at = 0; at < source.length; at += 1) {
    const [here, dash, next] = source.slice(at, at + 3);
    if (here === undefined) break;
    if (here.kind === 'word' && dash?.joins === true && next !== undefined && keys.has(here.key + next.key)) {
      tokens.push({ ...here, key: here.key + next.key, end: next.end });
      at += 2;
    } else tokens.push(here);
  }
  return tokens;
}

const BOTH = 0;
const OURS = 1;
const THEIRS = 2;

/** Fills the table row by row: what it costs to have aligned so much of the quote where the source ends at a column. */
function align(
  quote: readonly Token[],
  source: readonly Token[],
): { cost: number; end: number; moves: readonly Uint8Array[] } {
  const known = new Map<string, number>();
  const moves: Uint8Array[] = [];
  // Nothing is paid for what of the source stands before the passage.
  let above = new Float64Array(source.length + 1);
  for (const [row, ours] of quote.entries()) {
    const costs = new Float64Array(source.length + 1);
    const taken = new Uint8Array(source.length + 1).fill(OURS);
    costs[0] = (above[0] ?? 0) + weight(ours);
    for (const [index, theirs] of source.entries()) {
      const column = index + 1;
      const both = (above[index] ?? 0) + difference(ours, theirs, row === 0, known);
      const alone = (above[column] ?? 0) + weight(ours);
      const more = (costs[index] ?? 0) + weight(theirs);
      const least = Math.min(both, alone, more);
      costs[column] = least;
      taken[column] = least === both ? BOTH : least === more ? THEIRS : OURS;
    }
    moves.push(taken);
    above = costs;
  }
  // Nor for what stands after it: the passage ends at the first of the cheapest columns.
  const cost = above.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
  return { cost, end: above.indexOf(cost), moves };
}

function difference(ours: Token, theirs: Token, first: boolean, known: Map<string, number>): number {
  if (isSame(ours, theirs, first)) return 0;
  if (ours.kind !== 'word' || theirs.kind !== 'word') return ours.kind === theirs.kind ? SIGN : WORD + SIGN;
  const pair = `${ours.key} ${theirs.key}`;
  let cost = known.get(pair);
  if (cost === undefined) {
    cost = WORD * (0.2 + (0.8 * distance(ours.key, theirs.key)) / Math.max(ours.key.length, theirs.key.length));
    known.set(pair, cost);
  }
  return cost;
}

function isSame(ours: Token, theirs: Token, first: boolean): boolean {
  if (ours.kind !== theirs.kind) return false;
  return ours.key === theirs.key || (first && lowerFirst(ours.key) === lowerFirst(theirs.key));
}

/** The steps of the alignment, with the rest of a hyphenated word that the quote would tear. */
function trace(quote: readonly Token[], source: readonly Token[], end: number, moves: readonly Uint8Array[]): Step[] {
  const steps: Step[] = [];
  let [row, column] = [quote.length, end];
  while (row > 0) {
    const move = moves[row - 1]?.[column];
    const ours = move === THEIRS ? null : (quote[row - 1] ?? null);
    const theirs = move === OURS ? null : (source[column - 1] ?? null);
    const same = ours !== null && theirs !== null && isSame(ours, theirs, row === 1);
    steps.unshift({ ours, theirs, same });
    if (ours !== null) row -= 1;
    if (theirs !== null) column -= 1;
  }
  for (let at = column - 1; source[at]?.glues === true; at -= 2) {
    for (const index of [at, at - 1]) steps.unshift({ ours: null, theirs: source[index] ?? null, same: false });
  }
  for (let at = end; source[at]?.glues === true; at += 2) {
    for (const index of [at, at + 1]) steps.push({ ours: null, theirs: source[index] ?? null, same: false });
  }
  return steps;
}

/** Steps that differ are gathered into one pair of brackets. */
function render(steps: readonly Step[], words: string, text: string): string {
  const pieces: string[] = [];
  for (let at = 0; at < steps.length;) {
    const step = steps[at];
    if (step?.same !== false) {
      pieces.push(gap(pieces, step?.theirs ?? null) + spell([step?.theirs ?? null], text));
      at += 1;
      continue;
    }
    const until = steps.findIndex(({ same }, index) => index > at && same);
    const run = steps.slice(at, until === -1 ? steps.length : until);
    const [ours, theirs] = [run.map((one) => one.ours), run.map((one) => one.theirs)];
    const first = theirs.find((token) => token !== null) ?? ours.find((token) => token !== null) ?? null;
    pieces.push(`${gap(pieces, first)}[${spell(ours, words)}|${spell(theirs, text)}]`);
    at += run.length;
  }
  return pieces.join('');
}

function gap(before: readonly string[], token: Token | null): string {
  return before.length > 0 && token?.spaced === true ? ' ' : '';
}

/** Tokens as they are printed, on one line. */
function spell(tokens: readonly (Token | null)[], text: string): string {
  const pieces: string[] = [];
  for (const token of tokens) {
    if (token !== null) pieces.push(gap(pieces, token) + text.slice(token.start, token.end));
  }
  return pieces.join('').replace(/\s+/g, ' ');
}
