import type { ResolvedDate } from '../../../src/timeline/model.ts';
import type { Accepted } from './accepted.ts';

/** The day of publication of a row that does not give it: a Saturday. */
export const SATURDAY = '2022-01-08';

/** The whole date that a row of the table stands for. */
export function expectedDate(row: Accepted): ResolvedDate {
  return {
    edtf: row.edtf,
    start: row.start,
    end: row.end,
    precision: row.precision,
    time: row.time,
    timeZone: null,
    approximate: row.approximate ?? false,
    uncertain: row.uncertain ?? false,
    wording: row.wording.trim(),
    anchor: row.absolute === true ? null : (row.published ?? SATURDAY),
    rule: row.rule,
  };
}
