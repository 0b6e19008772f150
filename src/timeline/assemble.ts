import { byCodeUnits } from './by-code-units.ts';
import { findDisagreements } from './disagreements/find-disagreements.ts';
import { ledgerKnownOn } from './merge/ledger-known-on.ts';
import { mergeEvents } from './merge/merge-events.ts';
import type { Article, Day, LedgerEntry, Timeline, Vocabulary } from './model.ts';

/**
 * Merges and compares articles that were read: the second half of `buildTimeline`.
 *
 * @param articles in any order
 * @param vocabulary as it was read
 * @param ledger the editor's decisions
 * @param knownOn leaves out what was published after that day, `YYYY-MM-DD`, and the editor's words on events of which
 *   more was reported later; `null` for all
 */
export function assemble(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ledger: readonly LedgerEntry[],
  knownOn: Day | null,
): Timeline {
  const known = articles
    .filter(({ publishedDay }) => knownOn === null || publishedDay <= knownOn)
    .toSorted((a, b) => byCodeUnits(a.publishedDay, b.publishedDay) || byCodeUnits(a.id, b.id));
  const places = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const words = knownOn === null ? ledger : ledgerKnownOn(ledger, articles, knownOn);
  const events = mergeEvents(known, vocabulary, words).map((event) => ({
    ...event,
    disagreements: findDisagreements(event, places),
  }));
  const entries = ledger.toSorted((a, b) => byCodeUnits(a.id, b.id));
  return { vocabulary, knownOn, articles: known, events, ledger: entries };
}
