import type { Article, Day, LedgerEntry } from '../model.ts';

/**
 * The ledger as far as it can speak of what was known on a day. The editor gave an event its title and summary after
 * reading every report of it, so that they may say what was reported only later: they count on a day by which all its
 * reports were published, and before that the event is titled by its first report and has no summary. The rest of the
 * ledger (ids, which events matter most, what was withdrawn) says nothing about what was known, and holds on every day.
 *
 * @param ledger the editor's decisions
 * @param articles all of them, of whatever day
 * @param day `YYYY-MM-DD`
 * @returns entries in the same order
 */
export function ledgerKnownOn(
  ledger: readonly LedgerEntry[],
  articles: readonly Article[],
  day: Day,
): readonly LedgerEntry[] {
  const reportedLater = new Set(
    articles
      .filter(({ publishedDay }) => publishedDay > day)
      .flatMap(({ reports }) => reports.map(({ event }) => event)),
  );
  const saysMore = ({ id, title, summary }: LedgerEntry): boolean =>
    (title !== null || summary !== null) && reportedLater.has(id);
  return ledger.map((entry) => (saysMore(entry) ? { ...entry, title: null, summary: null } : entry));
}
