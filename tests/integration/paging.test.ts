import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { checkLinks } from '../support/check-links.ts';
import { datedDay, datedEvent, writeDatedSite } from '../support/dated-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { freePort } from '../support/free-port.ts';
import { pageWeight } from '../support/page-weight.ts';
import { readPages } from '../support/read-pages.ts';
import { type Running, runCommand, startCommand } from '../support/run-command.ts';

/*
 * A site with more events than a page lists: sixty, two a day from 3 January to 1 February, six on a page; and one that
 * was withdrawn.
 */

const url = 'https://northport.example/';
/** The id of the article that was published first. */
const FIRST_ARTICLE = `${datedDay(10, 2)}-herald-river-0`;
let folder: string;
let preview: Running;
let browser: Browser;
const removeAtEnd: (() => void)[] = [];

async function build(events: number, aDay: number, pageEvents: number): Promise<string> {
  const made = temporaryFolder((remove) => removeAtEnd.push(remove));
  writeDatedSite(made, { events, aDay, pageEvents, withdrawn: ['fall-of-the-dyke'] });
  const ran = await runCommand(['build', '--content', 'content', '--out', 'dist'], { from: made });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return join(made, 'dist');
}

beforeAll(async () => {
  folder = await build(60, 2, 6);
  preview = await startCommand(['preview', '--out', folder, '--port', String(await freePort())]);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
  for (const remove of removeAtEnd) remove();
});

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  await page.goto(new URL(path, preview.url).href);
  return page;
}

const pathOf = (page: Page): string => page.url().slice(preview.url.length - 1);
const idsOf = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((elements) => elements.map(({ id }) => id));
const numbered = (from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, at) => datedEvent(from + at));

