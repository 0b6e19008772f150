/** How long the pointer or the focus rests on a citation before its passage is shown, in milliseconds. */
const REST = 300;

/**
 * Shows beside a citation what its article says: while the pointer or the focus rests on it, or when it is tapped.
 * Escape, a click elsewhere or leaving it closes it; the link itself goes on leading to the article's page.
 */
export function showPassages(): void {
  if (!('popover' in HTMLElement.prototype)) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let shown: { readonly cite: HTMLAnchorElement; readonly box: HTMLElement } | null = null;
  /** The citation whose passage is awaited. */
  let wanted: HTMLAnchorElement | null = null;

  const cancel = (): void => {
    clearTimeout(timer);
    wanted = null;
  };
  const close = (): void => {
    cancel();
    shown?.box.remove();
    shown?.cite.removeAttribute('aria-details');
    shown = null;
  };
  /** Tells whether there is a passage to show. */
  const open = async (cite: HTMLAnchorElement): Promise<boolean> => {
    if (shown?.cite === cite) return true;
    wanted = cite;
    const passage = await passageOf(cite);
    if (passage === null) return false;
    // The reader has turned to something else meanwhile.
    if (wanted !== cite) return true;
    close();
    const box = boxFor(cite, passage);
    shown = { cite, box };
    box.addEventListener('toggle', (event) => {
      if (event.newState === 'closed' && shown?.box === box) close();
    });
    return true;
  };
  const after = (delay: number, act: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  /** Whether what the pointer or the focus goes to belongs to the open passage. */
  const within = (to: EventTarget | null): boolean =>
    to instanceof Node && (shown?.box.contains(to) === true || shown?.cite.contains(to) === true);

  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const cite = citeAt(target);
    if (cite !== null) after(REST, () => void open(cite));
    else if (within(target)) cancel();
    else if (shown !== null && !within(document.activeElement)) after(REST, close);
    // A page that scrolls to what got the focus moves under a pointer at rest, which then means nothing.
    else if (citeAt(document.activeElement)?.matches(':focus-visible') !== true) cancel();
  });
  document.addEventListener('focusin', ({ target }) => {
    const cite = citeAt(target);
    if (cite?.matches(':focus-visible') === true) after(REST, () => void open(cite));
    else if (!within(target)) close();
  });
  document.addEventListener('click', (event) => {
    const cite = citeAt(event.target);
    // A finger cannot rest on a link: its first tap shows the passage, which holds the link again.
    if (cite === null || !(event instanceof PointerEvent) || event.pointerType !== 'touch') return;
    // Who taps again does not want to wait, and where the passage cannot be had, the link does what links do.
    if (shown?.cite === cite || wanted === cite) return;
    event.preventDefault();
    void open(cite).then((found) => {
      if (!found && wanted === cite) location.assign(cite.href);
    });
  });
}

function citeAt(target: EventTarget | null): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest<HTMLAnchorElement>('a.cite') : null;
}

const pages = new Map<string, Promise<Document | null>>();

/** The article's page, fetched once; again where it could not be had. */
function pageAt(path: string): Promise<Document | null> {
  const known = pages.get(path);
  if (known !== undefined) return known;
  const page = fetch(path)
    .then(async (answer) => (answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null))
    .catch(() => null);
  pages.set(path, page);
  void page.then((got) => {
    if (got === null) pages.delete(path);
  });
  return page;
}

/** What the article's page says of itself and of the event. */
async function passageOf(cite: HTMLAnchorElement): Promise<readonly Node[] | null> {
  const { pathname, hash } = new URL(cite.href);
  const page = await pageAt(pathname);
  const report = page?.getElementById(decodeURIComponent(hash.slice(1)));
  const nodes = [
    page?.querySelector('main .when'),
    page?.querySelector('main h1'),
    report?.querySelector('.prose'),
    dateOf(report ?? null),
  ].flatMap((node) => (node === null || node === undefined ? [] : [document.importNode(node, true)]));
  if (nodes.length === 0) return null;
  const title = nodes.find((node) => node.matches('h1'));
  if (title !== undefined) {
    // A page has one such heading, and here it leads on.
    const link = Object.assign(document.createElement('a'), {
      href: cite.href,
      lang: title.getAttribute('lang') ?? document.documentElement.lang,
    });
    link.append(...title.childNodes);
    const line = Object.assign(document.createElement('p'), { className: 'passage-title' });
    line.append(link);
    title.replaceWith(line);
    nodes.splice(nodes.indexOf(title), 1, line);
  }
  return nodes;
}

/** When the article has it, and how that was worked out, in one line. */
function dateOf(report: Element | null): HTMLElement | null {
  const words = [...(report?.querySelectorAll('.side > p') ?? [])].map(({ textContent }) => textContent.trim());
  return words.length === 0 ? null : Object.assign(document.createElement('p'), { textContent: words.join(': ') });
}

/** The box stands behind the citation in the page's order, so that the Tab key leads through it and on. */
function boxFor(cite: HTMLAnchorElement, passage: readonly Node[]): HTMLElement {
  const box = document.createElement('aside');
  box.id = '_passage';
  box.className = 'passage';
  box.popover = 'auto';
  box.ariaLabel = `What ${cite.textContent.trim()} says`;
  box.append(...passage);
  cite.after(box);
  cite.setAttribute('aria-details', box.id);
  box.showPopover();
  const at = cite.getBoundingClientRect();
  const { width, height, top, bottom } = box.getBoundingClientRect();
  if (bottom >= innerHeight && at.bottom > top) {
    // At the window's foot it would lie over its own citation.
    scrollBy(0, at.bottom - top + 8);
    return box;
  }
  const below = at.bottom + height + 12 < innerHeight || at.top < height + 12;
  box.style.setProperty('--left', `${Math.max(8, Math.min(at.left, innerWidth - width - 24))}px`);
  box.style.setProperty('--top', `${below ? at.bottom + 6 : at.top - height - 6}px`);
  return box;
}
