import { resolveDate } from '../dates/resolve-date.ts';
import { resolvePublished, type PublishedContext } from '../dates/resolve-published.ts';
import type { DateProblem, DateResult } from '../dates/date-result.ts';
import { lexicons } from '../dates/words/lexicon.ts';
import { readWords } from '../dates/words/read-words.ts';
import type { Word } from '../dates/words/word.ts';
import type { ResolvedDate } from '../model.ts';
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
): { readonly found: FoundDate[]; readonly refused: RefusedDate[] } {
  const text = withoutPossessives(source.text.slice(sentence.start, sentence.end));
  const found: FoundDate[] = [];
  const refused: RefusedDate[] = [];
  const read = new Map<string, DateResult>();
  const [lexicon] = lexicons(context.language);
  const pieces = readWords(text, lexicon);
  let run: Word[] = [];
  const close = (): void => {
    readRun(run);
    run = [];
  };
  const readRun = (words: readonly Word[]): void => {
    for (let at = 0; at < words.length;) {
      const hit = longestAt(words, at);
      at = hit ?? at + 1;
    }
  };
  /** The index after the longest wording that begins at a word, or `null`. */
  const longestAt = (words: readonly Word[], at: number): number | null => {
    const first = words[at];
    if (first === undefined || (words[at - 1]?.from === first.from && at > 0)) return null;
    let problem: RefusedDate | null = null;
    for (let until = Math.min(words.length, at + LONGEST); until > at; until -= 1) {
      const last = words[until - 1];
      if (last === undefined || words[until]?.from === last.from) continue;
      const wording = text.slice(first.from, last.to);
      const piece = words.slice(at, until);
      if (!mayTell(piece) || isCut(text, first.from, last.to)) continue;
      const result = read.get(wording) ?? resolvePublished(wording, context);
      read.set(wording, result);
      const place = { start: sentence.start + first.from, end: sentence.start + last.to };
      const words_ = source.text.slice(place.start, place.end);
      const date = result.ok ? result.date : dateOnLastDay(result.problem, wording, context);
      if (date !== null) {
        if (goesOn(words[until]) || isOrdinalAlone(piece)) continue;
        if (looksAhead(source, place, date)) {
          refused.push({ ...place, words: words_, problem: AHEAD });
          return until;
        }
        if (!isDoubtful(date, words_, text.slice(last.to), source)) {
          if (result.ok) found.push({ ...place, words: words_, date, chrono: false });
          else refused.push({ ...place, words: words_, problem: result.problem });
          return until;
        }
      } else if (!result.ok && TELLING.includes(result.problem.kind) && piece.length > (problem === null ? 1 : 99)) {
        problem = { ...place, words: words_, problem: result.problem };
      }
    }
    if (first.is === 'trap' && first.trap === 'numeric-date') {
      const place = { start: sentence.start + first.from, end: sentence.start + first.to };
      const result = resolvePublished(text.slice(first.from, first.to), context);
      if (!result.ok) refused.push({ ...place, words: text.slice(first.from, first.to), problem: result.problem });
      return at + 1;
    }
    if (problem !== null && hasDay(words.slice(at, at + LONGEST))) {
      refused.push(problem);
      const end = problem.end - sentence.start;
      return words.findLastIndex((word) => word.to <= end) + 1;
    }
    return null;
  };
  for (const word of pieces) {
    if (word.is === 'unknown') close();
    else run.push(word);
  }
  close();
  return { found, refused };
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

/** What makes a wording a date; the rest only joins. */
const CORE: ReadonlySet<Word['is']> = new Set([
  ...(['weekday', 'month', 'counted', 'iso', 'unit', 'ordinal', 'part', 'weekend', 'trap'] as const),
  ...(['new-year', 'new-years-day', 'new-years-eve'] as const),
  ...(['overnight', 'overnight-to', 'last-night', 'tonight'] as const),
]);
/** What never begins a wording, and what never ends one. */
const NO_START: ReadonlySet<Word['is']> = new Set(['and', 'or', 'comma', 'dash', 'close', 'question', 'of', 'ago']);
const NO_END: ReadonlySet<Word['is']> = new Set([
  ...([
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
  ] as const),
  ...([
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
  ] as const),
  ...(['for', 'over', 'as-of', 'at-least', 'around', 'possibly'] as const),
]);

/** Whether some words can be a wording at all, so that the grammar need not be asked about all others. */
function mayTell(piece: readonly Word[]): boolean {
  const [first, last] = [piece[0], piece.at(-1)];
  if (first === undefined || last === undefined || NO_START.has(first.is) || NO_END.has(last.is)) return false;
  return piece.some((word) => CORE.has(word.is) || (word.is === 'number' && word.digits === 4));
}

function hasDay(words: readonly Word[]): boolean {
  return words.some(({ is }) => ['weekday', 'month', 'iso', 'counted', 'weekend'].includes(is));
}

/** Whether a number or word is cut in two: the `500` of `2,500`, the `2` of `2.5`. */
function isCut(text: string, from: number, to: number): boolean {
  return (
    (/[\d\p{L}][.,:/’'-]?$/u.test(text.slice(Math.max(0, from - 2), from)) &&
      /^[\p{N}\p{L}]/u.test(text.charAt(from)) &&
      !/\p{L}[.,:/]$/u.test(text.slice(Math.max(0, from - 2), from))) ||
    /^[.,]\d|^[\d\p{L}]|^-\p{L}/u.test(text.slice(to, to + 2)) ||
    /^\s?(?:%|per cent|percent)/u.test(text.slice(to, to + 10))
  );
}

/** Whether what follows belongs to the wording too, so that a part of it would mean something else: `Sunday next week`. */
function goesOn(next: Word | undefined): boolean {
  return next !== undefined && ['unit', 'next', 'last', 'ago'].includes(next.is);
}

/** `after the first`, `the second`: in a row, and no day of a month. */
function isOrdinalAlone(piece: readonly Word[]): boolean {
  return piece.some(({ is }) => is === 'ordinal') && !piece.some(({ is }) => is === 'month' || is === 'number');
}

const AHEAD: DateProblem = {
  kind: 'after-anchor',
  met: 'a day that seems to be still to come',
  expected: 'a day that was, or a wording that looks forward, such as `until` or `next`',
  mend: 'write it as EDTF, e.g. `../2031-05`',
  offset: 0,
};
/** Rules that look for the latest such day, though the text may mean the next one. */
const BACKWARD: readonly string[] = ['weekday', 'day-and-month', 'day-of-month', 'month'];
/** So many words before a day tell whether it is to come. */
const AHEAD_WORDS = 6;

/** `will meet on Friday`: the latest Friday is not meant. */
function looksAhead(source: SourceText, { start }: { readonly start: number }, date: ResolvedDate): boolean {
  if (!BACKWARD.includes(date.rule)) return false;
  const future = source.tableOf(source.table.future);
  const at = source.wordAt(start);
  for (let index = at - 1; index >= Math.max(0, at - AHEAD_WORDS); index -= 1) {
    const [word, after] = [source.words[index], source.words[index + 1]];
    if (word === undefined || /[,;:.!?"“”«»—–]/u.test(after?.gap ?? '')) return false;
    if (future.has(word.key)) return true;
  }
  return false;
}

/** What the grammar reads and a running text mostly does not mean. */
function isDoubtful(date: ResolvedDate, words: string, after: string, source: SourceText): boolean {
  const lower = words.toLowerCase();
  const { table, tableOf } = source;
  // `May`, `Sun`, `March`: names and verbs as well.
  if (!/[\s\d]/u.test(words) && tableOf(table.ambiguousDates).has(lower)) return true;
  // English writes days and months with a capital.
  if (/^(?:.*\s)?(?:may|march|sun|sat|wed|mon)$/u.test(words)) return true;
  // `the second`, `the third`: in a row.
  if (date.rule === 'day-of-month' && !/\d/u.test(words)) return true;
  // `2,020`, `2020 people`.
  if (/^\d+$/u.test(words)) return true;
  if (date.rule === 'range' && /^[\d\s–—-]+$/u.test(words)) return true;
  if (
    date.rule === 'year' &&
    /^\s+(?!and|or|when|after|as|by|but|with|to|he|she|it|they|the)\p{Ll}{3,}s\b/u.test(after)
  )
    return true;
  return false;
}
