import type { Disagreement, Figure, Report } from '../model.ts';
import { conflicting } from './conflicting.ts';
import { groupMarks } from './marks-of.ts';
import { lettersOf } from './letters-of.ts';

/**
 * Different names for the same people: figures of one measure, whom and value whose articles use different words
 * ("armed criminals", "protesters").
 *
 * @param reports of one event, in its order
 * @returns one disagreement for each measure, whom and value
 */
export function namingDisagreements(reports: readonly Report[]): Disagreement[] {
  const groups = groupMarks(reports, (report) => report.figures, comparable);
  return groups.flatMap((group) => {
    const claims = conflicting(
      group,
      ({ as }) => lettersOf(as ?? ''),
      () => true,
    );
    const first = claims[0];
    if (first === undefined) return [];
    return {
      field: 'naming' as const,
      measure: first.measure,
      of: first.of,
      speaker: null,
      saying: null,
      claims: claims.map(({ article, as, by }) => ({ article, claim: as ?? '', by })),
    };
  });
}

/** Figures without a word for whom they count are not compared. */
function comparable({ measure, of, as, min, max, withdraws }: Figure): string | null {
  return as === null || withdraws ? null : `${measure} ${of ?? ''} ${min ?? ''}..${max ?? ''}`;
}
