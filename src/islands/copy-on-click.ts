import { prepareToSay, say } from './say.ts';

/** How long a button says that it has copied, in milliseconds. */
const SAID_FOR = 2500;

/**
 * Makes buttons copy: `data-link` an address, whole and with the site's own host whichever copy of it is read;
 * `data-copy` the text of the element that it selects.
 */
export function copyOnClick(): void {
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copy]')) button.hidden = false;
  prepareToSay();
  document.addEventListener('click', ({ target }) => {
    const button =
      target instanceof Element ? target.closest<HTMLElement>('button[data-link], button[data-copy]') : null;
    if (button !== null) void copy(button);
  });
}

async function copy(button: HTMLElement): Promise<void> {
  const { link } = button.dataset;
  const text = link === undefined ? textToCopy(button) : new URL(link, siteAddress()).href;
  const done = link === undefined ? 'Copied' : 'Link copied';
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Not allowed, or not served safely: the reader copies by hand.
    offer(button, text);
    return;
  }
  say(done);
  // Whoever clicks again while the button says so gets no other words back for that.
  if (button.textContent === done) return;
  const before = button.textContent;
  button.textContent = done;
  setTimeout(() => {
    button.textContent = before;
  }, SAID_FOR);
}

function textToCopy(button: HTMLElement): string {
  const { copy: selector = '' } = button.dataset;
  return document.querySelector(selector)?.textContent.trim() ?? '';
}

function siteAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}

/** Puts the text into a field beside the button, selected. */
function offer(button: HTMLElement, text: string): void {
  const field = document.createElement('textarea');
  field.readOnly = true;
  field.rows = 1;
  field.value = text;
  field.className = 'offered';
  field.ariaLabel = 'To copy';
  button.after(field);
  button.hidden = true;
  field.select();
  field.focus();
}
