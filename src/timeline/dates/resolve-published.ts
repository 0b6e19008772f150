import { notAfter } from './after-anchor.ts';
import type { DateProblem, DateResult } from './date-result.ts';
import type { Publication } from './published-span.ts';
import { publishedWords } from './published-words.ts';
import { resolveDate } from './resolve-date.ts';

/** What a wording is resolved against where the day of publication may not be known. */
export interface PublishedContext {
  readonly published: Publication;
  /** BCP 47 tag of the article. */
  readonly language: string;
}

/**
 * Resolves a date wording as `resolveDate` does, whether or not the day of publication is known.
 *
 * Where only its month or year is, the wording is resolved against the first and the last day of that: a date that is the
 * same against both stands, since a later anchor never gives an earlier date; any other needs the day, and is a problem
 * (`day-unknown`). EDTF and dates with their year need no anchor; they are judged by the last possible day.
 *
 * @param wording as the article words it; space around it is let be
 * @param context what is known of the publication, and the language
 * @returns the date, whose `anchor` is then the last possible day; or the problem, which names no day of publication that
 *   is not known
 * @example resolvePublished('last month', { published: { text: '2022-01', first: '2022-01-01', last: '2022-01-31' }, language: 'en' }) // 2021-12
 * @example resolvePublished('Friday', …) // the problem `day-unknown`
 */
export function resolvePublished(wording: string, context: PublishedContext): DateResult {
  const { language } = context;
  const { text, first, last } = context.published;
  const late = resolveDate(wording, { anchor: last, language });
  if (first === last) return late;
  if (late.ok && late.date.anchor === null) return late;
  if (!late.ok && late.problem.kind === 'after-anchor') {
    return { ok: false, problem: { ...late.problem, expected: notAfter(text) } };
  }
  return isSame(late, resolveDate(wording, { anchor: first, language }))
    ? late
    : { ok: false, problem: dayUnknown(wording, text) };
}

/** Whether both are one date (a span that ends with its anchor is another with each), or one problem. */
function isSame(one: DateResult, other: DateResult): boolean {
  if (one.ok && other.ok) return one.date.edtf === other.date.edtf && one.date.time === other.date.time;
  return !one.ok && !other.ok && one.problem.expected === other.problem.expected;
}

function dayUnknown(wording: string, published: string): DateProblem {
  return {
    kind: 'day-unknown',
    met: `\`${wording.trim()}\``,
    expected: `a date that does not depend on the day of publication, of which only ${publishedWords(published)} is known`,
    mend: 'write EDTF such as `2022-01-05`, or the whole date such as `5 January 2022`',
    offset: wording.length - wording.trimStart().length,
  };
}
