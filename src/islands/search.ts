import { foundItem } from './search/found-item.ts';
import type { Found } from './search/found.ts';
import { isFound } from './search/is-found.ts';
import { loadSearch, type Search } from './search/load-search.ts';

/*
 * The search field. Without this script the page is a plain index. Nothing is loaded before the field is used, or the
 * address has something to look for.
 */

const KINDS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  event: ['Event', 'Events'],
  article: ['Article', 'Articles'],
  place: ['Place', 'Places'],
  topic: ['Topic', 'Topics'],
  speaker: ['Speaker', 'Speakers'],
  outlet: ['Outlet', 'Outlets'],
};

const AT_ONCE = 10;
const QUIET = 250;

/** Folder of the search's files; empty where there is nothing to find. */
const { files = '', divided } = part('_search', HTMLElement).dataset;
const field = part('_q', HTMLInputElement);
const kinds = part('_kinds', HTMLFieldSetElement);
const status = part('_status', HTMLElement);
const list = part('_found', HTMLOListElement);
const more = part('_more', HTMLButtonElement);

let loading: Promise<Search> | null = null;
let timer = 0;
/** How many things the reader has asked for. */
let steps = 0;
/** What was looked for last, what was found, and what of it is not shown yet. */
let words = '';
let found: readonly Found[] = [];
let rest: readonly Found[] = [];

part('_search', HTMLElement).hidden = files === '';
if (import.meta.env.DEV) {
  field.disabled = true;
  status.textContent =
    'Searching comes with the built site (npm run build, npm run preview). The index below is complete.';
} else if (files !== '') {
  field.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  field.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => void take(look), QUIET);
  });
  field.form?.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void take(look);
  });
  kinds.addEventListener('change', () => void take(show));
  more.addEventListener('click', () => void take(showMore));
  const address = new URL(location.href).searchParams;
  field.value = address.get('q') ?? '';
  if (field.value !== '') void take((isLatest) => look(isLatest, address.get('kind') ?? ''));
}

function load(): Promise<Search> {
  loading ??= loadSearch(files, divided !== undefined).catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

/** Does what the reader asks for. A step that ends after the reader has asked for the next one shows nothing. */
async function take(step: (isLatest: () => boolean) => Promise<void>): Promise<void> {
  steps += 1;
  const mine = steps;
  const isLatest = (): boolean => mine === steps;
  try {
    await step(isLatest);
  } catch {
    if (isLatest()) clear('The search could not be loaded. Try again, or look through the index below.');
  }
}

/** Looks for what the field says. */
async function look(isLatest: () => boolean, kind = chosen()): Promise<void> {
  const asked = field.value.trim();
  words = asked;
  if (asked === '') {
    clear('');
    return;
  }
  const late = window.setTimeout(() => (status.textContent = isLatest() ? 'Searching …' : status.textContent), QUIET);
  try {
    const search = await load();
    const results = await search.find(asked);
    const [best] = results;
    const earnest = best !== undefined && isFound(asked, best, await best.data());
    if (!isLatest()) return;
    found = earnest ? results : [];
    offerKinds(search, kind);
    await show(isLatest);
  } finally {
    clearTimeout(late);
  }
}

/** Shows the first of what was found, of the kind that is chosen. */
async function show(isLatest: () => boolean): Promise<void> {
  const search = await load();
  const kind = chosen();
  const all = found.filter((one) => kind === '' || search.kindOf(one) === kind);
  const items = await itemsOf(search, all.slice(0, AT_ONCE));
  if (!isLatest()) return;
  list.replaceChildren(...items);
  offerMore(all.slice(AT_ONCE));
  remember(kind);
  const [one, many] = (KINDS[kind] ?? ['Result', 'Results']).map((name) => name.toLowerCase());
  status.textContent =
    all.length === 0
      ? `Nothing found for “${words}”. Try another spelling or fewer words, or look through the index below.`
      : `${String(all.length)} ${(all.length === 1 ? one : many) ?? ''} for “${words}”`;
}

/** Shows some more of what was found. The first of them gets the focus, for those who go on by keyboard. */
async function showMore(isLatest: () => boolean): Promise<void> {
  const items = await itemsOf(await load(), rest.slice(0, AT_ONCE));
  if (!isLatest()) return;
  list.append(...items);
  offerMore(rest.slice(AT_ONCE));
  items[0]?.querySelector('a')?.focus();
}

async function itemsOf(search: Search, some: readonly Found[]): Promise<readonly HTMLLIElement[]> {
  return Promise.all(some.map(async (one) => foundItem(KINDS[search.kindOf(one)]?.[0] ?? '', await one.data(), words)));
}

function offerMore(later: readonly Found[]): void {
  rest = later;
  more.hidden = later.length === 0;
  more.textContent = `Show ${String(Math.min(AT_ONCE, later.length))} more of ${String(later.length)}`;
}

/** Offers to show one kind alone, where more than one was found. */
function offerKinds(search: Search, kind: string): void {
  const counts = new Map<string, number>();
  for (const one of found) counts.set(search.kindOf(one), (counts.get(search.kindOf(one)) ?? 0) + 1);
  const options = [
    ['', 'All', found.length] as const,
    ...Object.entries(KINDS).map(([name, [, many]]) => [name, many, counts.get(name) ?? 0] as const),
  ].filter(([, , count]) => count > 0);
  kinds.querySelectorAll('label').forEach((label) => label.remove());
  for (const [value, text, count] of options) {
    const label = document.createElement('label');
    const input = document.createElement('input');
    Object.assign(input, { type: 'radio', name: 'kind', value, checked: value === (counts.has(kind) ? kind : '') });
    label.append(input, ` ${text} (${String(count)})`);
    kinds.append(label);
  }
  kinds.hidden = counts.size < 2;
}

function chosen(): string {
  return kinds.querySelector<HTMLInputElement>('input:checked')?.value ?? '';
}

function clear(message: string): void {
  found = [];
  rest = [];
  list.replaceChildren();
  kinds.hidden = true;
  more.hidden = true;
  status.textContent = message;
  remember('');
}

/** Keeps the question in the address, so that it can be copied and gone back to. */
function remember(kind: string): void {
  const address = new URL(location.href);
  for (const [name, value] of [
    ['q', words],
    ['kind', kind],
  ] as const) {
    if (value === '') address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  history.replaceState(history.state, '', address);
}

function part<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const element = document.getElementById(id);
  if (!(element instanceof kind)) throw new TypeError(`There is no #${id} on the page.`);
  return element;
}
