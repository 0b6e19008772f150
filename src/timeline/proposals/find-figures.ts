import { findNumbers, type FoundNumber } from '../receipts/numbers/find-numbers.ts';
import { lexiconOf } from '../receipts/numbers/lexicon-of.ts';
import type { FoundDate } from './find-dates.ts';
import { phraseAt } from './attribute.ts';
import { measureAt } from './measure-at.ts';
import type { MeasureWords } from './measure-words.ts';
import { overlap, type Span } from './spans.ts';
import type { SourceText } from './source-text.ts';
import type { Sign } from './words/language-words.ts';

/** A number of the text that counts something. */
export interface FoundFigure {
  /** With the words that limit it. */
  readonly start: number;
  readonly end: number;
  /** Offsets of the number alone. */
  readonly number: { readonly start: number; readonly end: number };
  /** In the form of a figure's `value`. */
  readonly value: string;
  readonly measure: string | null;
}

/** A number that is no figure, and why. */
export interface PassedNumber {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** So many characters may lie between a number and the sentence that gives a part of it. */
const PART_REACH = 200;
const SIGNS: readonly Sign[] = ['>=', '<=', '>', '<', '~'];

/**
 * Finds the numbers that count something: in digits or words, with what limits them, and the measure whose words stand
 * near. Passed over: numbers of dates and times, years, ages, shares, money, lengths, and numbers in names.
 *
 * @param source the text
 * @param dates of the text: their numbers count nothing
 * @param refused wordings of days that could not be resolved
 * @param measures of the vocabulary
 */
export function findFigures(
  source: SourceText,
  dates: readonly FoundDate[],
  refused: readonly Span[],
  measures: readonly MeasureWords[],
): { readonly figures: FoundFigure[]; readonly passed: PassedNumber[]; readonly freed: ReadonlySet<FoundDate> } {
  const figures: FoundFigure[] = [];
  const passed: PassedNumber[] = [];
  const freed = new Set<FoundDate>();
  const numbers = findNumbers(source.tokens, source.text, lexiconOf(source.language)).map((one) => placed(one, source));
  const starts = new Set(numbers.map(({ start }) => start));
  for (const [at, number] of numbers.entries()) {
    const { start, end } = number;
    if (figures.some((figure) => figure.end > start)) continue;
    const date = dates.find((one) => one.start <= start && one.end >= end);
    if (refused.some((one) => overlap(one, number))) continue;
    const sentence = source.sentences.find((one) => one.start <= start && one.end >= end);
    if (sentence === undefined) continue;
    const measure = measureAt(source, number, sentence, measures, starts);
    if (date !== undefined && !(measure?.byUnit === true && date.date.rule === 'past-period')) continue;
    const why = passedWhy(source, number, measure !== null);
    if (why !== null) {
      if (why !== '') passed.push({ start, end, why });
      continue;
    }
    if (date !== undefined) freed.add(date);
    const next = numbers[at + 1];
    const range = next === undefined ? null : rangeOf(source, number, next);
    const until = range === null || next === undefined ? end : next.end;
    const limited = withSign(source, start, until);
    figures.push({
      start: limited.start,
      end: limited.end,
      number: { start, end: until },
      value: range ?? `${limited.sign}${number.value}`,
      measure: measure?.slug ?? (isPart(source, start, end) ? inherited(figures.at(-1), sentence.start) : null),
    });
  }
  return { figures, passed, freed };
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly words: string;
}

function placed({ values, from, until }: FoundNumber, { tokens, text }: SourceText): Placed {
  const start = tokens[from]?.start ?? 0;
  const last = tokens[until - 1];
  const raw = text.slice(start, last?.end);
  // `180-day`: only the number.
  const digits = /^\d[\d.,'’ \u00A0\u202F]*(?=[^\d]|$)/u.exec(raw)?.[0].trimEnd().replace(/[.,]$/u, '');
  const end = digits !== undefined && !/\p{L}/u.test(raw) ? start + raw.length : (last?.end ?? start);
  return { start, end, value: values[0] ?? 0, words: raw };
}

/** Why a number is no figure; empty where that needs no telling; `null` where it is one. */
function passedWhy(source: SourceText, { start, end, value, words }: Placed, measured: boolean): string | null {
  const { text, table, tableOf } = source;
  const after = text.slice(end, end + 24);
  const before = text.slice(Math.max(0, start - 24), start);
  if (!Number.isFinite(value) || value > Number.MAX_SAFE_INTEGER) return 'too great for a figure';
  if (/[$€£¥₽₸₴]\s?$/u.test(before) || /^\s?[$€£¥₽₸₴]/u.test(after)) return 'an amount of money';
  const noCount = tableOf(table.noCount);
  const at = source.wordAt(end);
  const direct = /^[\s-]+$/u.test(source.words[at]?.gap ?? '');
  if (/^\s?[%°]/u.test(after) || (direct && phraseAt(source, at, at + 3, noCount.longest, noCount.has) !== null)) {
    return 'a share, an amount of money or a measurement';
  }
  const ages = tableOf(table.ages);
  const previous = source.words[source.wordAt(start) - 1];
  if (direct && phraseAt(source, at, at + 3, ages.longest, ages.has) !== null) return 'an age';
  if (/^[\s-]{1,2}(?:year[\s-]olds?|years old|летн|лет\b|jährig|años de edad|ans\b)/u.test(after) && !measured)
    return 'an age';
  if (previous !== undefined && ages.has(previous.key) && /^\s+$/u.test(source.words[source.wordAt(start)]?.gap ?? ''))
    return 'an age';
  if (/,\s(?:de\s)?$/u.test(before) && /^\s(?:años|ans|лет|года?|Jahre)(?!\p{L})/u.test(after)) return 'an age';
  if (/^,(?=\s)/u.test(after) && /\p{Lu}\p{L}+,\s$/u.test(before) && value < 120 && /^\d+$/u.test(words))
    return 'an age';
  if (/[:.]\s?$/u.test(before) && /\d[:.]\s?$/u.test(before)) return '';
  if (/^:\d/u.test(after)) return '';
  if (direct && !measured && Object.hasOwn(table.units, source.words[at]?.key ?? '')) return 'a length of time';
  // `one` is a pronoun more often than a number.
  if (value === 1 && !/^\d/u.test(words) && !measured) return '';
  if (/^(?:1[5-9]|20)\d\d$/u.test(words) && !measured) return 'a year';
  if (/^(?:19|20)\d\d$/u.test(words) && /(?:\bin|\bof|\bsince|\bby|с|в|en|de|seit|im|depuis)\s$/iu.test(before))
    return 'a year';
  // `Channel 24`, `Model 3`, `No. 5`.
  if (
    /^\d+$/u.test(words) &&
    (/(?:№|\bNo\.|#)\s?$/u.test(before) || (/\p{Lu}[\p{L}-]*\s?$/u.test(before) && !startsSentence(source, start))) &&
    !measured
  )
    return 'part of a name';
  if (/^\d+$/u.test(words) && /\p{L}$/u.test(before)) return 'part of a name';
  return null;
}

/** Whether a number is said to be a part of the one before it: `18 of them`, `including three`. */
function isPart(source: SourceText, start: number, end: number): boolean {
  const ofThem = source.tableOf(source.table.ofThem);
  const [at, next] = [source.wordAt(start), source.wordAt(end)];
  const near = [next, at - 1, at - 2, at - 3];
  return near.some(
    (from) => from >= 0 && phraseAt(source, from, from + ofThem.longest, ofThem.longest, ofThem.has) !== null,
  );
}

/** The measure of the figure before, unless that is far off. */
function inherited(before: FoundFigure | undefined, start: number): string | null {
  return before === undefined || start - before.end > PART_REACH ? null : before.measure;
}

/** Whether the word before the offset is the first of its sentence. */
function startsSentence(source: SourceText, start: number): boolean {
  const at = source.wordAt(start) - 1;
  return source.sentences.some((one) => one.start === source.words[at]?.start);
}

/** `2 to 3`, `between 2 and 3`, `2-3`, as a value. */
function rangeOf({ text }: SourceText, first: Placed, second: Placed): string | null {
  const between = text.slice(first.end, second.start);
  const joined = /^(?:\s?[-–—]\s?|\s(?:to|до|a|à|bis)\s)$/iu.test(between);
  const both =
    /^\s(?:and|и|y|et|und|және)\s$/iu.test(between) &&
    /(?:between|между|entre|zwischen)\s$/iu.test(text.slice(Math.max(0, first.start - 10), first.start));
  if (!(joined || both) || first.value >= second.value) return null;
  return `${first.value}..${second.value}`;
}

/** What limits a number, before or after it, and from where to where both stand. */
function withSign(source: SourceText, start: number, end: number): { start: number; end: number; sign: string } {
  const { table, tableOf, words, text } = source;
  const at = source.wordAt(start);
  for (let length = 4; length > 0; length -= 1) {
    const first = words[at - length];
    if (
      first === undefined ||
      !/^[\s"“«]*$/u.test(
        words
          .slice(at - length + 1, at + 1)
          .map(({ gap }) => gap)
          .join(''),
      )
    )
      continue;
    const phrase = words
      .slice(at - length, at)
      .map(({ key }) => key)
      .join(' ');
    const sign = SIGNS.find((one) => tableOf(table.signs[one] ?? '').has(phrase));
    if (sign !== undefined) return { start: first.start, end, sign };
  }
  // A case ending may stand between: `300-нан астам`.
  const next = source.wordAt(end);
  for (let length = 3; length > 0; length -= 1) {
    const last = words[next + length - 1];
    if (
      last === undefined ||
      !/^[\s-]*$/u.test(
        words
          .slice(next, next + length)
          .map(({ gap }) => gap)
          .join(''),
      )
    )
      continue;
    const phrase = words
      .slice(next, next + length)
      .map(({ key }) => key)
      .join(' ');
    const sign = SIGNS.find((one) => table.signsAfter[one] !== undefined && tableOf(table.signsAfter[one]).has(phrase));
    if (sign !== undefined) return { start, end: last.end, sign };
  }
  if (/^\+/u.test(text.slice(end))) return { start, end: end + 1, sign: '>' };
  return { start, end, sign: '' };
}
