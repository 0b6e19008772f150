import { arriveAtTarget } from './arrive-at-target.ts';
import { linkToRest } from './link-to-rest.ts';
import { targetOfAddress } from './target-of-address.ts';

/**
 * Filters and orders the events of the page by its form. What is chosen stands in the address (`?topic=unrest`), each
 * choice as the token `name=value` that events are found by. What the address leads to behind `#` is always shown.
 */
export function filterEvents(): void {
  const form = document.querySelector<HTMLFormElement>('#_filters');
  const list = document.querySelector<HTMLElement>('#_events');
  if (form === null || list === null) return;
  const page: Page = { form, list, newestFirst: false };

  fillForm(form, new URLSearchParams(location.search));
  if (location.search !== '') {
    apply(page);
    arriveAtTarget();
  }
  form.addEventListener('change', () => choose(page));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    fillForm(form, new URLSearchParams());
    choose(page);
    form.querySelector('select')?.focus();
  });
  // Going back to an earlier address brings its choices back into the form; arriving there is the page's own part.
  addEventListener('popstate', () => {
    fillForm(form, new URLSearchParams(location.search));
    apply(page);
  });
}

interface Page {
  readonly form: HTMLFormElement;
  readonly list: HTMLElement;
  newestFirst: boolean;
}

function fillForm(form: HTMLFormElement, choices: URLSearchParams): void {
  for (const control of form.elements) {
    if (control instanceof HTMLSelectElement) {
      control.value = choices.get(control.name) ?? '';
      // An option that is no longer there.
      if (control.selectedIndex === -1) control.value = '';
    } else if (control instanceof HTMLInputElement) control.checked = choices.get(control.name) === control.value;
  }
}

/** Shows what was just chosen; the reader who chooses leaves what the address led to. */
function choose(page: Page): void {
  const search = new URLSearchParams(tokensOf(page.form).map(([name, value]) => [name, value])).toString();
  history.replaceState(null, '', search === '' ? location.pathname : `?${search}`);
  apply(page);
}

function tokensOf(form: HTMLFormElement): [name: string, value: string][] {
  return [...new FormData(form)].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value] as [string, string]] : [],
  );
}

function apply(page: Page): void {
  const chosen = tokensOf(page.form);
  const wanted = chosen.filter(([name]) => name !== 'order').map((pair) => pair.join('='));
  order(
    page,
    chosen.some(([name]) => name === 'order'),
  );

  const target = targetOfAddress();
  const events = [...page.list.querySelectorAll<HTMLElement>('.event')];
  for (const event of events) {
    const found = new Set(event.dataset['found']?.split(' '));
    const ledTo = target !== null && (target.contains(event) || event.contains(target));
    event.hidden = !ledTo && !wanted.every((token) => found.has(token));
  }
  for (const section of page.list.children) showSection(section as HTMLElement);
  // A way to another place on this page leads there without losing what is chosen.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.front nav a')) {
    if (link.pathname === location.pathname && link.hash !== '') link.search = location.search;
  }
  linkToRest(page.form);
  tell(page, events.filter(({ hidden }) => !hidden).length, events.length, chosen.length > 0);
}

function order(page: Page, newest: boolean): void {
  if (page.newestFirst === newest) return;
  page.newestFirst = newest;
  for (const box of [page.list, ...page.list.querySelectorAll('.day-events')])
    box.append(...[...box.children].reverse());
}

/** Hides a day of which nothing is shown, and says of the others how much is. */
function showSection(section: HTMLElement): void {
  const events = [...section.querySelectorAll<HTMLElement>('.event')];
  const shown = events.filter(({ hidden }) => !hidden).length;
  section.hidden = shown === 0;
  const count = section.querySelector<HTMLElement>('.count');
  if (count !== null) {
    const all = wordsForAll(count);
    count.textContent = shown === events.length ? all : `${shown} of ${all}`;
  }
  const jump = document.querySelector(`.rail a[href$="#${CSS.escape(encodeURIComponent(section.id))}"]`);
  jump?.toggleAttribute('data-none', shown === 0);
}

/** What a count says where all is shown, which is what it said first. */
function wordsForAll(count: HTMLElement): string {
  return (count.dataset['all'] ??= count.textContent);
}

/** The count is a live region, so it is also said aloud. */
function tell({ form }: Page, shown: number, all: number, changed: boolean): void {
  const output = form.querySelector('output');
  if (output !== null) {
    const words = wordsForAll(output);
    output.textContent = shown === all ? words : shown === 0 ? `None of ${words} fits` : `${shown} of ${words}`;
  }
  const reset = form.querySelector<HTMLElement>('[type="reset"]');
  if (reset !== null) reset.hidden = !changed;
}
