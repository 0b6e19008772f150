import { nearestUnlessMany } from '../did-you-mean.ts';
import { fault } from '../faults.ts';
import { ledgerSuccessors } from '../ledger-successors.ts';
import type { Fault, LedgerEntry, Report } from '../model.ts';

/** What the articles report. */
export interface Reported {
  /** One report of each event, by its id. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Ids of all blocks, faulty ones too: what is only not yet mended is not lost. */
  readonly mentioned: ReadonlySet<string>;
  /** Path of an article's file, by its id. */
  readonly pathOf: (article: string) => string;
}

/**
 * Holds the promise that no published address ever breaks: every id in the ledger has a page, redirects, or keeps a page
 * that says why it was withdrawn.
 *
 * @param ledger its entries
 * @param path of `ledger.yaml`, as editors are shown it
 * @param reported what the articles report
 * @param requireRecorded whether an id that is not in the ledger is a fault
 */
export function checkLedger(
  ledger: readonly LedgerEntry[],
  path: string,
  { reports, mentioned, pathOf }: Reported,
  requireRecorded: boolean,
): Fault[] {
  const faults: Fault[] = [];
  const recorded = new Set(ledger.map(({ id }) => id));
  const fresh = [...reports.keys()].filter((id) => !recorded.has(id));
  const successors = new Map<string, string>();

  for (const { id, was, place } of ledger) {
    for (const old of was) {
      const other = successors.get(old);
      if (reports.has(old)) faults.push(fault('was-still-reported', path, place, { id: old, now: id }));
      else if (other !== undefined) faults.push(fault('was-twice', path, place, { id: old, other }));
      else successors.set(old, id);
    }
  }
  // Earlier ids that lead in a circle lead nowhere.
  const leads = ledgerSuccessors(ledger);
  for (const { id, gone, apart, place } of ledger) {
    const reported = reports.has(id);
    if (gone !== null && reported) faults.push(fault('gone-but-reported', path, place, { id }));
    else if (gone === null && !mentioned.has(id) && !leads.has(id)) {
      faults.push(fault('lost-event', path, place, { id, nearest: nearestUnlessMany(id, fresh, faults) }));
    }
    for (const other of apart) {
      if (!mentioned.has(other) && !recorded.has(other) && !successors.has(other)) {
        faults.push(
          fault('unknown-event', path, place, { id: other, nearest: nearestUnlessMany(other, reports.keys(), faults) }),
        );
      }
    }
  }
  if (requireRecorded) {
    for (const id of fresh) {
      const report = reports.get(id);
      if (report) faults.push(fault('unrecorded-event', pathOf(report.article), report.place, { id }));
    }
  }
  return faults;
}
