import type { DateSpan } from '../model.ts';
import type { DateProblem } from './date-result.ts';
import { edtfPiece, type EdtfPieceResult } from './edtf-piece.ts';

/** A span, or why a text is not EDTF of level 0 or 1. */
export type EdtfResult =
  { readonly ok: true; readonly span: DateSpan } | { readonly ok: false; readonly problem: DateProblem };

/**
 * Reads EDTF (ISO 8601-2, as the Library of Congress describes it) of levels 0 and 1: years, months, seasons 21 to 24,
 * days, days with a time, intervals with open (`..`) or unknown (empty) ends, `?` `~` `%`, and digits left open from the
 * right (`2022-01-XX`). Of an interval, one qualified end qualifies the whole.
 *
 * @param text the whole text; space around it is let be
 * @returns the span, with `edtf` as written and `timeZone` `null`; or a problem whose `offset` is the character at fault:
 *   `no-such-day`, `no-such-time`, `backwards`, `out-of-range` (years beyond 0000 to 9999), `not-supported` (level 2),
 *   `not-understood`
 * @see https://www.loc.gov/standards/datetime/
 * @example parseEdtf('2022-01-02/2022-01-07') // span from 2022-01-02 to 2022-01-07
 */
export function parseEdtf(text: string): EdtfResult {
  const edtf = text.trim();
  const lead = text.length - text.trimStart().length;
  const slash = /^[[{]/u.test(edtf) ? -1 : edtf.indexOf('/');
  if (slash < 0) {
    const read = edtfPiece(edtf, lead, 'alone');
    if (!read.ok) return refuse(withRepair(read.problem, edtf));
    const { start, end, precision, time, approximate, uncertain } = read.piece;
    return { ok: true, span: { edtf, start, end, precision, time, timeZone: null, approximate, uncertain } };
  }
  const [first, second] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (second.includes('/')) return refuse(tooManyEnds(edtf, lead + slash + 1 + second.indexOf('/')));
  return interval(edtf, [first, second], lead);
}

function interval(edtf: string, [first, second]: readonly [string, string], lead: number): EdtfResult {
  const start = endOf(first, lead);
  if (start !== null && !start.ok) return refuse(withRepair(start.problem, edtf));
  const end = endOf(second, lead + first.length + 1);
  if (end !== null && !end.ok) return refuse(withRepair(end.problem, edtf));
  if (start === null && end === null) {
    const expected = 'an interval with a date at one end at least';
    return refuse({
      kind: 'not-understood',
      met: `\`${edtf}\``,
      expected,
      mend: 'give the first or the last day',
      offset: lead,
    });
  }
  const [from, to] = [start?.piece ?? null, end?.piece ?? null];
  if (from !== null && to !== null && from.start > to.end) {
    const expected = 'an interval that ends on or after its first day';
    const mend = `did you mean \`${second}/${first}\`?`;
    return refuse({ kind: 'backwards', met: `\`${edtf}\``, expected, mend, offset: lead + first.length + 1 });
  }
  const span: DateSpan = {
    edtf,
    start: from?.start ?? null,
    end: to?.end ?? null,
    precision: 'span',
    time: null,
    timeZone: null,
    approximate: from?.approximate === true || to?.approximate === true,
    uncertain: from?.uncertain === true || to?.uncertain === true,
  };
  return { ok: true, span };
}

/** One end of an interval; `null` where it is open (`..`) or unknown (nothing). */
function endOf(text: string, offset: number): EdtfPieceResult | null {
  return text === '' || text === '..' ? null : edtfPiece(text, offset, 'end');
}

function refuse(problem: DateProblem): EdtfResult {
  return { ok: false, problem };
}

function tooManyEnds(edtf: string, offset: number): DateProblem {
  const expected = 'one `/` between the first and the last date';
  const problem = { kind: 'not-understood', met: `second \`/\` in \`${edtf}\``, expected, offset } as const;
  return withRepair({ ...problem, mend: 'write an interval as `2022-01-02/2022-01-07`' }, edtf);
}

/** Puts "did you mean" into a problem where a slip of the pen explains it. */
function withRepair(problem: DateProblem, edtf: string): DateProblem {
  if (problem.kind !== 'not-understood') return problem;
  const repaired = edtf
    .toUpperCase()
    .replace(/^(\d{4})\/(\d{1,2})\/(\d{1,2})$/u, '$1-$2-$3')
    .replace(/^(\d{4})(\d{2})(\d{2})$/u, '$1-$2-$3')
    .replaceAll(/-(\d)(?!\d)/gu, '-0$1');
  if (repaired === edtf || !parseEdtf(repaired).ok) return problem;
  return { ...problem, mend: `did you mean \`${repaired}\`?` };
}
