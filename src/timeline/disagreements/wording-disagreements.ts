import type { Disagreement, Quote, Report } from '../model.ts';
import { conflicting } from './conflicting.ts';
import { groupMarks } from './marks-of.ts';
import { lettersOf } from './letters-of.ts';

/**
 * The same saying of the same speaker, worded differently by different articles. Renderings in different languages are
 * not compared: a translation always has other words.
 *
 * @param reports of one event, in its order
 * @returns one disagreement for each speaker, saying and language
 */
export function wordingDisagreements(reports: readonly Report[]): Disagreement[] {
  const groups = groupMarks(reports, (report) => report.quotes, comparable);
  return groups.flatMap((group) => {
    const claims = conflicting(
      group,
      ({ text }) => lettersOf(text),
      () => true,
    );
    const first = claims[0];
    if (first === undefined) return [];
    return {
      field: 'wording' as const,
      measure: null,
      of: null,
      speaker: first.by,
      saying: first.saying,
      claims: claims.map(({ article, text, by }) => ({ article, claim: text, by })),
    };
  });
}

function comparable({ by, saying, language }: Quote): string | null {
  return saying === null ? null : `${saying} ${by ?? ''} ${language}`;
}
