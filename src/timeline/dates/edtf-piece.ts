import type { Day, Precision } from '../model.ts';
import { addDays } from './add-days.ts';
import type { DateProblem } from './date-result.ts';
import { edtfTime } from './edtf-time.ts';
import { daysInMonth } from './is-day.ts';

/** One EDTF date, or one end of an interval. */
export interface EdtfPiece {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  /** `HH:MM`, as written; `null` where there is none. */
  readonly time: string | null;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

export type EdtfPieceResult =
  { readonly ok: true; readonly piece: EdtfPiece } | { readonly ok: false; readonly problem: DateProblem };

/**
 * Reads one EDTF date of level 0 or 1: a year, month, season or day with or without a qualifier, unspecified digits, or
 * a day with a time.
 *
 * Seasons are the meteorological ones of the north: 21 is March to May, 22 June to August, 23 September to November,
 * and 24 December of that year to the end of the February after it.
 *
 * @param text the date alone
 * @param offset where it begins in the wording, for problems
 * @param role `end` for an end of an interval, which is a plain date in level 1
 */
export function edtfPiece(text: string, offset: number, role: 'alone' | 'end'): EdtfPieceResult {
  const mark = /[?~%]$/u.exec(text)?.[0] ?? '';
  const body = text.slice(0, text.length - mark.length);
  const qualified = { approximate: mark === '~' || mark === '%', uncertain: mark === '?' || mark === '%' };
  const plain = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(body);
  if (plain !== null) {
    const found = plainDate(Number(plain[1]), plain[2], plain[3], offset);
    if ('kind' in found) return { ok: false, problem: found };
    if (found.season && (mark !== '' || role === 'end')) {
      return level2(
        'season with a qualifier or in an interval',
        text,
        'write its first and last day as an interval',
        offset,
      );
    }
    const { start, end, precision } = found;
    return { ok: true, piece: { start, end, precision, time: null, ...qualified } };
  }
  const vague = unspecified(body, offset);
  if (vague !== null) {
    if ('kind' in vague) return { ok: false, problem: vague };
    if (mark !== '' || role === 'end') {
      return level2(
        'unspecified digits with a qualifier or in an interval',
        text,
        'write an interval of two whole dates',
        offset,
      );
    }
    return { ok: true, piece: { ...vague, time: null, ...qualified } };
  }
  const [day = '', clock] = divide(body, 'T');
  if (clock !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(day)) {
    const read = edtfPiece(day, offset, 'alone');
    if (!read.ok) return read;
    if (mark !== '' || role === 'end') {
      return level2('time with a qualifier or in an interval', text, 'write the day without its time', offset);
    }
    const time = edtfTime(clock, offset + day.length + 1);
    if (typeof time !== 'string') return { ok: false, problem: time };
    return { ok: true, piece: { ...read.piece, time, precision: 'minute' } };
  }
  return { ok: false, problem: misread(text, offset) };
}

const FORM = 'EDTF of level 0 or 1, such as `2022-01-05`, `2022-01`, `2022-01-05~` or `2022-01-02/2022-01-07`';

function divide(text: string, at: string): readonly string[] {
  const index = text.indexOf(at);
  return index < 0 ? [text] : [text.slice(0, index), text.slice(index + 1)];
}

function level2(what: string, met: string, mend: string, offset: number): EdtfPieceResult {
  return { ok: false, problem: notSupported(`${what} (\`${met}\`)`, mend, offset) };
}

function notSupported(met: string, mend: string, offset: number): DateProblem {
  return { kind: 'not-supported', met: `${met}, which is EDTF of level 2`, expected: FORM, mend, offset };
}

interface PlainDate {
  readonly start: Day;
  readonly end: Day;
  readonly precision: Precision;
  readonly season: boolean;
}

function plainDate(
  year: number,
  monthDigits: string | undefined,
  dayDigits: string | undefined,
  offset: number,
): PlainDate | DateProblem {
  if (monthDigits === undefined) {
    return { start: iso(year, 1, 1), end: iso(year, 12, 31), precision: 'year', season: false };
  }
  const month = Number(monthDigits);
  if (dayDigits === undefined && month >= 21 && month <= 24) return season(year, month);
  if (dayDigits === undefined && month >= 25 && month <= 41) {
    return notSupported(
      `\`${monthDigits}\` for a quarter or season`,
      'write its first and last day as an interval',
      offset + 5,
    );
  }
  if (month < 1 || month > 12) return noSuchMonth(monthDigits, dayDigits === undefined, offset + 5);
  const last = daysInMonth(year, month);
  if (dayDigits === undefined) {
    return { start: iso(year, month, 1), end: iso(year, month, last), precision: 'month', season: false };
  }
  const day = Number(dayDigits);
  if (day < 1 || day > last) {
    return {
      kind: 'no-such-day',
      met: `day \`${dayDigits}\` of ${iso(year, month, 1).slice(0, 7)}`,
      expected: `a day from \`01\` to \`${last}\``,
      mend: 'correct the day or its month',
      offset: offset + 8,
    };
  }
  return { start: iso(year, month, day), end: iso(year, month, day), precision: 'day', season: false };
}

function noSuchMonth(digits: string, seasons: boolean, offset: number): DateProblem {
  return {
    kind: 'no-such-day',
    met: `month \`${digits}\``,
    expected: `a month from \`01\` to \`12\`${seasons ? ' or a season from `21` to `24`' : ''}`,
    mend: 'correct the month',
    offset,
  };
}

function season(year: number, code: number): PlainDate {
  const first = (code - 20) * 3;
  // The day before the month after the season's last; winter ends in the next year.
  const end =
    code === 24
      ? year === 9999
        ? '9999-12-31'
        : addDays(iso(year + 1, 3, 1), -1)
      : addDays(iso(year, first + 3, 1), -1);
  return { start: iso(year, first, 1), end, precision: 'span', season: true };
}

/** `202X`, `20XX`, `2022-XX`, `2022-XX-XX`, `2022-01-XX`: digits left open from the right; `null` for another form. */
function unspecified(
  text: string,
  offset: number,
): Omit<EdtfPiece, 'time' | 'approximate' | 'uncertain'> | DateProblem | null {
  const years = /^(?:\d{3}X|\d{2}XX)$/u.exec(text);
  if (years !== null) {
    return {
      start: `${text.replaceAll('X', '0')}-01-01`,
      end: `${text.replaceAll('X', '9')}-12-31`,
      precision: 'span',
    };
  }
  const year = /^(\d{4})-XX(?:-XX)?$/u.exec(text);
  if (year !== null) {
    return { start: iso(Number(year[1]), 1, 1), end: iso(Number(year[1]), 12, 31), precision: 'year' };
  }
  const month = /^(\d{4})-(\d{2})-XX$/u.exec(text);
  if (month === null) return null;
  const number = Number(month[2]);
  if (number < 1 || number > 12) return noSuchMonth(String(month[2]), false, offset + 5);
  const found = [Number(month[1]), number] as const;
  return { start: iso(...found, 1), end: iso(...found, daysInMonth(...found)), precision: 'month' };
}

/** Why a text is none of the forms, at the character where it leaves them. */
function misread(text: string, offset: number): DateProblem {
  if (/^Y/u.test(text)) {
    const mend = 'write a year of four digits, `0000` to `9999`, without `Y`';
    return { kind: 'out-of-range', met: `\`Y\` year \`${text}\``, expected: FORM, mend, offset };
  }
  if (/^-\d/u.test(text)) {
    const mend = 'write a year of four digits, `0000` to `9999`; earlier ones have no place on this timeline';
    return { kind: 'out-of-range', met: `negative year \`${text}\``, expected: FORM, mend, offset };
  }
  if (/^[[{]/u.test(text))
    return notSupported(`set of dates (\`${text}\`)`, 'write an interval from the first to the last', offset);
  const early = /^(?:[?~%]|\d{4}(?:-\d{2})?[?~%]-)/u.exec(text)?.[0];
  if (early !== undefined) {
    const at = offset + early.replace(/-$/u, '').length - 1;
    return notSupported(`qualifier inside a date (\`${text}\`)`, 'put `?`, `~` or `%` at the end of the date', at);
  }
  if (/^\d{1,4}S\d|^\d{4}S/u.test(text) || /^\d+E\d/u.test(text)) {
    return notSupported(
      `significant digits (\`${text}\`)`,
      'write an interval of years',
      offset + text.search(/[SE]/u),
    );
  }
  if (/^[\dX]{4}(?:-[\dX]{2}(?:-[\dX]{2})?)?[?~%]?$/u.test(text) && text.includes('X')) {
    const mend = 'leave digits open from the right only: `202X`, `2022-XX` or `2022-01-XX`';
    return notSupported(`unspecified digits before known ones (\`${text}\`)`, mend, offset + text.indexOf('X'));
  }
  const at = firstWrong(text);
  const met = at === text.length ? `end of \`${text}\`` : `\`${text.slice(at)}\` in \`${text}\``;
  const mend = 'write four digits for the year and two each for month and day';
  return { kind: 'not-understood', met, expected: FORM, mend, offset: offset + at };
}

/** How far a text follows `YYYY-MM-DD`. */
function firstWrong(text: string): number {
  const template = 'dddd-dd-dd';
  let at = 0;
  while (at < template.length && at < text.length && (template[at] === 'd' ? /\d/u : /-/u).test(text.charAt(at)))
    at += 1;
  return at;
}

function iso(year: number, month: number, day: number): Day {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
