import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSite, pageOfEachKind } from '../support/built-site.ts';

const site = builtSite();
const { timeline, routes, at } = site;
const kinds = pageOfEachKind(site);

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

/** Opens a page in a browser that has never been here, and keeps what it asks for and complains of. */
async function open(path: string, options: BrowserContextOptions = {}) {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const response = await page.goto(at(path));
  return { page, status: response?.status(), requests, complaints };
}

/** Letters and digits alone: what counts as the same text whatever marks and spaces stand around it. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, '');

const idsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) => elements.map(({ id }) => id));

const hrefsOf = (page: Page, within = 'main'): Promise<string[]> =>
  page
    .locator(`${within} a[href]`)
    .evaluateAll((links) => links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname));

describe.each(kinds)('%s page', (kind, path) => {
  test('answers with one heading, asks no other host for anything and complains of nothing', async () => {
    const { page, status, requests, complaints } = await open(path);
    await page.waitForLoadState('networkidle');
    expect(status).toBe(kind === 'not found' ? 404 : 200);
    expect(await page.locator('h1').count()).toBe(1);
    expect(await page.locator('h1').innerText()).not.toBe('');
    expect(await page.title()).toContain(timeline.title);
    const { origin } = new URL(at('/'));
    expect(requests.filter((url) => !url.startsWith(`${origin}/`) && !url.startsWith('data:'))).toEqual([]);
    // Of a page that is not found, the browser says just that.
    expect(complaints.filter((text) => kind !== 'not found' || !text.includes('404'))).toEqual([]);
  });

  test('needs no sideways scrolling on a narrow phone', async () => {
    const { page } = await open(path, { viewport: { width: 320, height: 640 } });
    const wide = await page.evaluate(() => ({ page: document.documentElement.scrollWidth, seen: window.innerWidth }));
    expect(wide).toEqual({ page: 320, seen: 320 });
    // Nor with the longest of names and words.
    const longest = await page.evaluate(() => {
      for (const name of document.querySelectorAll('.cite, .plot-source'))
        name.textContent = 'Office of the United Nations High Commissioner for Human Rights, 30 September';
      for (const title of document.querySelectorAll('main :is(h1, h2, h3), .index-rows a'))
        (title.querySelector('a') ?? title).textContent = 'Donaudampfschifffahrtsgesellschaft'.repeat(3);
      return document.documentElement.scrollWidth;
    });
    expect(longest).toBe(320);
  });

  test.each(['light', 'dark'] as const)('has no faults of accessibility in %s', async (colorScheme) => {
    const { page } = await open(path, { colorScheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});

test('the timeline shows every event once, in its order', async () => {
  const { page } = await open(routes.home());
  expect(await idsOf(page, 'main article[id]')).toEqual(timeline.events.map(({ id }) => id));
});

test('the timeline says without script all that the sources report, and who says it', async () => {
  const { page } = await open(routes.home(), { javaScriptEnabled: false });
  for (const event of timeline.events) {
    const entry = page.locator(`[id="${event.id}"]`);
    const text = letters((await entry.textContent()) ?? '');
    const links = await hrefsOf(page, `[id="${event.id}"]`);
    expect(text).toContain(letters(event.title));
    for (const report of event.reports) {
      expect(text).toContain(letters(report.text));
      expect(links).toContain(routes.article(report.article));
    }
  }
});

test('an address with an event on the timeline leads to it', async () => {
  const { id } = timeline.events.at(-1)!;
  const { page } = await open(routes.home(id));
  expect(await idsOf(page, ':target')).toEqual([id]);
  const box = await page.locator(':target').boundingBox();
  expect(box!.y).toBeGreaterThanOrEqual(0);
  expect(box!.y).toBeLessThan(page.viewportSize()!.height);
});

test('every event has a page with every report, linked both ways', async () => {
  const { page } = await open(routes.home(), { javaScriptEnabled: false });
  for (const event of timeline.events) {
    const response = await page.goto(at(routes.event(event.id)));
    expect(response?.status()).toBe(200);
    const text = letters((await page.locator('main').textContent()) ?? '');
    const links = await hrefsOf(page);
    for (const report of event.reports) {
      expect(text).toContain(letters(report.text));
      expect(links).toContain(routes.article(report.article));
    }
  }
  for (const article of timeline.articles) {
    const response = await page.goto(at(routes.article(article.id)));
    expect(response?.status()).toBe(200);
    const links = await hrefsOf(page);
    for (const event of article.events) expect(links).toContain(routes.event(event));
  }
});

test('a reader gets from an event to its source and back', async () => {
  const event = timeline.events[0]!;
  const { page } = await open(routes.home(event.id));
  await page.locator(`[id="${event.id}"] a.cite`).first().click();
  await page.waitForURL((url) => url.pathname === routes.article(event.reports[0]!.article));
  await page
    .locator(`main a[href^="${routes.event(event.id)}"]`)
    .first()
    .click();
  await page.waitForURL((url) => url.pathname === routes.event(event.id));
  expect(letters(await page.locator('h1').innerText())).toBe(letters(event.title));
});
