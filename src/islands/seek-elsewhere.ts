import { targetOfAddress } from './target-of-address.ts';

/**
 * Leads to what stands behind `#` in the address where this page, which has not the whole timeline, has it not: an
 * event's own page, a day's, a month's. Where there is none, the reader stays.
 */
export async function seekElsewhere(): Promise<void> {
  const id = idSought();
  const page = id === null ? undefined : pageOf(id);
  if (page === undefined) return;
  const { hash } = location;
  const { ok } = await fetch(page, { method: 'HEAD' }).catch(() => Response.error());
  if (ok && location.hash === hash) location.replace(page);
}

function idSought(): string | null {
  if (location.hash === '' || targetOfAddress() !== null) return null;
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return null;
  }
}

function pageOf(id: string): string | undefined {
  const { event, day, month } = document.querySelector<HTMLElement>('#_events')?.dataset ?? {};
  if (/^\d{4}-\d\d-\d\d$/.test(id)) return day?.replace('*', id);
  // The headings of what is not known to the day stand in the month in which it may first have been.
  const [, known, year = known, of = '-01'] =
    /^(?:(\d{4}-\d\d)|_(?:before-)?(\d{4})(-\d\d)?(?:[-_].*)?)$/.exec(id) ?? [];
  if (year !== undefined) return month?.replace('*', known ?? year + of).concat(location.hash);
  return id.startsWith('_') ? undefined : event?.replace('*', encodeURIComponent(id));
}
