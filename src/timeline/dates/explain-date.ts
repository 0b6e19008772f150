import type { ResolvedDate } from '../model.ts';
import { DATE_RULES } from './date-rules.ts';
import { weekdayName } from './day-names.ts';
import { publishedWhen } from './published-words.ts';
import { weekdayOf } from './weekday-of.ts';

/**
 * How a date was worked out, in a sentence for readers (without a full stop).
 *
 * @param date a date with its reasons
 * @param published `Article.published` of the article that gives it: where its day is not known, none is named
 * @returns the wording and what it was resolved against, then the rule in words
 * @example explainDate(friday, '2022-01-08') // '“Friday” in a report published on Saturday 8 January 2022: the latest Friday not after the day of publication'
 * @example explainDate(edtf, '2022-01-08') // 'given by the editor as 2022-01-05'
 * @example explainDate(lastMonth, '2022-01') // '“last month” in a report published in January 2022: …'
 * @example explainDate(fullDate, '2022-01-08') // 'stated as “5 January 2022”'
 */
export function explainDate(date: ResolvedDate, published: string): string {
  if (date.rule === 'edtf') return `given by the editor as ${date.wording}`;
  if (date.anchor === null) return `stated as “${date.wording}”`;
  const reason = DATE_RULES.find((rule) => rule.name === date.rule)?.reason ?? '';
  const weekday = date.start === null ? 'such day' : weekdayName(weekdayOf(date.start));
  const because = reason === '' ? '' : `: ${reason.replace('{weekday}', weekday)}`;
  return `“${date.wording}” in a report published ${publishedWhen(published)}${because}`;
}
