import type { Day } from '../model.ts';
import type { DateProblem } from './date-result.ts';
import { dayWords } from './day-words.ts';
import { isDayKnown, publishedWords } from './published-words.ts';

/**
 * The problem of a day after that of publication, in a wording that does not look forward.
 *
 * @param met the wording, or the part of it that names the day
 * @param day which day it is, `YYYY-MM-DD`
 * @param published the day of publication, `YYYY-MM-DD`; the month or the year where the day is not known
 * @param offset where `met` begins in the wording
 */
export function afterAnchor(met: string, day: Day, published: string, offset: number): DateProblem {
  return {
    kind: 'after-anchor',
    met: `\`${met}\`, which begins on ${dayWords(day)}`,
    expected: notAfter(published),
    mend: 'correct the date, or look forward with `until`, `next` or `tomorrow`',
    offset,
  };
}

/**
 * What is expected of a day that looks back, in a phrase that goes after "expected".
 *
 * @param published `Article.published`
 * @example notAfter('2022-01-08') // 'a day not after that of publication, Saturday 8 January 2022'
 * @example notAfter('2022-01') // 'a day not after that of publication, which is some day of January 2022'
 */
export function notAfter(published: string): string {
  const day = isDayKnown(published) ? '' : 'which is some day of ';
  return `a day not after that of publication, ${day}${publishedWords(published)}`;
}
