import { inEdtf } from '../dates/in-edtf.ts';
import type { Claim, Report } from '../model.ts';
import { datesConflict } from '../merge/agreed-date.ts';
import { conflicting } from './conflicting.ts';

/**
 * Reports whose dates cannot all be right.
 *
 * @param reports of one event, in its order
 * @returns the claims as EDTF, with the time where one is given; none where all agree
 */
export function dateClaims(reports: readonly Report[]): Claim[] {
  return conflicting(reports, meaning, (a, b) => datesConflict(a.date, b.date)).map(({ article, date }) => ({
    article,
    claim: inEdtf(date),
    by: null,
  }));
}

function meaning({ date: { start, end, precision, time, approximate } }: Report): string {
  return `${start ?? ''}/${end ?? ''} ${precision} ${time ?? ''} ${approximate ? '~' : ''}`;
}
