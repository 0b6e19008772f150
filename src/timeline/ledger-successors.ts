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
  // `null` where the way from an id comes back to itself. Each id is passed once, however long the way.
  const ends = new Map<string, string | null>();
  for (const start of next.keys()) {
    const way = new Set<string>();
    let at = start;
    for (let to = next.get(at); to !== undefined && !ends.has(at) && !way.has(at); to = next.get(at)) {
      way.add(at);
      at = to;
    }
    const end = way.has(at) ? null : ends.has(at) ? (ends.get(at) ?? null) : at;
    for (const id of way) ends.set(id, end);
  }
  return new Map([...ends].flatMap(([id, end]) => (end === null ? [] : [[id, end] as const])));
}
