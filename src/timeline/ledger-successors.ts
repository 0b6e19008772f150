import type { LedgerEntry } from './model.ts';

/**
 * Where earlier ids lead: to the id that the event has now, over as many renamings as there were.
 *
 * @param ledger its entries, in any order
 * @returns the present id by earlier id; an id that leads back to itself has none. Where two events claim one earlier
 *   id, which reading the ledger has refused, the first counts
 */
export function ledgerSuccessors(ledger: readonly LedgerEntry[]): ReadonlyMap<string, string> {
  const next = new Map<string, string>();
  for (const { id, was } of ledger) for (const old of was) if (!next.has(old)) next.set(old, id);
  const ends = new Map<string, string>();
  for (const start of next.keys()) {
    const met = new Set<string>();
    let at = start;
    for (let to = next.get(at); to !== undefined && !met.has(at); to = next.get(at)) {
      met.add(at);
      at = to;
    }
    if (!met.has(at)) ends.set(start, at);
  }
  return ends;
}
