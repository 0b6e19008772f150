import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Timeline } from '../../src/timeline/model.ts';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';
import { fileOf, hardCases } from '../support/hard-cases.ts';
import { projectDir } from '../support/project.ts';

const dist = join(projectDir, 'node_modules', '@knight-lab', 'timelinejs', 'dist');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** Opens TimelineJS with a file as its source, and tells what it says and shows. */
async function show(json: string) {
  const html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">
    <link rel="stylesheet" href="/css/timeline.css"><div id="t" style="height:600px"></div>
    <script src="/js/timeline.js"></script>
    <script>window.timeline = new TL.Timeline('t', location.origin + '/timelinejs.json', { script_path: location.origin + '/js/' })</script>`;
  const server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/u, '');
    const send = (type: string, body: string | Buffer): void =>
      void response.writeHead(200, { 'content-type': type }).end(body);
    if (path === '/') send('text/html', html);
    else if (path === '/timelinejs.json') send('application/json', json);
    else if (existsSync(join(dist, path))) send(TYPES[extname(path)] ?? 'text/plain', readFileSync(join(dist, path)));
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  onTestFinished(() => void server.close());
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  const said: string[] = [];
  // Its fonts lie on another host.
  await page.route('**/css/fonts/*', (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('dialog', (dialog) => said.push(dialog.message()));
  await page.goto(`http://localhost:${String((server.address() as AddressInfo).port)}/`);
  await page.waitForFunction('window.timeline.ready === true');
  const messages = await page.locator('.tl-message-content:visible').allInnerTexts();
  return {
    said: [...said, ...messages],
    markers: await page.locator('.tl-timemarker').count(),
    slides: await page.locator('.tl-slide').evaluateAll((slides) =>
      slides.map((slide) => ({
        title: slide.querySelector('.tl-headline')?.textContent.trim() ?? '',
        date: slide.querySelector('.tl-headline-date')?.textContent.trim() ?? '',
        link: slide.querySelector('.tl-headline a')?.getAttribute('href') ?? null,
        scripts: slide.querySelectorAll('script').length,
      })),
    ),
  };
}

test('TimelineJS 3 shows every event of the site and has nothing to say', async () => {
  const { folder, timeline } = builtSite();
  const shown = await show(readFileSync(join(folder, 'timelinejs.json'), 'utf8'));
  expect(shown.said).toEqual([]);
  expect(shown.markers).toBe(timeline.events.length);
  expect(shown.slides.slice(1).map(({ title }) => title)).toHaveLength(timeline.events.length);
  expect(new Set(shown.slides.slice(1).map(({ title }) => title))).toEqual(
    new Set(timeline.events.map(({ title }) => title)),
  );
});

test('so it does with hard cases: open and unknown days, months, years, texts that look like HTML', async () => {
  const cases = hardCases();
  const [first] = cases.events;
  const timeline: Timeline = {
    ...cases,
    events: [{ ...first!, id: 'unknown', date: { ...first!.date, start: null, end: null } }, ...cases.events],
  };
  const { said, markers, slides } = await show(fileOf(timeline, 'timelineJs'));
  expect({ said, markers }).toEqual({ said: [], markers: 11 });
  expect(slides.map(({ title, date, link, scripts }) => [title, date, eventOf(link), scripts])).toEqual([
    ['Delta, 2021: flood; <b>& after', '', null, 0],
    ['A year', 'possibly 2020', 'year-only', 0],
    ['Snow lies', 'from December 2020', 'since-winter', 0],
    ['The rain', '15 January – 2 March 2021', 'long-rain', 0],
    ['A month', 'February 2021', 'month-only', 0],
    ['A survey', 'on or before 1 March 2021', 'before-the-flood', 0],
    ['The night of the wave', 'Tuesday 2 March 2021, night', 'the-night', 0],
    ['=1+1 is the bridge’s “number” 😀', 'Tuesday 2 March 2021', 'bridge-falls', 0],
    ['The drowned', 'Tuesday 2 March 2021', 'drowned-counted', 0],
    ['Fire is put out', 'Tuesday 2 March 2021, 21:30', 'өрт-сөнді', 0],
    ['A survey', 'on an unknown day', 'unknown', 0],
    ['Number of drowned is withdrawn', 'Thursday 4 March 2021', 'drowned-withdrawn', 0],
  ]);
});

/** Id of the event to whose page a link leads. */
function eventOf(link: string | null): string | null {
  if (link === null) return null;
  const [, id] = /^https:\/\/delta\.example\/the\/timeline\/events\/([^/]+)\/$/u.exec(link) ?? [];
  return id === undefined ? link : decodeURIComponent(id);
}
