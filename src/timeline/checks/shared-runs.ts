import { blankQuotations } from './blank-quotations.ts';
import { WORD } from './count-words.ts';

/** A run of words that two texts share. */
export interface SharedRun {
  /** Name of the source. */
  readonly source: string;
  /** The words, as our text has them. */
  readonly words: string;
  /** Offset of the first in our text. */
  readonly offset: number;
  /** Offset after the last. */
  readonly end: number;
}

interface Word {
  /** Folded: case and marks aside. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether something stands before it that ends a run: a quotation, a name, a new paragraph. */
  readonly fresh: boolean;
}

/**
 * Finds runs of words that texts share with sources, outside quotation marks and names: what is more than a fact and
 * less than a quotation.
 *
 * @param sources texts by name
 * @param names spellings that both may share, such as those of people, places and outlets
 * @param length how many words in a row make a run
 * @returns what finds the longest runs of a text of ours, by source and then in the order of the text
 */
export function runFinder(
  sources: ReadonlyMap<string, string>,
  names: readonly string[],
  length: number,
): (text: string) => SharedRun[] {
  const indexes = [...sources].map(([source, theirs]) => [source, indexOf(theirs, length)] as const);
  const spelled = names.map((name) => wordsOf(name).map(({ key }) => key)).filter((keys) => keys.length > 0);
  const byFirst = Map.groupBy(spelled, (keys) => keys[0] ?? '');
  return (text) => {
    const words = segments(text, byFirst);
    return indexes.flatMap(([source, index]) => runsIn(words, index, length, text, source));
  };
}

function runsIn(
  words: readonly Word[],
  index: ReadonlySet<string>,
  length: number,
  text: string,
  source: string,
): SharedRun[] {
  const runs: SharedRun[] = [];
  for (let at = 0; at + length <= words.length; at += 1) {
    let end = at;
    while (matches(words, end, length, index)) end += 1;
    if (end === at) continue;
    const [first, last] = [words[at], words[end + length - 2]];
    if (first && last)
      runs.push({
        source,
        words: text.slice(first.start, last.end).replace(/\s+/g, ' '),
        offset: first.start,
        end: last.end,
      });
    at = end + length - 2;
  }
  return runs;
}

/** Whether the words from one on are a run that the source has, with nothing in between that ends it. */
function matches(words: readonly Word[], at: number, length: number, index: ReadonlySet<string>): boolean {
  const run = words.slice(at, at + length);
  return run.length === length && !run.slice(1).some(({ fresh }) => fresh) && index.has(keyOf(run));
}

function indexOf(source: string, length: number): ReadonlySet<string> {
  const words = wordsOf(source);
  const index = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) index.add(keyOf(words.slice(at, at + length)));
  return index;
}

function keyOf(words: readonly Word[]): string {
  return words.map(({ key }) => key).join(' ');
}

/** Our words, without those of quotations and names. */
function segments(text: string, byFirst: ReadonlyMap<string, readonly (readonly string[])[]>): Word[] {
  // Blanks keep offsets; the line feed ends a run.
  const bare = blankQuotations(text, '\n');
  const words = wordsOf(bare);
  const kept: Word[] = [];
  let fresh = true;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    const name = (byFirst.get(word.key) ?? [])
      .filter((keys) => keys.every((key, index) => words[at + index]?.key === key))
      .reduce((longest, keys) => Math.max(longest, keys.length), 0);
    if (name > 0) {
      at += name - 1;
      fresh = true;
      continue;
    }
    kept.push({ ...word, fresh: fresh || word.fresh });
    fresh = false;
  }
  return kept;
}

function wordsOf(text: string): Word[] {
  let end = 0;
  return [...text.matchAll(WORD)].map((match) => {
    const start = match.index;
    const fresh = /\n\s*\n|\n{2}/.test(text.slice(end, start));
    end = start + match[0].length;
    const key = match[0].normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’ʼ]/g, "'").toLowerCase();
    return { key, start, end, fresh };
  });
}
