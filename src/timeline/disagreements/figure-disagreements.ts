import { intersectSpans } from '../dates/intersect-spans.ts';
import type { Disagreement, Figure, Report } from '../model.ts';
import { conflicting } from './conflicting.ts';
import { groupMarks } from './marks-of.ts';

/**
 * Figures of different articles that cannot all be right: the same measure of the same people as of overlapping days,
 * with intervals that have no number in common. "More than 3,000" and "more than 3,800" can both be right.
 *
 * @param reports of one event, in its order
 * @returns one disagreement for each measure and whom it counts
 */
export function figureDisagreements(reports: readonly Report[]): Disagreement[] {
  const groups = groupMarks(reports, (report) => report.figures, comparable);
  return groups.flatMap((group) => {
    const claims = conflicting(group, meaning, differ);
    const first = claims[0];
    if (first === undefined) return [];
    return {
      field: 'figure' as const,
      measure: first.measure,
      of: first.of,
      speaker: null,
      saying: null,
      claims: claims.map(({ article, value, by }) => ({ article, claim: value, by })),
    };
  });
}

/** What figures share that are compared. A number that a report only withdraws is nobody's claim any more. */
function comparable({ measure, of, withdraws }: Figure): string | null {
  return withdraws ? null : `${measure} ${of ?? ''}`;
}

function meaning({ min, max, on }: Figure): string {
  return `${min ?? ''}..${max ?? ''} ${on.start ?? ''}/${on.end ?? ''}`;
}

function differ(a: Figure, b: Figure): boolean {
  return intersectSpans(a.on, b.on) !== null && !overlap(a, b);
}

function overlap(a: Figure, b: Figure): boolean {
  return (a.min ?? -Infinity) <= (b.max ?? Infinity) && (b.min ?? -Infinity) <= (a.max ?? Infinity);
}
