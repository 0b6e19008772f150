import { targetOfAddress } from './target-of-address.ts';

/**
 * Shows what the address leads to, whatever hides it: filters, folds. An event or a report gets the focus, so that a
 * keyboard goes on from there and a screen reader says its headline.
 */
export function arriveAtTarget(): void {
  const target = targetOfAddress();
  if (target === null) return;
  for (let at: HTMLElement | null = target; at !== null; at = at.parentElement) {
    at.hidden = false;
    if (at instanceof HTMLDetailsElement) at.open = true;
  }
  // An id that an event had stands within the event.
  const event = target.closest('article');
  if (event !== null) {
    event.tabIndex = -1;
    event.ariaLabel ??= event.querySelector('h3')?.textContent.trim() ?? null;
    event.focus({ preventScroll: true });
  }
  target.scrollIntoView();
}
