import type { Day } from '../model.ts';
import type { DateProblem } from './date-result.ts';
import { dayWords } from './day-words.ts';

/**
 * The problem of a day after that of publication, in a wording that does not look forward.
 *
 * @param met the wording, or the part of it that names the day
 * @param day which day it is, `YYYY-MM-DD`
 * @param anchor the day of publication, `YYYY-MM-DD`
 * @param offset where `met` begins in the wording
 */
export function afterAnchor(met: string, day: Day, anchor: Day, offset: number): DateProblem {
  return {
    kind: 'after-anchor',
    met: `\`${met}\`, which begins on ${dayWords(day)}`,
    expected: `a day not after that of publication, ${dayWords(anchor)}`,
    mend: 'correct the date, or look forward with `until`, `next` or `tomorrow`',
    offset,
  };
}
