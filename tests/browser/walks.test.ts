import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite, pageOfEachKind } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

const site = builtSite();
const { timeline, routes } = site;
const kinds = pageOfEachKind(site);

const open = pageOpener();

interface Focused {
  /** As a screen reader would say it. */
  readonly name: string;
  readonly path: string;
  readonly within: string;
  /** Whether its middle, or that of its first line, is in the window with nothing else over it. */
  readonly seen: boolean;
}

const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const it = document.activeElement!;
    // A link on the map is as wide as its circle and name together, with nothing in the middle.
    const drawn = it.closest('svg') === null ? [it] : [...it.querySelectorAll('circle, text')];
    const seen = drawn.some((one) => {
      const { left, top, width, height } = one.getClientRects()[0]!;
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over !== null && (it.contains(over) || over.contains(it));
    });
    const name = it.getAttribute('aria-label') ?? it.textContent;
    const href = it.getAttribute('href');
    return {
      name: name.trim().replace(/\s+/gu, ' '),
      path: href === null ? '' : new URL(href, location.href).pathname,
      within: it.closest('article[id], section[id]')?.id ?? '',
      seen,
    };
  });

/** Presses Tab until what has the focus fits; what was passed on the way must have been seen. */
async function tabTo(page: Page, fits: (at: Focused) => boolean, most = 120): Promise<Focused> {
  const met: string[] = [];
  for (let times = 0; times < most; times += 1) {
    await page.keyboard.press('Tab');
    const here = await focused(page);
    // A page that is still moving to where a link led has a moment to come to rest.
    if (!here.seen)
      await expect.poll(async () => (await focused(page)).seen, { message: `in sight: ${here.name}` }).toBe(true);
    if (fits(here)) return here;
    met.push(here.name);
  }
  throw new Error(`Not among: ${met.join(' | ')}`);
}

test('from the front page to a day, an event, its source, and back, by keyboard alone', async () => {
  const page = await open(routes.home());
  const day = await page
    .locator('#_events > .day:has(h2 a)')
    .nth(3)
    .evaluate((section) => ({ id: section.id, events: [...section.querySelectorAll('.event')].map(({ id }) => id) }));
  const number = String(Number(day.id.slice(-2)));
  await tabTo(page, ({ name }) => new RegExp(`^${number}\\b`, 'u').test(name));
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${day.id}`);

  // From there Tab goes on within the day.
  const first = timeline.events.find(({ id }) => id === day.events[0])!;
  await tabTo(page, ({ name }) => name === first.title, 4);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === routes.event(first.id));

  const article = timeline.articles.find(({ id }) => id === first.reports[0]!.article)!;
  const report = await tabTo(page, ({ path }) => path === routes.article(article.id));
  expect(report.within).toBe(article.id);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === routes.article(article.id));
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${first.id}`);

  // Back by the page's own link, whose words make sense alone, to the event's place on the timeline.
  await tabTo(page, ({ name }) => name.startsWith('On the timeline: '), 12);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === routes.home());
  expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${first.id}`);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(first.id);
  expect((await focused(page)).within).toBe(first.id);

  // And the browser's own way back leads through the same pages.
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(routes.article(article.id));
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe(routes.event(first.id));
});

describe.each(kinds)('%s page', (_, path) => {
  test('the first key leads past what every page repeats', async () => {
    const page = await open(path);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toMatchObject({ name: 'Skip to the content', seen: true });
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('_main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('header.site-head'))).toBe(null);
  });

  test('what is folded opens and closes by keyboard, and keeps the focus', async () => {
    const page = await open(path);
    const summary = page.locator('main details:not([open]) > summary').filter({ visible: true }).first();
    if ((await summary.count()) === 0) return;
    const details = summary.locator('..');
    await details.evaluate((it) => it.setAttribute('data-held', ''));
    await summary.focus();
    for (const open of [true, false]) {
      await page.keyboard.press(open ? 'Enter' : 'Space');
      expect(await page.locator('[data-held]').evaluate((it) => (it as HTMLDetailsElement).open)).toBe(open);
      expect(await page.evaluate(() => document.activeElement?.parentElement?.hasAttribute('data-held'))).toBe(true);
      // What it holds is no stop while it is closed.
      await page.keyboard.press('Tab');
      const inside = await page.evaluate(() => document.activeElement?.closest('[data-held]') !== null);
      expect(inside).toBe(open);
      await page.keyboard.press('Shift+Tab');
    }
  });
});

test.each([
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 640 }],
  ['a small window at 400 %', { width: 320, height: 256 }],
])('in the grid of sources on %s no cell with the focus lies under what stays', async (_, viewport) => {
  const page = await open(routes.coverage(), { viewport });
  await page.locator('.grid-table tbody td a').first().focus();
  const hidden: string[] = [];
  for (let times = 0; times < 90; times += 1) {
    await page.keyboard.press(times < 60 ? 'Tab' : 'Shift+Tab');
    const { name, seen } = await focused(page);
    if (!seen) hidden.push(name);
  }
  expect(hidden).toEqual([]);
});

test.each([
  ['a desk', { width: 1280, height: 800 }],
  ['a phone', { width: 360, height: 640 }],
])('on %s every place of the map is a stop, in sight, and looks it', async (_, viewport) => {
  const page = await open(routes.places(), { viewport });
  const map = page.locator('svg.map').filter({ visible: true });
  const wanted = await map.locator('a').evaluateAll((links) => links.map((link) => link.getAttribute('aria-label')));
  const rings = (): Promise<string[]> =>
    map
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) =>
          [...link.querySelectorAll('circle')]
            .map((it) => getComputedStyle(it).stroke + getComputedStyle(it).strokeWidth)
            .join(),
        ),
      );
  const before = await rings();
  await page.locator('#_main').focus();
  const met: string[] = [];
  for (const [nth] of wanted.entries()) {
    met.push((await tabTo(page, () => true)).name);
    const now = await rings();
    expect(now.map((look, at) => look !== before[at])).toEqual(wanted.map((_, at) => at === nth));
  }
  expect(met).toEqual(wanted);
});
