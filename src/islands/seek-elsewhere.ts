/**
 * Leads to what stands behind `#` in the address where this page, which has not all of the timeline or of its changes,
 * has it not: the own page of an event or an article, a day's, a month's. Where there is none, the reader stays.
 */
export async function seekElsewhere(): Promise<void> {
  const id = idSought();
  const page = id === null ? undefined : pageOf(id);
  if (page === undefined) return;
  const { hash } = location;
  const { ok } = await fetch(page, { method: 'HEAD' }).catch(() => Response.error());
  if (ok && location.hash === hash) location.replace(page);
}

/** What stands behind `#`, where this page has it not; a lone `%` is no id that the site makes. */
function idSought(): string | null {
  if (location.hash === '') return null;
  try {
    const id = decodeURIComponent(location.hash.slice(1));
    return document.getElementById(id) === null ? id : null;
  } catch {
    return null;
  }
}

/** What of a page says where else to look. */
const PLACES = '[data-event], [data-article]';

function pageOf(id: string): string | undefined {
  const { event, article = event, day, month } = document.querySelector<HTMLElement>(PLACES)?.dataset ?? {};
  if (/^\d{4}-\d\d-\d\d$/.test(id)) return day?.replace('*', id);
  // The headings of what is not known to the day stand in the month in which it may first have been.
  const [, known, year = known, of = '-01'] =
    /^(?:(\d{4}-\d\d)|_(?:before-)?(\d{4})(-\d\d)?(?:[-_].*)?)$/.exec(id) ?? [];
  if (year !== undefined) return month?.replace('*', known ?? year + of).concat(location.hash);
  return id.startsWith('_') ? undefined : article?.replace('*', encodeURIComponent(id));
}
