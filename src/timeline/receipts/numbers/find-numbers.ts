import type { Token } from '../tokenize.ts';
import { foldWord, type Lexicon } from './lexicon.ts';
import { readDigits } from './read-digits.ts';
import { readNumberWords } from './read-number-words.ts';

/** A number that a text states. */
export interface FoundNumber {
  /** What it can mean; mostly one value. */
  readonly values: readonly number[];
  /** Index of its first token. */
  readonly from: number;
  /** Index after its last token. */
  readonly until: number;
}

interface Scaled extends FoundNumber {
  /** What its last word multiplied it by, or 1. */
  readonly scale: number;
}

/** `26th`, `1er`: a place in a row, no count. */
const ORDINAL = /^(?:st|nd|rd|th|er|ère|re|e|ème|º|ª)$/iu;
/** `20k`, `1.6m`, `2bn`; `m` can be metres as well. */
const SUFFIXES: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['m', 1e6],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['tn', 1e12],
]);

/**
 * Finds the numbers of a text, in digits or words: `2,500`, `2 500`, `2.5 thousand`, `1.6m`, `twenty-six`, the two of
 * `two-week`. Not: ordinals, and words that state no number, such as `dozens`.
 *
 * @param tokens of the text
 * @param text the text
 * @param lexicon its language's number words
 */
export function findNumbers(tokens: readonly Token[], text: string, lexicon: Lexicon): FoundNumber[] {
  const found: Scaled[] = [];
  for (let at = 0; at < tokens.length;) {
    const number = readInDigits(tokens, text, at, lexicon) ?? readInWords(tokens, at, lexicon);
    if (number !== null && number.values.length > 0) found.push(number);
    at = number?.until ?? at + 1;
  }
  return found.map((number, index) => withScaleOf(number, found[index + 1], tokens));
}

function readInWords(tokens: readonly Token[], from: number, lexicon: Lexicon): Scaled | null {
  const number = tokens[from]?.kind === 'word' ? readNumberWords(tokens, from, lexicon) : null;
  return number === null ? null : { values: [number.value], from, until: number.until, scale: number.scale };
}

function readInDigits(tokens: readonly Token[], text: string, from: number, lexicon: Lexicon): Scaled | null {
  const first = tokens[from];
  if (first?.kind !== 'word' || !/^\d/.test(first.key)) return null;
  const digits = readDigits(text, first.start);
  if (digits === null) return null;
  const { whole, decimal, end } = digits;
  let until = from + 1;
  while ((tokens[until]?.start ?? end) < end) until += 1;

  const suffix = /^\p{L}+/u.exec(text.slice(end, tokens[until - 1]?.end))?.[0] ?? '';
  if (ORDINAL.test(suffix)) return { values: [], from, until, scale: 1 };
  const factor = SUFFIXES.get(foldWord(suffix));
  if (factor !== undefined) return { values: [whole, times(whole, factor)], from, until, scale: factor };

  const next = tokens[until]?.joins === true ? until + 1 : until;
  const word = tokens[next];
  const lexeme = suffix === '' && word?.kind === 'word' ? lexicon.look(foldWord(word.key)) : null;
  if (lexeme?.kind !== 'times') return { values: [whole], from, until, scale: 1 };
  const values = [whole, ...(decimal === null ? [] : [decimal])].map((value) => times(value, lexeme.value));
  return { values, from, until: next + 1, scale: lexeme.value };
}

/** `2-3 million`, `two to three thousand`: the first of a range shares the scale of the second. */
function withScaleOf(number: Scaled, next: Scaled | undefined, tokens: readonly Token[]): FoundNumber {
  const { values, from, until, scale } = number;
  const between = next === undefined ? [] : tokens.slice(until, next.from);
  const shares =
    next !== undefined && scale === 1 && next.scale > 1 && between.length === 1 && between[0]?.kind !== 'mark';
  return { values: shares ? [...values, ...values.map((value) => times(value, next.scale))] : values, from, until };
}

/** Without the noise of binary fractions: 1.6 million is 1600000. */
function times(value: number, factor: number): number {
  return Number((value * factor).toPrecision(15));
}
