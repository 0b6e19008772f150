let region: HTMLElement | null = null;

/** Makes the place where `say` speaks: it must be there before its words change. */
export function prepareToSay(): void {
  if (region !== null) return;
  region = document.createElement('p');
  region.className = 'sr-only';
  // No status: pages have one of their own.
  region.ariaLive = 'polite';
  document.body.append(region);
}

/**
 * Says something to those who hear the page.
 *
 * @param text A sentence. Said again even where it was the last one said.
 */
export function say(text: string): void {
  prepareToSay();
  if (region !== null) region.textContent = region.textContent === text ? `${text}\u00A0` : text;
}
