import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchParts } from '../../src/commands/build/search-parts.ts';
import { makerHere } from '../../src/commands/output/maker-here.ts';
import { publishSite, type Published } from '../../src/commands/output/publish-site.ts';
import { headersFile } from '../../src/exports/headers.ts';
import type { Timeline } from '../../src/timeline/model.ts';
import type { SearchPart } from '../../src/views/search/search-part.ts';
import { searchView } from '../../src/views/search/search-view.ts';
import { indexOf } from '../../src/views/timeline-index.ts';
import { launchBrowser } from '../support/browser.ts';
import { articleText, timelineFrom } from '../support/build-from.ts';
import { datedEvent, datedFiles, writeDatedSite } from '../support/dated-site.ts';
import { readTree, temporaryFolder } from '../support/folders.ts';
import { readHeaderRules } from '../support/header-rules.ts';
import { runCommand } from '../support/run-command.ts';
import { serveFolder, type ServedFolder } from '../support/serve-folder.ts';

/*
 * The search of a site whose index is made in parts: 2,500 events of 250 articles. Built, built again with one article
 * more, and built anew. The page is that of a small site, told of the parts: all pages of so many take minutes.
 */

const NEW = articleText({
  published: '2022-02-02',
  blocks: [{ id: 'sluice', title: 'Sluice', attributes: 'date="2022-02-01"', text: 'A sluice rose for 7 riverboats.' }],
});

const removeAtEnd: (() => void)[] = [];
let out: string;
let served: ServedFolder;
let browser: Browser;
let page: Page;
const complaints: string[] = [];
const made: Record<string, number> = {};
const trees: Record<string, Record<string, string>> = {};

function timelineOf(more: Readonly<Record<string, string>>): Timeline {
  const articles: Record<string, string> = { ...more };
  const others: Record<string, string> = {};
  const text = (content: string | Uint8Array) =>
    typeof content === 'string' ? content : new TextDecoder().decode(content);
  for (const [name, content] of datedFiles({ events: 2500, aDay: 2, pageEvents: 500 })) {
    if (name.startsWith('articles/')) articles[name.slice('articles/'.length)] = text(content);
    else others[name] = text(content);
  }
  if (more !== NONE) others['ledger.yaml'] = `${others['ledger.yaml'] ?? ''}  sluice:\n`;
  return timelineFrom(articles, others);
}

const NONE = {};

