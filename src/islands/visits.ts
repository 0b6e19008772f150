/** What is kept of the reader's visits, in the reader's browser alone. */
export interface Visits {
  /** When the visit before this one was last seen, in milliseconds since 1970; `null` on the first visit. */
  readonly lastAt: number | null;
  /** What was shown then. */
  readonly before: ReadonlySet<string>;
}

/** What stands in the browser's storage. */
interface Kept {
  readonly at: number;
  readonly shown: readonly string[];
  readonly lastAt: number | null;
  readonly before: readonly string[];
}

/** A page opened again within this time belongs to the same visit, so that what was new stays so. In milliseconds. */
const ONE_VISIT = 30 * 60 * 1000;
const OFF = 'off';

/**
 * Notes a visit.
 *
 * @param key Name in the browser's storage.
 * @param shown Short marks of all that the page shows now.
 * @param now Milliseconds since 1970.
 * @returns What was shown on the visit before; `null` where nothing is kept, because the reader or the browser says so.
 */
export function noteVisit(key: string, shown: readonly string[], now: number): Visits | null {
  try {
    const stored = localStorage.getItem(key);
    if (stored === OFF) return null;
    const kept = read(stored);
    const again = kept !== null && now - kept.at < ONE_VISIT;
    const lastAt = again ? kept.lastAt : (kept?.at ?? null);
    const before = again ? kept.before : (kept?.shown ?? shown);
    const next: Kept = { at: now, shown, lastAt, before };
    localStorage.setItem(key, JSON.stringify(next));
    return { lastAt, before: new Set(before) };
  } catch {
    return null;
  }
}

/**
 * Forgets all visits, and keeps none from now on; or keeps them again.
 *
 * @param key Name in the browser's storage.
 * @param keep Whether visits are kept from now on.
 */
export function keepVisits(key: string, keep: boolean): void {
  try {
    if (keep) localStorage.removeItem(key);
    else localStorage.setItem(key, OFF);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

function read(stored: string | null): Kept | null {
  if (stored === null) return null;
  try {
    const kept = JSON.parse(stored) as Partial<Kept> | null;
    if (typeof kept?.at !== 'number' || !Array.isArray(kept.shown) || !Array.isArray(kept.before)) return null;
    return { at: kept.at, shown: kept.shown, before: kept.before, lastAt: kept.lastAt ?? null };
  } catch {
    return null;
  }
}
