import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

// That the page is sound, accessible before it is used and fits a narrow phone is tested with all other pages.
const { timeline, routes, at } = builtSite();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(address = routes.search(), options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const loaded: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) loaded.push(new URL(request.url()).pathname);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(at(address), { waitUntil: 'networkidle' });
  return { page, loaded, complaints };
}

/** What the page says of how much it found. */
const status = (page: Page): Promise<string> => page.getByRole('status').innerText();
const says = async (page: Page, words: RegExp): Promise<void> => expect.poll(() => status(page)).toMatch(words);

interface Shown {
  readonly kind: string;
  readonly title: string;
  readonly path: string;
  readonly text: string;
  readonly marks: string[];
}

const shown = (page: Page): Promise<Shown[]> =>
  page.locator('#_found > li').evaluateAll((items) =>
    items.map((item) => ({
      kind: item.querySelector('b')?.textContent ?? '',
      title: item.querySelector('h2')?.textContent ?? '',
      path: item.querySelector('a')?.pathname ?? '',
      text: item.textContent,
      marks: [...item.querySelectorAll('mark')].map(({ textContent }) => textContent),
    })),
  );

/** Types words as a person does, waits for the answer, and asks for all of it. */
async function search(page: Page, words: string): Promise<Shown[]> {
  const field = page.getByRole('searchbox');
  await field.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await expect.poll(() => status(page)).toContain(`“${words}”`);
  const more = page.getByRole('button', { name: /^Show \d+ more/ });
  while (await more.isVisible()) {
    const before = (await shown(page)).length;
    await more.click();
    await expect.poll(async () => (await shown(page)).length).toBeGreaterThan(before);
  }
  return shown(page);
}

const eventsWith = (words: RegExp): string[] =>
  timeline.events
    .filter(({ title, reports }) => words.test(title) || reports.some(({ text }) => words.test(text)))
    .map(({ id }) => routes.event(id));

test('nothing is loaded before the field is used, and nothing is complained of', async () => {
  const { page, loaded, complaints } = await open();
  expect(loaded).toEqual([]);
  await search(page, 'police');
  expect(loaded.filter((path) => !path.includes('/fragment/'))).toContain(`${routes.searchIndex()}pagefind.js`);
  expect(loaded.filter((path) => /worker|ui|highlight/.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('words are found in the reports, with kind, date and sources', async () => {
  const { page } = await open();
  const police = await search(page, 'police');
  const [first] = police;
  expect(first?.kind).toBe('Event');
  expect(first?.marks.map((mark) => mark.toLowerCase())).toContain('police');
  expect(first?.text).toMatch(/\d{4}/);
  expect(first?.text).toMatch(/Sources: \S/);
  expect(
    police
      .filter(({ kind }) => kind === 'Event')
      .map(({ path }) => path)
      .toSorted(),
  ).toEqual(eventsWith(/\bpolice\b/i).toSorted());
  // What is read comes first; what only leads to it, such as an article by its headline, may come between.
  expect(police.slice(0, 3).map(({ kind }) => kind)).toEqual(['Event', 'Event', 'Event']);
  const detained = await search(page, 'detained');
  expect(detained[0]?.title).toMatch(/detained/i);
  expect(detained.map(({ path }) => path)).toEqual(expect.arrayContaining(eventsWith(/\bdetained\b/i)));
});

test('a match in a title comes before one in the text', async () => {
  const { page } = await open();
  const found = (await search(page, 'airport')).filter(({ kind }) => kind === 'Event').map(({ title }) => title);
  const inTitle = found.map((title) => /airport/i.test(title));
  expect(inTitle).toContain(true);
  expect(inTitle).toEqual(inTitle.toSorted((one, other) => Number(other) - Number(one)));
});

const ASTANA = routes.place('nur-sultan');
const MANGYSTAU = routes.place('mangystau');
const AQTOBE = routes.place('aqtobe');

const SPELLINGS: readonly (readonly [words: string, path: string])[] = [
  ['Астана', ASTANA],
  ['астана', ASTANA],
  ['Астане', ASTANA],
  ['Astana', ASTANA],
  ['Nur-Sultan', ASTANA],
  ['nur sultan', ASTANA],
  ['nursultan', ASTANA],
  ['Нұр-Сұлтан', ASTANA],
  ['Нур-Султан', ASTANA],
  ['Mangistau', MANGYSTAU],
  ['mangyst', MANGYSTAU],
  ['Маңғыстау', MANGYSTAU],
  ['МАҢҒЫСТАУ', MANGYSTAU],
  ['Мангистау', MANGYSTAU],
  ['Маңғыстауда', MANGYSTAU],
  ['Aqtöbe'.normalize('NFC'), AQTOBE],
  ['Aqtöbe'.normalize('NFD'), AQTOBE],
  ['AQTOBE', AQTOBE],
  ['Ақтөбе', AQTOBE],
  ['Қазақстан', routes.place('kazakhstan')],
  ['Үкіметі', routes.speaker('kazakh-government')],
  ['ішкі істер', routes.speaker('interior-ministry')],
  ['Токаева', routes.speaker('tokayev')],
  ['AFP', routes.outlet('afp')],
  ['crackdown', routes.topic('crackdown')],
];

test.each([...Map.groupBy(SPELLINGS, ([, path]) => path)])('%s is found by every spelling', async (path, spellings) => {
  const { page } = await open();
  const more = page.getByRole('button', { name: /more of/ });
  for (const [words] of spellings) {
    await search(page, words);
    while (await more.isVisible()) {
      const before = await page.locator('#_found > li').count();
      await more.click();
      await expect.poll(() => page.locator('#_found > li').count()).toBeGreaterThan(before);
    }
    const found = await shown(page);
    const [one] = found.filter((other) => other.path === path);
    expect(one?.marks ?? [], words).not.toEqual([]);
    expect(await status(page)).toBe(`${String(found.length)} result${found.length === 1 ? '' : 's'} for “${words}”`);
  }
});

test('a person searches, reads on, narrows down and follows a result by keyboard alone', async () => {
  const { page } = await open();
  const focused = (): Promise<string> =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.getAttribute('name') ?? (element?.tagName === 'A' ? 'link' : (element?.textContent.trim() ?? ''));
    });
  const tab = async (until: string): Promise<void> => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()).startsWith(until)) return;
    }
    throw new Error(`Tab never reached ${until}`);
  };
  await tab('q');
  await page.keyboard.type('Almaty');
  // Without Enter: the answer comes by itself.
  await says(page, /^\d+ results for “Almaty”$/);
  expect(await focused()).toBe('q');
  expect(new URL(page.url()).searchParams.get('q')).toBe('Almaty');
  await tab('Show 10 more of');
  await page.keyboard.press('Enter');
  await expect.poll(focused).toBe('link');
  expect(await page.evaluate(() => document.activeElement?.closest('li')?.matches(':nth-child(11)'))).toBe(true);
  await page.getByRole('radio', { name: /^All/ }).focus();
  await page.keyboard.press('ArrowRight');
  await says(page, /^\d+ events for “Almaty”$/);
  const kinds = async (): Promise<string[]> => [...new Set((await shown(page)).map(({ kind }) => kind))];
  expect(await kinds()).toEqual(['Event']);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await says(page, /^\d+ \w+ for “Almaty”$/);
  await expect.poll(kinds).not.toContain('Event');
  expect(await kinds()).toHaveLength(1);
  // The address keeps both, and shows the same to whoever opens it.
  const { kind, ...there } = { kind: await kinds(), said: await status(page), found: await shown(page) };
  const other = await open(new URL(page.url()).pathname + new URL(page.url()).search);
  await says(other.page, /for “Almaty”$/);
  expect({ said: await status(other.page), found: await shown(other.page) }).toEqual(there);
  expect(kind).toHaveLength(1);
  await tab('link');
  const path = await page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === path);
});