beforeAll(async () => {
  const folder = temporaryFolder((remove) => removeAtEnd.push(remove));
  out = join(folder, 'dist');
  const [before, after] = [timelineOf(NONE), timelineOf({ '2022-02-02-herald-sluice.md': NEW })];
  const publish = (timeline: Timeline, to: string): Promise<Published> =>
    publishSite(
      to,
      { version: 'version', content: null },
      [makerHere(searchParts(timeline, 'version'))],
      join(folder, 'cache'),
      false,
    );
  for (const [name, timeline, to] of [
    ['first', before, 'dist'],
    ['again', before, 'dist'],
    ['added', after, 'dist'],
    ['anew', after, 'anew'],
  ] as const) {
    made[name] = (await publish(timeline, join(folder, to))).made;
    trees[name] = readTree(join(folder, to));
  }
  writeDatedSite(folder, { events: 10, aDay: 2, pageEvents: 500 });
  const ran = await runCommand(['build', '--content', 'content', '--out', 'small'], { from: folder });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  cpSync(join(folder, 'small', '_astro'), join(out, '_astro'), { recursive: true });
  const html = readFileSync(join(folder, 'small', 'search', 'index.html'), 'utf8');
  expect([searchView(before).files, searchView(before).divided]).toEqual(['/pagefind/', true]);
  cpSync(join(folder, 'small', 'search'), join(out, 'search'), { recursive: true });
  writeFileSync(join(out, 'search', 'index.html'), html.replace(' data-files="/pagefind/"', '$& data-divided'));
  served = await serveFolder(out, { rules: readHeaderRules(headersFile(indexOf(before).routes, [], true)) });
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${served.origin}/search/`);
});
afterAll(async () => {
  await browser.close();
  await served.close();
  for (const remove of removeAtEnd) remove();
});

const foldersIn = (tree: Readonly<Record<string, string>>): ReadonlySet<string> =>
  new Set(Object.keys(tree).flatMap((path) => /^pagefind\/parts\/[^/]+/.exec(path) ?? []));

test('an added article costs the parts that it is in, and the bytes are those of a build of all', () => {
  const [before, after] = [foldersIn(trees['first']!), foldersIn(trees['added']!)];
  expect(before.size).toBeGreaterThanOrEqual(3);
  const parts = JSON.parse(readFileSync(join(out, 'pagefind', 'parts.json'), 'utf8')) as SearchPart[];
  expect(new Set(parts.map(({ folder }) => `pagefind/parts/${folder}`))).toEqual(after);
  expect(parts.reduce((sum, { records }) => sum + records, 0)).toBe(2501 + 251);
  // One of events, one of articles.
  expect(after.difference(before).size).toBe(2);
  expect(trees['added']).toEqual(trees['anew']);
  expect(made['again']).toBe(0);
  expect(made['added']).toBeLessThan(made['anew']!);
});

test('the program is there once, and browsers may keep the parts', async () => {
  const names = Object.keys(trees['added']!);
  expect(names.filter((name) => /pagefind\.js$|wasm/.test(name))).toEqual([
    'pagefind/pagefind.js',
    'pagefind/wasm.en.pagefind',
  ]);
  const [part] = foldersIn(trees['added']!);
  const answer = await fetch(`${served.origin}/${String(part)}/pagefind-entry.json`);
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
  const list = await fetch(`${served.origin}/pagefind/parts.json`);
  expect(list.headers.get('cache-control')).toBeNull();
});

/** How many are found, and the paths of the first. */
async function search(words: string): Promise<readonly [status: string, ...paths: string[]]> {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  const status = page.getByRole('status');
  await expect.poll(() => status.innerText()).toContain(`“${words}”`);
  const paths = await page
    .locator('#_found h2 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  return [await status.innerText(), ...paths];
}

const eventOf = (at: number): string => `/events/${datedEvent(at)}/`;

test('what is in any part is found, and nothing else', async () => {
  for (const at of [1001, 1111, 2222, 2499]) {
    const [status, first] = await search(`Rise ${String(at)}`);
    expect([status, first]).toEqual([`1 result for “Rise ${String(at)}”`, eventOf(at)]);
  }
  // In one part alone, where the others have `river`, or the beginning of it.
  expect(await search('riverboats')).toEqual(['1 result for “riverboats”', '/events/sluice/']);
  expect(await search('river riverboats')).toEqual(['1 result for “river riverboats”', '/events/sluice/']);
  expect((await search('sluice'))[1]).toBe('/events/sluice/');
  expect((await search('riverwaterfall'))[0]).toMatch(/^Nothing found/);
});

test('what counts the same is in the order of the site, events and articles before what leads to them', async () => {
  const [status, ...paths] = await search('Northport');
  expect(status).toBe('2754 results for “Northport”');
  expect(paths.slice(0, 3)).toEqual([eventOf(0), eventOf(1), eventOf(2)]);
  const kinds = page.locator('#_kinds label');
  expect((await kinds.allInnerTexts()).map((text) => text.trim())).toEqual([
    'All (2754)',
    'Events (2500)',
    'Articles (251)',
    'Places (1)',
    'Speakers (1)',
    'Outlets (1)',
  ]);
  await page.getByRole('radio', { name: /^Places/ }).check();
  await expect.poll(() => page.locator('#_found > li').count()).toBe(1);
  expect(await page.locator('#_found h2 a').getAttribute('href')).toBe('/places/northport/');
  expect(complaints).toEqual([]);
});
