import { AxeBuilder } from '@axe-core/playwright';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { copySite, temporaryFolder } from '../support/folders.ts';
import { freePort } from '../support/free-port.ts';
import { projectDir } from '../support/project.ts';
import { type Running, startCommand } from '../support/run-command.ts';

/*
 * One dev server and one open page, which is never reloaded by hand: each test changes files and watches what the page
 * becomes. The tests go on from one another, in this order.
 */

let content = '';
let dev: Running;
let browser: Browser;
let page: Page;
/** The desk, which is never reloaded by hand either. */
let desk: Page;
let remove = (): void => undefined;

beforeAll(async () => {
  const folder = temporaryFolder((atEnd) => (remove = atEnd));
  content = copySite('minimal', folder);
  [dev, browser] = await Promise.all([startDev(content), launchBrowser()]);
  page = await browser.newPage();
  await page.goto(dev.url);
});
afterAll(async () => {
  await browser.close();
  await dev.stop();
  remove();
});

async function startDev(folder: string): Promise<Running> {
  return startCommand(['dev', '--content', folder, '--port', String(await freePort())]);
}

const file = (name: string): string => join(content, name);
const added = (): string => file('articles/2024-05-08-courier-cause.md');

function article(text: string): string {
  return [
    '---',
    'title: What caused it',
    'outlet: courier',
    'published: 2024-05-08',
    'added: 2024-05-08',
    '---',
    '',
    ':::event[Inspectors arrive]{#inspectors-arrive date="today" place="portsmith" topics="fire"}',
    text,
    ':::',
    '',
  ].join('\n');
}

/** What the page says; empty while it reloads. */
async function text(): Promise<string> {
  return page.evaluate(() => document.querySelector('main')?.textContent ?? '').catch(() => '');
}

const deskShows = (): Promise<string> =>
  desk.evaluate(() => document.querySelector('main')?.textContent ?? '').catch(() => '');

/** What lies over a page; empty where nothing does, `null` while the page reloads. */
async function overlay(tab = page): Promise<string | null> {
  return tab
    .evaluate(() => {
      if (document.readyState !== 'complete') return null;
      const shown = document
        .querySelector('vite-error-overlay')
        ?.shadowRoot?.querySelectorAll('#title, #message-content');
      return [...(shown ?? [])].map((element) => element.textContent).join('\n');
    })
    .catch(() => null);
}

const shows = async (words: string): Promise<void> => expect.poll(text, { timeout: 30_000 }).toContain(words);
const showsNo = async (words: string): Promise<void> => {
  await expect.poll(async () => (await text()) || words, { timeout: 30_000 }).not.toContain(words);
};
const covers = async (words: string): Promise<void> =>
  expect.poll(() => overlay(), { timeout: 30_000 }).toContain(words);
const isClear = async (): Promise<void> => expect.poll(() => overlay(), { timeout: 30_000 }).toBe('');

test('shows the timeline, with nothing over it', async () => {
  await shows('Fire is put out');
  await isClear();
  expect(dev.output()).not.toMatch(/warn/i);
});

test('shows an added article, and serves its pages', async () => {
  writeFileSync(added(), article('Two inspectors came.'));
  await shows('Two inspectors came.');
  expect((await page.request.get(`${dev.url}events/inspectors-arrive/`)).status()).toBe(200);
  expect((await page.request.get(`${dev.url}articles/2024-05-08-courier-cause/`)).status()).toBe(200);
  for (const file of ['references.ris', 'events/inspectors-arrive.csl.json', 'articles/2024-05-08-courier-cause.bib']) {
    expect(await (await page.request.get(`${dev.url}${file}`)).text(), file).toContain('What caused it');
  }
});

test('shows a changed article', async () => {
  writeFileSync(added(), article('Three inspectors came.'));
  await shows('Three inspectors came.');
  await showsNo('Two inspectors came.');
});

test('shows a file that an editor replaces by renaming', async () => {
  writeFileSync(`${added()}~`, article('Four inspectors came.'));
  renameSync(`${added()}~`, added());
  await shows('Four inspectors came.');
});

