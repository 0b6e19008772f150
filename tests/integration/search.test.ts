import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { copySite, temporaryFolder } from '../support/folders.ts';
import { freePort } from '../support/free-port.ts';
import { type Running, runCommand, startCommand } from '../support/run-command.ts';

/* A small site that lies under a path, with an article in another language and signs that mean something in HTML. */

let preview: Running;
let browser: Browser;
let page: Page;
let remove = (): void => undefined;

beforeAll(async () => {
  const folder = temporaryFolder((atEnd) => (remove = atEnd));
  const content = copySite('minimal', folder);
  const change = (name: string, from: string, to: string): void => {
    const text = readFileSync(join(content, name), 'utf8');
    writeFileSync(join(content, name), text.replace(from, to));
  };
  change('site.yaml', 'https://news.example/', 'https://news.example/pagefind/base/');
  change('outlets.yaml', 'evening-star:', 'novosti:\n  name: Новости порта\nevening-star:');
  writeFileSync(
    join(content, 'ledger.yaml'),
    'events:\n  harbour-fire:\n    title: Fire & <b>smoke</b> "at" the harbour\n    was: [blaze]\n  fire-out:\n' +
      '  crane-falls:\n  second-fire:\n    title: Second fire\n    gone: Both papers meant the same fire.\n',
  );
  writeFileSync(
    join(content, 'articles', '2024-05-08-novosti-pozhar.md'),
    [
      '---',
      'title: Пожар в порту потушен',
      'titleTranslation: Blaze in the port put out',
      'outlet: novosti',
      'published: 2024-05-08',
      'language: ru',
      'added: 2024-05-08',
      '---',
      '',
      ':::event[A crane falls]{#crane-falls date="yesterday" place="portsmith" topics="fire"}',
      'The crane fell on *a < b* & on the quay; its driver said he was :quote[very lucky]{by="fire-chief"}.',
      ':::',
      '',
    ].join('\n'),
  );
  const ran = await runCommand(['build', '--content', 'content', '--out', 'dist'], { from: folder });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const port = String(await freePort());
  [preview, browser] = await Promise.all([
    startCommand(['preview', '--out', join(folder, 'dist'), '--port', port]),
    launchBrowser(),
  ]);
  page = await browser.newPage();
  await page.goto(`${preview.url}search/`);
});
afterAll(async () => {
  await browser.close();
  await preview.stop();
  remove();
});

/** What is found: kind, path, title and excerpt of each. */
async function search(words: string) {
  await page.getByRole('searchbox').fill(words);
  await page.keyboard.press('Enter');
  await expect.poll(() => page.getByRole('status').innerText()).toContain(`“${words}”`);
  return page.locator('#_found > li').evaluateAll((items) =>
    items.map((item) => {
      const text = (selector: string): string | null => item.querySelector(selector)?.textContent ?? null;
      const link = item.querySelector('a');
      return {
        kind: text('b'),
        path: link?.pathname,
        title: link?.textContent,
        lang: link?.getAttribute('lang'),
        translation: text('.found-translation'),
        excerpt: text('.found-excerpt'),
        marks: [...item.querySelectorAll('mark')].map(({ innerHTML }) => innerHTML),
      };
    }),
  );
}

test('signs that mean something in HTML are shown as they are', async () => {
  expect(await search('smoke')).toEqual([
    {
      kind: 'Event',
      path: '/pagefind/base/events/harbour-fire/',
      title: 'Fire & <b>smoke</b> "at" the harbour',
      lang: null,
      translation: null,
      excerpt:
        'A warehouse at the harbour caught fire; the fire chief called it “a small thing”. He counted two hurt. ' +
        'A warehouse burned for a night; five were hurt. Fire breaks out at the harbour. …',
      marks: ['smoke'],
    },
  ]);
  const [crane] = await search('crane');
  expect(crane?.excerpt).toBe('The crane fell on a < b & on the quay; its driver said he was “very lucky”.');
});

test('an article in another language is found by its title and by the translation', async () => {
  const article = {
    kind: 'Article',
    path: '/pagefind/base/articles/2024-05-08-novosti-pozhar/',
    title: 'Пожар в порту потушен',
    lang: 'ru',
    translation: 'Blaze in the port put out',
    excerpt: null,
  };
  expect(await search('пожар')).toEqual([{ ...article, marks: ['Пожар'] }]);
  expect(await search('blaze')).toEqual([{ ...article, marks: ['Blaze'] }]);
  expect((await search('новости')).map(({ kind }) => kind)).toEqual([
    'Event',
    'Article',
    'Outlet',
    'Place',
    'Topic',
    'Speaker',
  ]);
});

test('withdrawn events are not found', async () => {
  expect(await search('"second fire"')).toEqual([]);
});

test('an answer that comes late does not take the place of a later one', async () => {
  await page.reload();
  let late = true;
  await page.route('**/*.pf_fragment', async (route) => {
    const wait = late ? 1500 : 0;
    late = false;
    await new Promise((resolve) => setTimeout(resolve, wait));
    await route.continue();
  });
  await page.getByRole('searchbox').fill('smoke');
  const asked = page.waitForRequest('**/*.pf_fragment');
  await page.keyboard.press('Enter');
  await asked;
  expect((await search('crane'))[0]?.title).toBe('A crane falls');
  await page.waitForTimeout(1800);
  expect(await page.getByRole('status').innerText()).toContain('“crane”');
  expect(await page.locator('#_found > li h2').first().innerText()).toBe('A crane falls');
});
