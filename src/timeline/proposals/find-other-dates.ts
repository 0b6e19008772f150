import type { Chrono, ParsedComponents, ParsedResult } from 'chrono-node';
import { casual as de } from 'chrono-node/de';
import { casual as en } from 'chrono-node/en';
import { casual as es } from 'chrono-node/es';
import { casual as fr } from 'chrono-node/fr';
import { casual as ru } from 'chrono-node/ru';
import { casual as uk } from 'chrono-node/uk';
import { resolvePublished, type PublishedContext } from '../dates/resolve-published.ts';
import type { Day } from '../model.ts';
import type { FoundDate } from './find-dates.ts';
import type { SourceText } from './source-text.ts';
import { overlap, type Span } from './spans.ts';
import type { Sentence } from './split-sentences.ts';

/** The parsers by language. None makes up a day that is not worded; English alone beside the text's own would misread it. */
const PARSERS: Readonly<Record<string, Chrono>> = { de, en, es, fr, ru, uk };

/**
 * Finds wordings of days that our grammar does not read, with a parser of natural language (chrono). What it reads is
 * proposed as EDTF, and never against the grammar: it is not asked where that has read or refused something. It is given
 * noon of the day of publication in UTC as now, so that neither the clock nor the time zone of the machine counts; where that
 * day is not known, of the first and the last possible one, and what is not the same for both is refused.
 *
 * @param source the text
 * @param sentence of it
 * @param known what the grammar read or refused, and what leans on another day
 * @param context when it was published, and the language
 */
export function findOtherDates(
  source: SourceText,
  sentence: Sentence,
  known: readonly Span[],
  context: PublishedContext,
): { readonly found: FoundDate[]; readonly refused: (Span & { readonly why: string })[] } {
  const found: FoundDate[] = [];
  const refused: (Span & { readonly why: string })[] = [];
  const parser = PARSERS[context.language.toLowerCase().replace(/-.*$/u, '')];
  const text = source.text.slice(sentence.start, sentence.end);
  // It wants digits or a word for a day or month; most sentences have neither, and it is slow.
  if (parser === undefined || text.length > LONGEST) return { found, refused };
  const readOn = (day: Day): ParsedResult[] =>
    parser.parse(text, { instant: new Date(`${day}T12:00:00Z`), timezone: 0 }, { forwardDate: false });
  const { first, last: lastDay } = context.published;
  const onFirst = first === lastDay ? null : readOn(first);
  for (const one of readOn(lastDay)) {
    const { index, text: matched, start } = one;
    const words = matched.replace(/[\s,;.]+$/u, '');
    const span = { start: sentence.start + index, end: sentence.start + index + words.length };
    if (known.some((one) => overlap(one, span)) || !tells(start) || !/\p{L}{3}|\d[./-]\d/u.test(words)) continue;
    if (isCut(source.text, span)) continue;
    const edtf = spanOf(one);
    const same = onFirst?.find((other) => other.index === index && other.text === matched);
    if (onFirst !== null && (same === undefined || spanOf(same) !== edtf)) {
      refused.push({ ...span, why: 'day unknown: it depends on the day of publication; write the day it means' });
      continue;
    }
    const result = resolvePublished(edtf, context);
    if (result.ok) found.push({ ...span, words, date: result.date, chrono: true });
    else refused.push({ ...span, why: `may be ${edtf}, as chrono reads it, which is after the day of publication` });
  }
  return { found, refused };
}

/** A sentence of more characters is a table or worse. */
const LONGEST = 2000;

/** Whether a day, or a month of a year, is worded and not only made up around a time. */
function tells(start: ParsedComponents): boolean {
  return start.isCertain('day') || start.isCertain('weekday') || (start.isCertain('month') && start.isCertain('year'));
}

function spanOf({ start, end }: ParsedResult): string {
  const last = end ?? null;
  return last === null ? edtfOf(start) : `${edtfOf(start)}/${edtfOf(last)}`;
}

function edtfOf(one: ParsedComponents): string {
  const pad = (value: number | null, length: number): string => String(value ?? 1).padStart(length, '0');
  const month = `${pad(one.get('year'), 4)}-${pad(one.get('month'), 2)}`;
  return one.isCertain('day') || one.isCertain('weekday') ? `${month}-${pad(one.get('day'), 2)}` : month;
}

function isCut(text: string, { start, end }: Span): boolean {
  return (
    /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start)) || /^[\p{L}\p{N}]/u.test(text.slice(end, end + 1))
  );
}