test('lays a fault over the page and into the terminal, and keeps what is right', async () => {
  writeFileSync(added(), article('Four <br> inspectors came.'));
  await covers('1 error in the content');
  await covers('content/articles/2024-05-08-courier-cause.md:9:6  Unexpected raw HTML');
  await shows('Fire is put out');
  expect(dev.output()).toContain(`${added()}:9:6  Unexpected raw HTML`);
});

test('a page that is opened meanwhile says so too', async () => {
  const other = await browser.newPage();
  await other.goto(`${dev.url}events/harbour-fire/`);
  await expect.poll(() => overlay(other), { timeout: 30_000 }).toContain('1 error in the content');
  await other.close();
});

test('the desk lists the fault, with nothing laid over it', async () => {
  const context = await browser.newContext();
  desk = await context.newPage();
  expect(dev.output()).toContain(`${dev.url}_desk/`);
  await desk.goto(`${dev.url}_desk/`);
  const fault = 'content/articles/2024-05-08-courier-cause.md:9:6';
  await expect.poll(deskShows, { timeout: 30_000 }).toContain(fault);
  expect(await deskShows()).toContain('Unexpected raw HTML');
  // Vite has laid it there, and it does not show.
  const cover = desk.locator('vite-error-overlay');
  await cover.waitFor({ state: 'attached' });
  expect(await cover.isVisible()).toBe(false);
  const state = desk.getByRole('article', { name: 'What caused it' });
  expect(await state.locator('.desk-state').innerText()).toBe('1 error\nno receipt\n1 event, 3 words');
  const { violations } = await new AxeBuilder({ page: desk }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('the desk shows what its editor keeps beside an article', async () => {
  const notes = join(dirname(content), '.desk');
  mkdirSync(notes);
  writeFileSync(join(notes, '2024-05-08-courier-cause.md'), 'Ask <who> sent them.\n');
  await expect.poll(deskShows, { timeout: 30_000 }).toContain('Ask <who> sent them.');
});

test('clears the page once the fault is mended', async () => {
  writeFileSync(added(), article('Five inspectors came.'));
  await shows('Five inspectors came.');
  await isClear();
});

test('and the desk with it', async () => {
  const wrong = 'Unexpected raw HTML';
  await expect.poll(async () => (await deskShows()) || wrong, { timeout: 30_000 }).not.toContain(wrong);
  const state = desk.getByRole('article', { name: 'What caused it' });
  expect(await state.locator('.desk-state').innerText()).toBe('nothing wrong\nno receipt\n1 event, 3 words');
  expect(await deskShows()).toContain('inspectors-arrive');
});

test('shows a change of the vocabulary and of the ledger', async () => {
  const outlets = readFileSync(file('outlets.yaml'), 'utf8');
  writeFileSync(file('outlets.yaml'), outlets.replace('short: Courier', 'short: The Messenger'));
  await shows('The Messenger');
  writeFileSync(file('ledger.yaml'), 'events:\n  harbour-fire:\n    title: The night of the fire\n  fire-out:\n');
  await shows('The night of the fire');
});

test('shows a change that comes while the page still loads, and does not listen yet', async () => {
  const outlets = readFileSync(file('outlets.yaml'), 'utf8');
  const named = (name: string): void => {
    writeFileSync(file('outlets.yaml'), outlets.replace('short: The Messenger', `short: ${name}`));
  };
  const served = async (): Promise<string> => (await page.request.get(dev.url)).text();
  let listen = (): void => undefined;
  const held = new Promise<void>((resolve) => (listen = resolve));
  await page.route('**/@vite/client', async (route) => {
    await held;
    await route.continue();
  });
  named('The First Messenger');
  await shows('The First Messenger');
  named('The Second Messenger');
  await expect.poll(served, { timeout: 30_000 }).toContain('The Second Messenger');
  listen();
  await shows('The Second Messenger');
  await page.unroute('**/@vite/client');
});

test('outlives the loss of a vocabulary file', async () => {
  const site = readFileSync(file('site.yaml'), 'utf8');
  rmSync(file('site.yaml'));
  await covers('site.yaml');
  writeFileSync(file('site.yaml'), site.replace('The harbour fire', 'The great fire'));
  await isClear();
  await expect.poll(() => page.title(), { timeout: 30_000 }).toContain('The great fire');
});

test('says that the search comes with the build, and has the plain index', async () => {
  const other = await browser.newPage();
  await other.goto(`${dev.url}search/`);
  const says = (selector: string) => () => other.locator(selector).textContent();
  await expect.poll(says('#_status'), { timeout: 30_000 }).toContain('npm run build');
  expect(await other.getByRole('searchbox').isDisabled()).toBe(true);
  expect(await says('main')()).toContain('Fire is put out');
  await other.close();
});

test('a removed article goes, with its pages', async () => {
  rmSync(added());
  await showsNo('inspectors came');
  expect((await page.request.get(`${dev.url}events/inspectors-arrive/`)).status()).toBe(404);
});

test('answers with the page that says so where there is nothing', async () => {
  const gone = ['', 'events/', 'articles/', 'days/', 'months/', 'topics/', 'figures/', 'embed/'];
  const paths = [
    ...gone.map((folder) => `${folder}nowhere/`),
    ...['events/nowhere.json', 'articles/nowhere.bib', 'topics/nowhere/feed.xml', 'oembed/nowhere.json'],
    ...['known/2024-05-05/', 'known/2024-05-05/timeline.json', 'sitemap-1.xml'],
  ];
  const answers = await Promise.all(
    paths.map(async (path) => {
      const response = await page.request.get(dev.url + path);
      const [, heading] = /<h1[^>]*>([^<]*)</.exec(await response.text()) ?? [];
      return [path, response.status(), heading?.trim()];
    }),
  );
  expect(answers).toEqual(paths.map((path) => [path, 404, 'There is no page at this address']));
  const known = await page.request.get(`${dev.url}known/2024-05-06/timeline.json`);
  expect([known.status(), known.headers()['content-type']]).toEqual([200, 'application/json']);
});

test('starts with faulty content, and shows it once it is mended', async () => {
  const copy = copySite('broken', temporaryFolder());
  const server = await startDev(copy);
  try {
    await page.goto(server.url);
    await covers('errors in the content');
    rmSync(join(copy, 'articles', '2024-05-06-courier-harbour-fire.md'));
    writeFileSync(join(copy, 'ledger.yaml'), 'events:\n  fire-out:\n');
    await isClear();
    await shows('By breakfast the fire was out.');
  } finally {
    expect(await server.stop()).toBe(0);
  }
});

/** Status, and whether the source's words are in the answer. */
async function shown(url: string): Promise<readonly [number, boolean]> {
  const response = await fetch(url);
  return [response.status, (await response.text()).includes('words of the source')];
}

test('the words of sources are shown by the desk alone, and it is not there for others on the network', async () => {
  const copy = copySite('minimal', temporaryFolder());
  const notes = join(dirname(copy), '.desk');
  mkdirSync(join(notes, 'texts'), { recursive: true });
  const id = '2024-05-06-courier-harbour-fire';
  writeFileSync(join(notes, `${id}.md`), 'The words of the source.\n');
  writeFileSync(join(notes, 'texts', `${id}.txt`), 'The words of the source.\n');
  // Vite serves whatever lies in the project: as content in the project has it.
  const inProject = join(projectDir, '.desk', 'texts');
  const name = `test-${String(process.pid)}.txt`;
  mkdirSync(inProject, { recursive: true });
  writeFileSync(join(inProject, name), 'The words of the source.\n');
  const files = [
    `.desk/texts/${name}`,
    `.desk/texts/${name}?raw`,
    `@fs${join(inProject, name)}`,
    `@fs${join(notes, `${id}.md`)}`,
  ];
  const port = String(await freePort());
  const servers: Running[] = [];
  try {
    const [own, open] = [
      await startDev(copy),
      await startCommand(['dev', '--content', copy, '--host', '0.0.0.0', '--port', port]),
    ];
    servers.push(own, open);
    expect(await shown(`${own.url}_desk/`)).toEqual([200, true]);
    expect(open.output()).toContain('No desk: it shows the texts of sources, and others can reach this server.');
    expect(await shown(`${open.url}_desk/`)).toEqual([404, false]);
    for (const { url } of servers) {
      expect(await Promise.all(files.map((path) => shown(url + path)))).toEqual(files.map(() => [403, false]));
    }
  } finally {
    for (const server of servers) await server.stop();
    rmSync(join(inProject, name));
  }
});
