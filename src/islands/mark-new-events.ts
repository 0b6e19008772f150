import { keepVisits, noteVisit } from './visits.ts';

/**
 * Marks the events and reports that the page did not have when the reader was last here. What was seen is kept in the
 * reader's browser and goes nowhere; one click ends it.
 */
export function markNewEvents(): void {
  const key = `seen ${location.pathname}`;
  const events = [...document.querySelectorAll<HTMLElement>('#_events .event')].map((event) => ({
    event,
    reports: [...event.querySelectorAll<HTMLAnchorElement>('.say > .cite')].map(({ href }) => mark(href)),
  }));
  const shown = events.flatMap(({ reports }) => reports);
  const visits = noteVisit(key, shown, Date.now());
  offerToStop(key, visits !== null);
  if (visits === null || visits.lastAt === null) return;

  let count = 0;
  for (const { event, reports } of events) {
    const fresh = reports.filter((report) => !visits.before.has(report)).length;
    if (fresh === 0) continue;
    count += 1;
    event.dataset['found'] = `${event.dataset['found'] ?? ''} new=1`.trim();
    const sign = document.createElement('b');
    sign.className = 'new';
    sign.textContent = fresh === reports.length ? 'New' : fresh === 1 ? 'New report' : `${fresh} new reports`;
    event.querySelector('.when')?.append(' ', sign);
  }
  if (count > 0) offerFilter(count, visits.lastAt);
}

/** A short name for a report, not to keep whole addresses: 32 bits of FNV-1a. */
function mark(text: string): string {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** A box to show the new alone. */
function offerFilter(count: number, lastAt: number): void {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = 'new';
  box.value = '1';
  const day = new Date(lastAt).toLocaleDateString(document.documentElement.lang, { day: 'numeric', month: 'long' });
  label.append(box, ` Only the ${count} new or changed since your visit on ${day}`);
  document.querySelector('#_since')?.append(label);
}

function offerToStop(key: string, keeping: boolean): void {
  const place = document.querySelector<HTMLElement>('#_memory');
  const words = place?.querySelector('span') ?? null;
  const button = place?.querySelector('button') ?? null;
  if (place === null || words === null || button === null) return;
  const show = (kept: boolean): void => {
    words.textContent = kept
      ? 'Your browser, and nothing else, remembers what this page showed you, to mark what is new when you return.'
      : 'Nothing is remembered of your visits.';
    button.textContent = kept ? 'Forget and stop' : 'Mark what is new when I return';
    button.onclick = () => {
      keepVisits(key, !kept);
      show(!kept);
    };
  };
  show(keeping);
  place.hidden = false;
}