describe('the first page', () => {
  test('lists the latest days, says so, and leads to every event by way of its month, without script', async () => {
    const page = await open('/', { javaScriptEnabled: false });
    expect(await idsOf(page, '#_events .event')).toEqual(numbered(54, 60));
    expect(await page.locator('.part').allInnerTexts()).toEqual([
      '30 January – 1 February 2022: the latest 6 of 60 events.',
      '1 withdrawn event',
    ]);
    expect(await page.locator('.masthead-facts b').innerText()).toBe('60 events, 3 January – 1 February 2022.');
    const hrefs = await page
      .locator('main a[href^="/months/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))]);
    expect(hrefs).toEqual(['/months/2022-01/', '/months/2022-02/']);
    const found: string[] = [];
    for (const href of hrefs) {
      await page.goto(new URL(href, preview.url).href);
      found.push(...(await idsOf(page, ':is(.event, .compact li)')));
    }
    expect(found).toEqual(numbered(0, 60));
  });

  test('leads on to the event, the day and the month of an address that is not on it', async () => {
    for (const [hash, path] of [
      [datedEvent(0), `/events/${datedEvent(0)}/`],
      ['fall-of-the-dyke', '/events/fall-of-the-dyke/'],
      ['2022-01-04', '/days/2022-01-04/'],
      ['2022-01', '/months/2022-01/#2022-01'],
    ] as const) {
      const page = await open(`/#${hash}`);
      await page.waitForURL(new URL(path, preview.url).href);
      // The address that was left is no place to go back to.
      expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    }
    const page = await open('/');
    await page.evaluate((id) => (location.hash = id), datedEvent(7));
    await page.waitForURL(new URL(`/events/${datedEvent(7)}/`, preview.url).href);
  });

  test('stays where what the address leads to is on it, or nowhere', async () => {
    const shown = await open(`/#${datedEvent(55)}`);
    await shown.waitForLoadState('networkidle');
    expect(pathOf(shown)).toBe(`/#${datedEvent(55)}`);
    expect(await shown.evaluate(() => document.activeElement?.id)).toBe(datedEvent(55));
    for (const hash of ['no-such-event', '%', '_nothing', '1999-01', '_filters']) {
      const page = await open(`/#${hash}`);
      await page.waitForLoadState('networkidle');
      expect(pathOf(page)).toBe(`/#${hash}`);
    }
  });

  test('of the changes leads on to the page of an article that is not on it', async () => {
    const all = await open('/changes/');
    expect(await idsOf(all, '.added')).not.toContain(FIRST_ARTICLE);
    const page = await open(`/changes/#${FIRST_ARTICLE}`);
    await page.waitForURL(new URL(`/articles/${FIRST_ARTICLE}/`, preview.url).href);
    for (const hash of ['no-such-article', '_nothing']) {
      const stays = await open(`/changes/#${hash}`);
      await stays.waitForLoadState('networkidle');
      expect(pathOf(stays)).toBe(`/changes/#${hash}`);
    }
  });

  test('filters what it lists, says so, and leads to the rest of a choice', async () => {
    const page = await open('/');
    const output = page.locator('#_filters output');
    expect(await output.innerText()).toBe('6 events');
    expect((await page.locator('#_rest').innerText()).trim()).toBe('Choices act on the events of this page.');
    await page.getByLabel('Topic', { exact: true }).selectOption('relief');
    expect(await output.innerText()).toBe('3 of 6 events');
    const rest = page.locator('#_rest a');
    expect(await rest.allInnerTexts()).toEqual(['All of Relief']);
    await page.getByRole('button', { name: 'Show all' }).click();
    expect(await rest.count()).toBe(0);
    await page.getByLabel('Topic', { exact: true }).selectOption('relief');
    await rest.click();
    await page.waitForURL(new URL('/topics/relief/', preview.url).href);
  });

  test('is gone through with the keyboard', async () => {
    const page = await open('/');
    const met: string[] = [];
    for (let times = 0; times < 80 && met.at(-1) !== '/months/2022-01/'; times += 1) {
      await page.keyboard.press('Tab');
      met.push(await page.evaluate(() => document.activeElement?.getAttribute('href') ?? ''));
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(new URL('/months/2022-01/', preview.url).href);
  });
});

test('a topic, a place, an outlet and a speaker lead to all of it by month', async () => {
  const kinds = ['topics/flood', 'places/northport', 'outlets/herald', 'speakers/mayor'];
  for (const kind of kinds) {
    const page = await open(`/${kind}/`, { javaScriptEnabled: false });
    expect(await idsOf(page, 'main article'), kind).toEqual(numbered(54, 60));
    const links = page.locator('nav.months').last().locator('a');
    const hrefs = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!));
    expect(hrefs).toEqual([`/${kind}/2022-01/`, `/${kind}/2022-02/`]);
    const found: string[] = [];
    for (const href of hrefs) {
      await page.goto(new URL(href, preview.url).href);
      found.push(...(await idsOf(page, ':is(.event, .compact li)')));
    }
    expect(found, kind).toEqual(numbered(0, 60));
  }
});

const PAGES = [
  '/',
  '/months/2022-01/',
  '/months/2022-02/',
  '/topics/flood/',
  '/outlets/herald/2022-01/',
  '/speakers/mayor/2022-02/',
];

describe.each(PAGES)('%s', (path) => {
  test('has no barrier that can be found by machine, in light and in dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open(path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });

  test('needs no sideways scrolling on a narrow phone', async () => {
    const page = await open(path, { viewport: { width: 320, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });
});

test('no link is broken, and no id stands twice', async () => {
  const { doubled, broken } = await checkLinks(folder, url);
  expect({ doubled, broken }).toEqual({ doubled: [], broken: [] });
});

test('the first page weighs the same whatever the timeline has', async () => {
  const weigh = (of: string): number => pageWeight(of, '/', '/', readPages(of, '/').get('/') ?? '').html;
  const many = await build(360, 12, 30);
  const some = await build(60, 12, 30);
  expect(weigh(many) / weigh(some)).toBeLessThan(1.04);
  expect(readFileSync(join(many, 'index.html'), 'utf8')).toContain('of 360 events.');
});
