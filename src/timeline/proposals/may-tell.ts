import type { Word } from '../dates/words/word.ts';

/** What makes a wording a date; the rest only joins. */
const CORE = new Set<Word['is']>([
  'weekday',
  'month',
  'counted',
  'iso',
  'unit',
  'ordinal',
  'part',
  'weekend',
  'trap',
  'new-year',
  'new-years-day',
  'new-years-eve',
  'overnight',
  'overnight-to',
  'last-night',
  'tonight',
]);
/** What never begins a wording. */
const NO_START = new Set<Word['is']>(['and', 'or', 'comma', 'dash', 'close', 'question', 'of', 'ago']);
/** What never ends one. */
const NO_END = new Set<Word['is']>([
  'and',
  'or',
  'comma',
  'dash',
  'open',
  'the',
  'of',
  'to',
  'at-or-to',
  'into',
  'through',
  'until',
  'from',
  'on',
  'in',
  'at',
  'during',
  'between',
  'since',
  'starting',
  'before',
  'after',
  'not-after',
  'not-before',
  'for',
  'over',
  'as-of',
  'at-least',
  'around',
  'possibly',
]);

/**
 * Whether some words can be a wording at all, so that the grammar need not be asked about all others.
 *
 * @param piece words of dates in a row
 */
export function mayTell(piece: readonly Word[]): boolean {
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined || NO_START.has(first.is) || NO_END.has(last.is)) return false;
  return piece.some((word) => CORE.has(word.is) || (word.is === 'number' && word.digits === 4));
}

/**
 * Whether a number or word is cut in two: the `500` of `2,500`, the `2` of `2.5`.
 *
 * @param text of which a piece is taken
 * @param from where that begins
 * @param to where it ends
 */
export function isCut(text: string, from: number, to: number): boolean {
  return (
    (/[\d\p{L}][.,:/’'-]?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
      /^[\p{N}\p{L}]/u.test(text.charAt(from)) &&
      !/\p{L}[.,:/]$/u.test(text.slice(Math.max(0, from - 2), from))) ||
    /^[.,]\d|^[\d\p{L}]|^-\p{L}/u.test(text.slice(to, to + 2)) ||
    /^\s?(?:%|per cent|percent)/u.test(text.slice(to, to + 10))
  );
}

/**
 * Whether what follows belongs to the wording too, so that a part of it would mean something else: `Sunday next week`.
 *
 * @param next the word after it
 */
export function goesOn(next: Word | undefined): boolean {
  return next !== undefined && ['unit', 'next', 'last', 'ago'].includes(next.is);
}

/**
 * Whether an ordinal is in a row, and no day of a month: `after the first`, `the second`.
 *
 * @param piece the words of the wording
 */
export function isOrdinalAlone(piece: readonly Word[]): boolean {
  return piece.some(({ is }) => is === 'ordinal') && !piece.some(({ is }) => is === 'month' || is === 'number');
}
