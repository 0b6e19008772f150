import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { siteContent, temporaryFolder } from '../support/folders.ts';
import { readHeaderRules, type HeaderRule } from '../support/header-rules.ts';
import { readPages } from '../support/read-pages.ts';
import { runCommand } from '../support/run-command.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';

/** The site whose every title, name, address, quote and id tries to be more than text. */
const BASE = '/the/site/';
const AT_ONCE = 4;

let browser: Browser;
let folder = '';
let pages: ReadonlyMap<string, string> = new Map();
let rules: readonly HeaderRule[] = [];
let remove = (): void => undefined;

beforeAll(async () => {
  folder = join(
    temporaryFolder((atEnd) => (remove = atEnd)),
    'dist',
  );
  const [ran, started] = await Promise.all([
    runCommand(['build', '--content', siteContent('hostile'), '--out', folder]),
    launchBrowser(),
  ]);
  browser = started;
  expect(ran.code, ran.stderr).toBe(0);
  pages = readPages(folder, BASE);
  rules = readHeaderRules(readFileSync(join(folder, '_headers'), 'utf8'));
});
afterAll(async () => {
  await browser.close();
  remove();
});

interface Seen {
  readonly path: string;
  /** What a page must not do. */
  readonly wrongs: readonly string[];
}

/** Opens every page, moves over and into all that is in it, and tells what it did that no page may do. */
async function watchAll(served: ServedFolder, options: BrowserContextOptions, among = pages): Promise<Seen[]> {
  const watch = async (path: string): Promise<Seen> => {
    const context = await browser.newContext(options);
    const wrongs: string[] = [];
    await context.exposeFunction('tellWrong', (text: string) => wrongs.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => {
        const { tellWrong } = window as unknown as { tellWrong: (text: string) => void };
        tellWrong(`policy: ${effectiveDirective} ${blockedURI}`);
      });
    });
    const page = await context.newPage();
    page.on('dialog', (dialog) => {
      wrongs.push(`dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(served.origin) && !request.url().startsWith('data:')) {
        wrongs.push(`request: ${request.url()}`);
      }
    });
    page.on('pageerror', (error) => wrongs.push(`error: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') wrongs.push(`console: ${message.text()}`);
    });
    await page.goto(served.origin + path, { waitUntil: 'load' });
    // A page that has moved leads on by itself.
    if (among.get(path)?.includes('http-equiv="refresh"') === true) await page.waitForLoadState('networkidle');
    wrongs.push(...(await page.evaluate(findWrongs)));
    await page.waitForTimeout(50);
    const hacked = await page.evaluate(() => (window as { hacked?: unknown }).hacked);
    if (hacked !== undefined) wrongs.push(`script ${JSON.stringify(hacked)} ran`);
    await context.close();
    return { path, wrongs };
  };
  const seen: Seen[] = [];
  const queue = among.keys();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (const path of queue) seen.push(await watch(path));
    }),
  );
  return seen.filter(({ wrongs }) => wrongs.length > 0);
}

/** Runs in the page. */
function findWrongs(): string[] {
  const wrongs: string[] = [];
  for (const element of document.querySelectorAll('*')) {
    for (const type of ['pointerover', 'mouseover', 'mouseenter', 'focusin', 'focus', 'pointerout', 'mouseout']) {
      element.dispatchEvent(new Event(type, { bubbles: true }));
    }
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name) || name === 'srcdoc' || name === 'style') wrongs.push(`attribute ${name}="${value}"`);
      if (/^\s*(?:javascript|vbscript|data):/i.test(value) && name !== 'src') wrongs.push(`address ${value}`);
      // What broke out of its quotation marks leaves names that are none.
      if (!/^[a-z][a-z0-9:-]*$/i.test(name)) wrongs.push(`attribute ${name}`);
    }
    const address = element.getAttribute('src') ?? '';
    if (address !== '' && new URL(address, location.href).origin !== location.origin && !address.startsWith('data:')) {
      wrongs.push(`loads ${address}`);
    }
    if (element.matches('script:not([src], [type$="json"])')) wrongs.push(`script ${element.textContent.slice(0, 60)}`);
    if (element.matches('base[href], object, embed')) wrongs.push(element.localName);
  }
  return wrongs;
}

test('pages of hostile content do nothing under the policies of the host', async () => {
  const served = await serveFolder(folder, { base: BASE, rules });
  try {
    expect(pages.size).toBeGreaterThan(30);
    expect(await watchAll(served, {})).toEqual([]);
  } finally {
    await served.close();
  }
});

test('nor where no policy holds them', async () => {
  const served = await serveFolder(folder, { base: BASE });
  try {
    expect(await watchAll(served, { bypassCSP: true })).toEqual([]);
  } finally {
    await served.close();
  }
});

test('what is held against the pages finds what it is for', async () => {
  const bad = temporaryFolder();
  const parts = [
    '<script>window.hacked=1</script>',
    '<img src=http://localhost:9/x onerror=alert(1)>',
    '<a href="javascript:x">x</a>',
  ];
  writeFileSync(join(bad, 'index.html'), `<!doctype html><title>Bad</title>${parts.join('')}`);
  const served = await serveFolder(bad);
  try {
    const [seen] = await watchAll(served, { bypassCSP: true }, new Map([['/', '']]));
    for (const wrong of ['script 1 ran', 'request: http://localhost:9/x', 'dialog: 1', 'address javascript:x']) {
      expect(seen?.wrongs).toContain(wrong);
    }
  } finally {
    await served.close();
  }
});

test('the search shows hostile titles and names as text', async () => {
  const served = await serveFolder(folder, { base: BASE });
  const context = await browser.newContext({ bypassCSP: true });
  try {
    const page = await context.newPage();
    await page.goto(`${served.origin}${BASE}search/?q=script`);
    await page.locator('main input[type="search"]').first().fill('hacked');
    await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('</script>');
    expect(await page.evaluate(() => (window as { hacked?: unknown }).hacked)).toBeUndefined();
    expect(await page.locator('main').locator('script, img[src*="evil"], svg[onload]').count()).toBe(0);
  } finally {
    await context.close();
    await served.close();
  }
});
