import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { readHeaderRules } from '../support/header-rules.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';

const site = builtSite();
const { folder, routes, timeline, at } = site;

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  const rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
  served = await serveFolder(folder, { base: routes.base, rules });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

async function newPage(options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage(options);
  onTestFinished(() => page.close());
  return page;
}

/** What other sites are told of an event's card. */
function oembed(id: string): { readonly html: string; readonly width: number; readonly height: number } {
  const name = decodeURI(routes.oembed(id)).slice(routes.base.length);
  return JSON.parse(readFileSync(join(folder, name), 'utf8')) as ReturnType<typeof oembed>;
}

describe('a card', () => {
  // The narrowest, a phone, the snippet's own, and wider than that.
  test.each([280, 400, 600, 640])('fits its frame at %d pixels', async (width) => {
    const page = await newPage({ viewport: { width, height: 20 } });
    const wrong: string[] = [];
    for (const { id } of timeline.events) {
      await page.goto(at(routes.embed(id)));
      const { wide, high } = await page.evaluate(() => ({
        wide: document.documentElement.scrollWidth,
        high: document.documentElement.scrollHeight,
      }));
      const { height } = oembed(id);
      if (wide > width) wrong.push(`${id} is ${wide} pixels wide`);
      if (high > height) wrong.push(`${id} is ${high} pixels high, its frame ${height}`);
      if (width === 280 && height > high + 120) wrong.push(`${id} leaves ${height - high} pixels empty`);
    }
    expect(wrong).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has no faults of accessibility in %s, and needs no other host',
    async (theme) => {
      const { id } = timeline.events[0]!;
      const context = await browser.newContext({
        colorScheme: theme,
        viewport: { width: 280, height: oembed(id).height },
      });
      onTestFinished(() => context.close());
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => complaints.push(message.text()));
      await page.goto(at(routes.embed(id)), { waitUntil: 'networkidle' });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((one) => [one.id, one.nodes.map(({ html }) => html)])).toEqual([]);
      expect(complaints).toEqual([]);
      const { origin } = new URL(at('/'));
      expect(requests.filter((url) => !url.startsWith(`${origin}/`))).toEqual([]);
      expect(requests.filter((url) => url.endsWith('.js'))).toEqual([]);
    },
  );
});

describe('in a page of another site', () => {
  /** A page that has the snippet of an event's card, as its author copied it, with the host's own address in it. */
  async function hostPage(id: string, styles = ''): Promise<Page> {
    const html = oembed(id).html.replaceAll(routes.absolute(routes.base), served.origin + routes.base);
    const host = temporaryFolder();
    writeFileSync(join(host, 'index.html'), `<!doctype html><title>Host</title><body style="${styles}">${html}`);
    const other = await serveFolder(host);
    onTestFinished(() => other.close());
    expect(other.origin).not.toBe(served.origin);
    const page = await newPage({ viewport: { width: 800, height: 800 } });
    await page.goto(`${other.origin}/`, { waitUntil: 'networkidle' });
    return page;
  }

  test('the snippet shows the card in its own faces, and is never wider than its column', async () => {
    const event = timeline.events[0]!;
    const page = await hostPage(event.id);
    const card = page.frameLocator('iframe');
    expect(await card.locator('h1').innerText()).toBe(event.title);
    expect(
      await page.frames()[1]!.evaluate(() => [...document.fonts].filter(({ status }) => status === 'loaded').length),
    ).toBeGreaterThanOrEqual(2);
    expect((await page.locator('iframe').boundingBox())!.width).toBe(600);
    const narrow = await hostPage(event.id, 'width: 300px; margin: 0');
    expect((await narrow.locator('iframe').boundingBox())!.width).toBe(300);
  });

  test('a link of the card opens a page of its own, which has its script and cannot reach back', async () => {
    const { id } = timeline.events[0]!;
    const page = await hostPage(id);
    const opened = page.context().waitForEvent('page');
    await page.frameLocator('iframe').locator('h1 a').click();
    const tab = await opened;
    await tab.waitForLoadState('networkidle');
    expect(new URL(tab.url()).pathname).toBe(routes.event(id));
    expect(await tab.evaluate(() => window.opener === null)).toBe(true);
    // Shown by script alone.
    expect(await tab.locator('#_embed-html ~ button, .cite-form button[hidden]').count()).toBe(0);
    expect(new URL(page.url()).pathname).toBe('/');
  });
});

test('an event’s page offers the snippet, and copies it', async () => {
  const { id } = timeline.events[0]!;
  const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(at(routes.event(id)), { waitUntil: 'networkidle' });
  await page.locator('#_embed').click();
  await page.locator('button[data-copy="#_embed-html"]').click();
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(oembed(id).html);
  const discovery = page.locator('link[type="application/json+oembed"]');
  expect(await discovery.getAttribute('href')).toBe(routes.absolute(routes.oembed(id)));
});