test.each(['xyzzyq', 'абракадабра', 'Ѫѫѫ', '!!!'])(
  'of “%s” nothing is found, and it says what to do',
  async (words) => {
    const { page } = await open();
    expect(await search(page, words)).toEqual([]);
    expect(await status(page)).toBe(
      `Nothing found for “${words}”. Try another spelling or fewer words, or look through the index below.`,
    );
    await page.getByRole('searchbox').fill('');
    await expect.poll(() => status(page)).toBe('');
    expect(new URL(page.url()).search).toBe('');
  },
);

test('what is asked for is only ever text', async () => {
  const { page, complaints } = await open();
  const words = '<img src=x onerror=alert(1)> "police';
  await page.getByRole('searchbox').fill(words);
  await says(page, /<img src=x/);
  expect(await page.locator('main img').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('says when the search cannot be loaded, and tries again', async () => {
  const { page } = await open();
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.getByRole('searchbox').fill('police');
  await says(page, /^The search could not be loaded\./);
  await page.unroute('**/pagefind/**');
  expect(await search(page, 'police')).not.toEqual([]);
});

test('says when only the index cannot be loaded, and tries again', async () => {
  const { page } = await open();
  await page.route('**/pagefind-entry.json*', (route) => route.abort());
  await page.getByRole('searchbox').fill('police');
  await says(page, /^The search could not be loaded\./);
  await page.unroute('**/pagefind-entry.json*');
  expect(await search(page, 'police')).not.toEqual([]);
});

test.each(['light', 'dark'] as const)('has no faults of accessibility with results in %s', async (colorScheme) => {
  const { page } = await open(`${routes.search()}?q=${encodeURIComponent('Астана')}`, { colorScheme });
  await says(page, /results/);
  await page.getByRole('searchbox').fill('Almaty');
  await says(page, /“Almaty”/);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('without script the page is an index of every event, article, place, topic, speaker and outlet', async () => {
  const { page, loaded } = await open(routes.search(), { javaScriptEnabled: false });
  expect(await page.getByRole('searchbox').count()).toBe(0);
  const paths = await page
    .locator('main a[href]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  const sitemap = await (await page.request.get(at(routes.sitemap()))).text();
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url = '']) => new URL(url).pathname)
    .filter((path) => /\/(?:events|articles|places|topics|speakers|outlets)\/[^/]+\/$/.test(path));
  expect(listed.length).toBeGreaterThan(timeline.events.length + timeline.articles.length);
  expect(paths).toEqual(expect.arrayContaining(listed));
  expect(await page.locator('main').innerText()).toContain('Маңғыстау');
  expect(loaded).toEqual([]);
});

test('only the search page may run WebAssembly', async () => {
  const policy = async (path: string): Promise<string> => {
    const { page } = await open(path, { javaScriptEnabled: false });
    return (await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content')) ?? '';
  };
  expect(await policy(routes.search())).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(await policy(routes.home())).not.toContain('wasm-unsafe-eval');
  expect(await policy(routes.search())).not.toContain('unsafe-inline');
});
