import type { Day, ResolvedDate } from '../model.ts';
import { afterAnchor } from './after-anchor.ts';
import type { DateProblem, DateResult } from './date-result.ts';
import { dateWords } from './date-words.ts';
import { DAYS } from './edges.ts';
import { formatEdtf } from './format-edtf.ts';
import type { Words } from './grammar/parser.ts';
import type { Statement } from './grammar/statement.ts';
import { wording as wordingRule } from './grammar/wording.ts';
import { notUnderstood } from './not-understood.ts';
import { parseEdtf } from './parse-edtf.ts';
import { precisionOf } from './precision-of.ts';
import { lexicons, type Lexicon } from './words/lexicon.ts';
import { readWords } from './words/read-words.ts';

/** What a wording is resolved against. */
export interface DateContext {
  /** The day of publication, `YYYY-MM-DD`, in the outlet's own offset. */
  readonly anchor: Day;
  /** BCP 47 tag of the article; wordings of its language are read beside English ones. */
  readonly language: string;
}

/**
 * Resolves a date wording, or EDTF, by the rules of `DATE_RULES`. Nothing is guessed: what has words left over, or can
 * be read in two ways, is a problem; so is a day after the anchor in a wording that does not look forward. The result
 * is the same in every time zone: it reckons in calendar days only. An EDTF time with an offset is judged by the day as
 * it is written; who knows the place turns it into that of the place with `inZone`, and judges that.
 *
 * @param wording as the article words it; space around it is let be
 * @param context the anchor and the language
 * @returns the date, with `wording` trimmed and `timeZone` `null` (the caller knows the place); or the problem, with its
 *   place in `wording`
 * @example resolveDate('Friday', { anchor: '2022-01-08', language: 'en' }) // 2022-01-07, by the rule `weekday`
 * @example resolveDate('Thursday evening', { anchor: '2022-01-08', language: 'en' }) // 2022-01-06, time `evening`
 */
export function resolveDate(wording: string, context: DateContext): DateResult {
  const trimmed = wording.trim();
  const lead = wording.length - wording.trimStart().length;
  const result = looksLikeEdtf(trimmed) ? resolveEdtf(trimmed, context.anchor) : resolveWords(trimmed, context);
  if (result.ok || lead === 0) return result;
  return { ok: false, problem: { ...result.problem, offset: result.problem.offset + lead } };
}

/** Digits and the signs of EDTF without any space: no wording looks so, but for `2020-2022` and numeric dates. */
function looksLikeEdtf(text: string): boolean {
  if (/^\d{4}-\d{4}$/u.test(text)) return false;
  return (
    /^(?:Y-?|-)?[\dX]{3,}[\dXTZSE/.:+?~%-]*$/iu.test(text) ||
    /^(?:\.\.|\/)[\dX/.?~%-]*$/iu.test(text) ||
    /^(?:[?~%]\d{4}|[[{])\S*$/u.test(text)
  );
}

function resolveEdtf(edtf: string, anchor: Day): DateResult {
  const result = parseEdtf(edtf);
  if (!result.ok) return result;
  if (result.span.start !== null && result.span.start > anchor) {
    return { ok: false, problem: afterAnchor(edtf, result.span.start, anchor, 0) };
  }
  return { ok: true, date: { ...result.span, wording: edtf, anchor: null, rule: 'edtf' } };
}

function resolveWords(wording: string, context: DateContext): DateResult {
  const [own, ...others] = lexicons(context.language);
  const first = readStatements(wording, own);
  let problem: DateProblem | null = null;
  for (const read of [first, ...others.map((lexicon) => readStatements(wording, lexicon))]) {
    const dates: ResolvedDate[] = [];
    // A reading that fails on the calendar gives way to one that does not, and its problem is told if none does.
    for (const said of read.said) {
      const result = resolveStatement(said, wording, context.anchor);
      if (result.ok) dates.push(result.date);
      else problem ??= result.problem;
    }
    const [date, ...rest] = dates;
    const other = rest.find(({ edtf, time }) => edtf !== date?.edtf || time !== date.time);
    if (date !== undefined) {
      return other === undefined ? { ok: true, date } : { ok: false, problem: twoDates(date, other) };
    }
  }
  return { ok: false, problem: problem ?? notUnderstood(first.words, own) };
}

/** A wording word by word, and every way in which the rules hold all of it. */
interface Reading {
  readonly words: Words;
  readonly said: readonly Statement[];
}

/** Readings by lexicon and wording: what depends on neither day nor article. Reporters word few dates otherwise. */
const readings = new WeakMap<Lexicon, Map<string, Reading>>();
/** More and longer ones are never kept: both are up to the content. */
const MOST_READINGS = 5000;
const LONGEST_KEPT = 100;

function readStatements(wording: string, lexicon: Lexicon): Reading {
  if (wording.length > LONGEST_KEPT) return readAnew(wording, lexicon);
  const known = readings.get(lexicon) ?? new Map<string, Reading>();
  readings.set(lexicon, known);
  const before = known.get(wording);
  if (before !== undefined) return before;
  if (known.size === MOST_READINGS) known.clear();
  const reading = readAnew(wording, lexicon);
  known.set(wording, reading);
  return reading;
}

function readAnew(wording: string, lexicon: Lexicon): Reading {
  const words: Words = { wording, list: readWords(wording, lexicon), reach: 0, found: new Map() };
  const said = wordingRule(words, 0).flatMap(({ value, next }) => {
    words.reach = Math.max(words.reach, next);
    return next === words.list.length ? [value] : [];
  });
  words.found.clear();
  return { words, said };
}

function resolveStatement(said: Statement, wording: string, anchor: Day): DateResult {
  const days = said.resolve(anchor);
  if ('kind' in days) return { ok: false, problem: days };
  const { start, end, time, edges = DAYS } = days;
  if (start !== null && start > anchor && !said.looksForward) {
    return { ok: false, problem: afterAnchor(said.region.text, start, anchor, said.region.from) };
  }
  const { approximate, uncertain } = said;
  const date: ResolvedDate = {
    edtf: formatEdtf({ start, end, approximate, uncertain }, edges),
    start,
    end,
    precision: precisionOf(start, end, time),
    time,
    timeZone: null,
    approximate,
    uncertain,
    wording,
    anchor: said.anchored ? anchor : null,
    rule: said.rule,
  };
  return { ok: true, date };
}

function twoDates(one: ResolvedDate, other: ResolvedDate): DateProblem {
  return {
    kind: 'ambiguous',
    met: `\`${one.wording}\``,
    expected: `a wording that can be read in one way alone, since this may be ${dateWords(one)} or ${dateWords(other)}`,
    mend: `write \`${one.edtf}\` or \`${other.edtf}\``,
    offset: 0,
  };
}
