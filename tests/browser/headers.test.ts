import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { embedPolicy, pagePolicy } from '../../src/exports/content-policy.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtSite, pageOfEachKind } from '../support/built-site.ts';
import { temporaryFolder } from '../support/folders.ts';
import { headersFor, type Host, readHeaderRules } from '../support/header-rules.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';

const site = builtSite();
const { routes } = site;
const kinds = pageOfEachKind(site);
const rules = readHeaderRules(readFileSync(join(site.folder, '_headers'), 'utf8'));

let browser: Browser;
let served: ServedFolder;
beforeAll(async () => {
  browser = await launchBrowser();
  served = await serveFolder(site.folder, { base: routes.base, rules });
});
afterAll(async () => {
  await browser.close();
  await served.close();
});

/** Opens a page in a new browser and keeps what its policies refuse, what the browser complains of and asks for. */
async function open(address: string) {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  const refused: string[] = [];
  const complaints: string[] = [];
  const requests: string[] = [];
  await context.exposeFunction('keepRefused', (text: string) => refused.push(text));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
      const { keepRefused } = window as unknown as { keepRefused: (text: string) => void };
      keepRefused(`${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample}`);
    });
  });
  const page = await context.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  return { page, response: response!, refused, complaints, requests };
}

/** Shows a page in a frame of a site of another origin; the address of what the frame then holds. */
async function framed(address: string): Promise<{ url: string; page: Page }> {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'index.html'), `<!doctype html><title>Other</title><iframe src="${address}"></iframe>`);
  const other = await serveFolder(folder);
  onTestFinished(() => other.close());
  expect(other.origin).not.toBe(served.origin);
  const { page } = await open(`${other.origin}/`);
  return { url: page.frames()[1]!.url(), page };
}

describe.each(kinds)('%s page, served with the headers of the build', (kind, path) => {
  test('loads all that it needs, from here alone', async () => {
    const { page, response, refused, complaints, requests } = await open(served.origin + path);
    const missing = kind === 'not found';
    expect(response.status()).toBe(missing ? 404 : 200);
    const sent = response.headers();
    expect(sent['x-content-type-options']).toBe('nosniff');
    expect(sent['content-security-policy']).toBe(missing ? undefined : pagePolicy);
    // What loads late does so at the end of the page.
    await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
    await page.waitForLoadState('networkidle');
    expect(refused).toEqual([]);
    expect(complaints.filter((text) => !missing || !text.includes('404'))).toEqual([]);
    expect(requests.filter((url) => !url.startsWith(`${served.origin}/`) && !url.startsWith('data:'))).toEqual([]);
    expect(requests.length).toBeGreaterThan(1);
  });
});

test.each(kinds.filter(([kind]) => kind !== 'not found'))(
  '%s page shows in no frame of another site',
  async (_, path) => {
    const { url } = await framed(served.origin + path);
    expect(url).toBe('chrome-error://chromewebdata/');
  },
);

test('a card for other sites shows in their frames, and runs no script', async () => {
  const folder = temporaryFolder();
  cpSync(site.folder, folder, { recursive: true });
  mkdirSync(join(folder, 'embed', 'a'), { recursive: true });
  const card = '<!doctype html><title>Card</title><p>A card</p><script>document.title = "Ran"</script>';
  writeFileSync(join(folder, 'embed', 'a', 'index.html'), card);
  const cards = await serveFolder(folder, { base: routes.base, rules });
  onTestFinished(() => cards.close());
  const address = `${cards.origin}${routes.base}embed/a/`;

  const { url, page } = await framed(address);
  expect(url).toBe(address);
  expect(await page.frames()[1]!.locator('p').innerText()).toBe('A card');

  const { page: alone, response, refused } = await open(address);
  expect(response.headers()['content-security-policy']).toBe(embedPolicy);
  expect(await alone.title()).toBe('Card');
  await expect.poll(() => refused).toEqual([`${routes.base}embed/a/: script-src-elem inline `]);
});

test('no page holds a script or style of its own', () => {
  const own =
    /<style|<[a-z][^>]*\s(?:style|on[a-z]+)=|<script(?![^>]*\s(?:src=|type="?(?:application\/(?:ld\+)?json|speculationrules)))/i;
  const found = [...site.pages].filter(([, html]) => own.test(html)).map(([path]) => path);
  expect(found).toEqual([]);
});

test('hosts send each built file one value of each header, and the same ones', () => {
  for (const path of builtPaths()) {
    // A file that is no page needs no policy: Netlify sends `/places.geojson` that of `/places/*` too.
    const sent = (host: Host): Record<string, string> =>
      Object.fromEntries(
        [...headersFor(rules, path, host)].filter(
          ([name]) => site.pages.has(path) || name !== 'Content-Security-Policy',
        ),
      );
    const netlify = sent('netlify');
    expect(sent('cloudflare'), path).toEqual(netlify);
    const policy = path.startsWith(`${routes.base}embed/`) ? embedPolicy : pagePolicy;
    if (site.pages.has(path)) expect(netlify['Content-Security-Policy'], path).toBe(policy);
  }
});

test('other sites may read every file of data, which says its letters are UTF-8', () => {
  const data = builtPaths().filter((path) => /\.(json|geojson|csv|ics|bib|ris)$|\/(feed|corrections)\.xml$/.test(path));
  expect(data).toContain(routes.timelineJson());
  const closed = data.filter((path) => {
    const sent = headersFor(rules, path, 'cloudflare');
    return (
      sent.get('Access-Control-Allow-Origin') !== '*' || sent.get('Content-Type')?.endsWith('; charset=utf-8') !== true
    );
  });
  expect(closed).toEqual([]);
});

/** Paths at which all built files are served. */
function builtPaths(): string[] {
  return readdirSync(site.folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !['_headers', '_redirects'].includes(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(site.folder.length + 1))
    .map((name) => routes.base + encodeURI(name.replaceAll(sep, '/')).replace(/(^|\/)index\.html$/, '$1'))
    .filter((path) => !path.startsWith(`${routes.base}pagefind/`));
}
