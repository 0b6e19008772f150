import { resolveDate } from '../dates/resolve-date.ts';
import { resolvePublished, type PublishedContext } from '../dates/resolve-published.ts';
import type { DateProblem, DateResult } from '../dates/date-result.ts';
import { lexicons } from '../dates/words/lexicon.ts';
import { readWords } from '../dates/words/read-words.ts';
import type { Word } from '../dates/words/word.ts';
import type { ResolvedDate } from '../model.ts';
import { AHEAD, isDoubtful, looksAhead } from './is-doubtful.ts';
import { goesOn, isCut, isOrdinalAlone, mayTell } from './may-tell.ts';
import type { SourceText } from './source-text.ts';
import type { Sentence } from './split-sentences.ts';

/** A wording of a day that a text has. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** As the text has it. */
  readonly words: string;
  readonly date: ResolvedDate;
  /** Whether chrono read it, and not our grammar. */
  readonly chrono: boolean;
}

/** A wording that the grammar knows and refuses. */
export interface RefusedDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly problem: DateProblem;
}

/** So many words may a wording have. */
const LONGEST = 10;
/** Problems that tell of a date; others only tell that something is none. */
const TELLING: readonly string[] = ['ambiguous', 'after-anchor', 'no-such-day', 'wrong-weekday', 'backwards'];

/** A sentence that is being read. */
interface Reading {
  readonly source: SourceText;
  readonly sentence: Sentence;
  readonly context: PublishedContext;
  /** Of the sentence, possessives aside. */
  readonly text: string;
  /** What was read already, by its wording. */
  readonly results: Map<string, DateResult>;
}

/** What was read, and the index of the word after it. */
interface Hit {
  readonly one: FoundDate | RefusedDate;
  readonly next: number;
}

/**
 * Finds the wordings of a sentence that the grammar reads: from left to right, always the longest.
 *
 * @param source the text
 * @param sentence of it
 * @param context when it was published, and the language
 */
export function findDates(
  source: SourceText,
  sentence: Sentence,
  context: PublishedContext,
): { readonly found: readonly FoundDate[]; readonly refused: readonly RefusedDate[] } {
  const text = withoutPossessives(source.text.slice(sentence.start, sentence.end));
  const reading: Reading = { source, sentence, context, text, results: new Map() };
  const [lexicon] = lexicons(context.language);
  const all = runsOf(readWords(text, lexicon)).flatMap((words) => readRun(reading, words));
  return { found: all.filter((one) => 'date' in one), refused: all.filter((one) => 'problem' in one) };
}

/** Words of dates in a row: what is between them is unknown to the grammar. */
function runsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const runs: Word[][] = [[]];
  for (const word of words) {
    if (word.is === 'unknown') runs.push([]);
    else runs.at(-1)?.push(word);
  }
  return runs;
}

function readRun(reading: Reading, words: readonly Word[]): readonly (FoundDate | RefusedDate)[] {
  const all: (FoundDate | RefusedDate)[] = [];
  for (let at = 0; at < words.length;) {
    const hit = longestAt(reading, words, at);
    if (hit !== null) all.push(hit.one);
    at = hit?.next ?? at + 1;
  }
  return all;
}

/** The longest wording that begins at a word. */
function longestAt(reading: Reading, words: readonly Word[], at: number): Hit | null {
  const { source, context, text } = reading;
  const first = words[at];
  if (first === undefined || words[at - 1]?.from === first.from) return null;
  let refused: Hit | null = null;
  for (let until = Math.min(words.length, at + LONGEST); until > at; until -= 1) {
    const last = words[until - 1];
    if (last === undefined || words[until]?.from === last.from) continue;
    const piece = words.slice(at, until);
    if (!mayTell(piece) || isCut(text, first.from, last.to)) continue;
    const wording = text.slice(first.from, last.to);
    const result = resultOf(reading, wording);
    const place = placeOf(reading, first, last);
    const date = result.ok ? result.date : dateOnLastDay(result.problem, wording, context);
    if (date !== null) {
      if (goesOn(words[until]) || isOrdinalAlone(piece)) continue;
      if (looksAhead(source, place, date)) return { one: { ...place, problem: AHEAD }, next: until };
      if (isDoubtful(date, place.words, text.slice(last.to), source)) continue;
      const one = result.ok ? { ...place, date, chrono: false } : { ...place, problem: result.problem };
      return { one, next: until };
    }
    if (!result.ok && refused === null && piece.length > 1 && TELLING.includes(result.problem.kind)) {
      refused = {
        one: { ...place, problem: result.problem },
        next: words.findLastIndex(({ to }) => to <= last.to) + 1,
      };
    }
  }
  if (first.is === 'trap' && first.trap === 'numeric-date') {
    const result = resultOf(reading, text.slice(first.from, first.to));
    return result.ok ? null : { one: { ...placeOf(reading, first, first), problem: result.problem }, next: at + 1 };
  }
  return refused !== null && hasDay(words.slice(at, at + LONGEST)) ? refused : null;
}

function resultOf({ context, results }: Reading, wording: string): DateResult {
  const result = results.get(wording) ?? resolvePublished(wording, context);
  results.set(wording, result);
  return result;
}

/** Where a wording stands in the text, and as what. */
function placeOf({ source, sentence }: Reading, first: Word, last: Word) {
  const [start, end] = [sentence.start + first.from, sentence.start + last.to];
  return { start, end, words: source.text.slice(start, end) };
}

/** What a wording would be that needs the day of publication, where that is not known; `null` for any other problem. */
function dateOnLastDay({ kind }: DateProblem, wording: string, context: PublishedContext): ResolvedDate | null {
  if (kind !== 'day-unknown') return null;
  const result = resolveDate(wording, { anchor: context.published.last, language: context.language });
  return result.ok ? result.date : null;
}

/** `Friday's` as `Friday  `: as long, so that places stay. */
function withoutPossessives(text: string): string {
  return text.replace(/(?<=\p{L}(?:day|week|month|year|terday))['’]s(?!\p{L})|(?<=\p{L}s)['’](?=\s)/giu, (end) =>
    ' '.repeat(end.length),
  );
}

function hasDay(words: readonly Word[]): boolean {
  return words.some(({ is }) => ['weekday', 'month', 'iso', 'counted', 'weekend'].includes(is));
}
