import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { type Routes, routesFor } from '../../../src/routes.ts';
import { launchBrowser } from '../../support/browser.ts';
import { readHeaderRules } from '../../support/header-rules.ts';
import { serveFolder } from '../../support/serve-folder.ts';
import type { Benchmark, BenchOptions, BenchResult, Table } from '../benchmark.ts';
import { median } from '../median.ts';
import { type Measure, measures, type Visit } from './measures.ts';
import { slowPhone, visitPage } from './visit-page.ts';
import { makeWidgetPage } from './widget-page.ts';

const WIDGET = 'TimelineJS 3';

/** How soon pages are there on a slow phone, beside the widget that such timelines are mostly shown in. */
export const pages: Benchmark = {
  name: 'pages',
  about: 'paint, blocking, shift and bytes on a slow phone, beside TimelineJS 3',
  run: async (options) => {
    const site = await options.site();
    const widget = mkdtempSync(join(tmpdir(), 'timeline-widget-'));
    const events = makeWidgetPage(site, widget);
    const { url } = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as { url: string };
    const routes = routesFor(url);
    const headers = join(site, '_headers');
    const rules = existsSync(headers) ? readHeaderRules(readFileSync(headers, 'utf8')) : [];
    const servers = [await serveFolder(site, { base: routes.base, rules }), await serveFolder(widget)] as const;
    const browser = await launchBrowser();
    try {
      const addresses = new Map([
        ...pagesOf(site, routes).map(([name, path]) => [name, servers[0].origin + path] as const),
        [WIDGET, `${servers[1].origin}/`],
      ]);
      await holdsEvents(browser, `${servers[1].origin}/`, events);
      return describe(await visitAll(browser, addresses, options), events, options.runs);
    } finally {
      await browser.close();
      for (const server of servers) await server.close();
      rmSync(widget, { recursive: true, force: true });
    }
  },
};

/** The pages that are visited: of events and articles those with the most in them. */
function pagesOf(site: string, routes: Routes): [name: string, path: string][] {
  const { events, articles } = JSON.parse(readFileSync(join(site, 'timeline.json'), 'utf8')) as {
    events: { id: string; reports: unknown[] }[];
    articles: { id: string; events: unknown[] }[];
  };
  const event = events.toSorted((a, b) => b.reports.length - a.reports.length)[0];
  const article = articles.toSorted((a, b) => b.events.length - a.events.length)[0];
  return [
    ['/', routes.home()],
    ...(event === undefined ? [] : [['an event', routes.event(event.id)] satisfies [string, string]]),
    ...(article === undefined ? [] : [['an article', routes.article(article.id)] satisfies [string, string]]),
    ...(existsSync(join(site, 'search', 'index.html'))
      ? [['/search/', `${routes.base}search/`] satisfies [string, string]]
      : []),
  ];
}

/** Round after round over all pages, so that whatever else the machine does meets all of them alike. */
async function visitAll(
  browser: Browser,
  addresses: ReadonlyMap<string, string>,
  { runs, say }: BenchOptions,
): Promise<Map<string, Visit[]>> {
  const visits = new Map([...addresses.keys()].map((name) => [name, [] as Visit[]]));
  for (const address of addresses.values()) await visitPage(browser, address, false);
  for (let run = 1; run <= runs; run += 1) {
    say(`Visiting ${addresses.size} pages, ${run} of ${runs} …`);
    for (const [name, address] of addresses) visits.get(name)?.push(await visitPage(browser, address));
  }
  return visits;
}

/** The widget must be at work, or what it is compared with means nothing. */
async function holdsEvents(browser: Browser, address: string, events: number): Promise<void> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(
    (count) => document.querySelectorAll('.tl-timemarker').length === count && document.querySelector('.tl-slide h2'),
    events,
  );
  await page.close();
}

function describe(visits: ReadonlyMap<string, readonly Visit[]>, events: number, runs: number): BenchResult {
  const names = [...visits.keys()];
  const middle = (name: string, { of }: Measure): number => median((visits.get(name) ?? []).map(of));
  const figures: Table = {
    title: `Medians of ${runs} first visits`,
    columns: ['', ...names],
    rows: measures.map((measure) => [measure.name, ...names.map((name) => measure.show(middle(name, measure)))]),
  };
  const ours = names.filter((name) => name !== WIDGET);
  const ratios: Table = {
    title: `As a share of what ${WIDGET} with the same ${events} events takes`,
    columns: ['', ...ours],
    rows: measures
      .filter((measure) => middle(WIDGET, measure) > 0)
      .map((measure) => [
        measure.name,
        ...ours.map((name) => `${((middle(name, measure) / middle(WIDGET, measure)) * 100).toFixed(0)} %`),
      ]),
  };
  const what: Table = {
    title: 'In the last visit',
    columns: ['', 'painted largest; what moved most'],
    rows: names.flatMap((name) => {
      const last = visits.get(name)?.at(-1);
      return [
        [name, last?.largest ?? ''],
        ...(last?.shifted ?? []).slice(0, 3).map((shift) => ['', shift.slice(0, 100)]),
      ];
    }),
  };
  const { viewport, slowdown, down, up, latency } = slowPhone;
  return {
    conditions: [
      `Chromium, ${viewport.width} x ${viewport.height}, processor ${slowdown} times slower, ` +
        `${(down * 8) / 1e6} Mbit/s down, ${(up * 8) / 1e3} kbit/s up, ${latency} ms latency, gzip, nothing cached.`,
      `Done is when nothing was loaded, painted or blocked for two seconds. ${WIDGET}: fonts of the system, data in the page.`,
    ],
    tables: [figures, ratios, what],
    data: { slowPhone, events, visits: Object.fromEntries(visits) },
  };
}
