import type { Meaning, Word } from '../words/word.ts';

/** The words of one wording, and how far any rule has come in them. */
export interface Words {
  readonly wording: string;
  readonly list: readonly Word[];
  /** Index of the first word that no rule could go past. For the report of what was not understood. */
  reach: number;
  /** What rules have found so far, by the place they began at: most are asked for the same again and again. */
  readonly found: Map<Parser<unknown>, Map<number, readonly Match<unknown>[]>>;
}

/** One way to read the words from some place on. */
export interface Match<T> {
  readonly value: T;
  /** Index of the first word that is left. */
  readonly next: number;
}

/** All ways to read the words from a place on: none, one or several. Wordings are short, so nothing is cut off. */
export type Parser<T> = (words: Words, at: number) => readonly Match<T>[];

/** Where something stands in the wording. */
export interface Region {
  readonly from: number;
  readonly to: number;
  /** The words themselves, as written. */
  readonly text: string;
}

type OfKind<K extends Meaning['is']> = Extract<Word, { readonly is: K }>;

/**
 * One word of a kind.
 *
 * @param kinds any of these
 */
export function word<K extends Meaning['is']>(...kinds: readonly K[]): Parser<OfKind<K>> {
  const fits = (met: Word): met is OfKind<K> => (kinds as readonly string[]).includes(met.is);
  return (words, at) => {
    words.reach = Math.max(words.reach, at);
    const met = words.list[at];
    return met !== undefined && fits(met) ? [{ value: met, next: at + 1 }] : [];
  };
}

/**
 * One after the other.
 *
 * @param parsers in their order
 * @returns the values in the same order
 */
export function seq<T extends readonly unknown[]>(...parsers: { readonly [K in keyof T]: Parser<T[K]> }): Parser<T> {
  return (words, at) => {
    let matches: readonly Match<readonly unknown[]>[] = [{ value: [], next: at }];
    for (const parser of parsers as readonly Parser<unknown>[]) {
      matches = matches.flatMap((done) =>
        parser(words, done.next).map(({ value, next }) => ({ value: [...done.value, value], next })),
      );
    }
    return matches as unknown as readonly Match<T>[];
  };
}

/** Any of several, in this order of preference. */
export function either<T>(...parsers: readonly Parser<T>[]): Parser<T> {
  return once((words, at) => parsers.flatMap((parser) => parser(words, at)));
}

/** It, preferably, or nothing. */
export function maybe<T>(parser: Parser<T>): Parser<T | null> {
  return (words, at) => [...parser(words, at), { value: null, next: at }];
}

/** The second first, so that both orders of two words read alike. */
export function swap<A, B>(parser: Parser<readonly [A, B]>): Parser<readonly [B, A]> {
  return map(parser, ([a, b]) => [b, a] as const);
}

/** What a match says, as something else; `null` drops the match. */
export function map<T, U>(parser: Parser<T>, to: (value: T, region: Region) => U | null): Parser<U> {
  return once((words, at) =>
    parser(words, at).flatMap(({ value, next }) => {
      const made = to(value, regionOf(words, at, next));
      return made === null ? [] : [{ value: made, next }];
    }),
  );
}

/** Reads from each place once (packrat parsing): rules share their beginnings. */
function once<T>(parser: Parser<T>): Parser<T> {
  return (words, at) => {
    const known = words.found.get(parser) ?? new Map<number, readonly Match<unknown>[]>();
    words.found.set(parser, known);
    const before = known.get(at);
    if (before !== undefined) return before as readonly Match<T>[];
    const matches = parser(words, at);
    known.set(at, matches);
    return matches;
  };
}

/** From the first character of a word to the last of the word before `next`. */
function regionOf(words: Words, at: number, next: number): Region {
  // What `map` is given always takes a word.
  const [{ from }, { to }] = [words.list[at] as Word, words.list[next - 1] as Word];
  return { from, to, text: words.wording.slice(from, to) };
}
