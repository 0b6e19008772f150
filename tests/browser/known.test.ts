import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

// That these pages are sound, accessible in both schemes and fit a narrow phone, and that their links resolve, is
// tested with all other pages.
const { folder, routes, at, pages } = builtSite();

/** What is read here of a `timeline.json`. */
interface Data {
  readonly knownOn: string | null;
  readonly articles: readonly { readonly id: string; readonly published: string; readonly events: readonly string[] }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: { readonly edtf: string };
    readonly reports: readonly { readonly article: string; readonly title: string }[];
    readonly disagreements: readonly unknown[];
  }[];
}

const read = (...path: string[]): Data => JSON.parse(readFileSync(join(folder, ...path), 'utf8')) as Data;
const live = read('timeline.json');
/** From which day on an article is surely known: the last one possible where only the month or the year is. */
function knownFrom({ published }: { readonly published: string }): string {
  const [year = '', month = '12', day] = published.slice(0, 10).split('-');
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return `${year}-${month}-${day ?? String(last)}`;
}
const days = [...new Set(live.articles.map(knownFrom))].sort();

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const response = await page.goto(at(path));
  expect(response?.status()).toBe(200);
  return page;
}

const hrefs = (page: Page, selector: string): Promise<string[]> =>
  page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));

test('there is a page for each day on which an article was published, kept from search engines', async () => {
  const known = [...pages.keys()].filter((path) => path.startsWith(routes.knownIndex())).sort();
  expect(known).toEqual([routes.knownIndex(), ...days.map((day) => routes.known(day))]);
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).not.toContain('/known/');
  for (const path of known) {
    const page = await open(path);
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex');
    // A day's page is a copy of the timeline as it was; the list of the days is no copy of anything.
    const own = path === routes.knownIndex() ? path : routes.home();
    expect(await page.locator('link[rel=canonical]').getAttribute('href')).toBe(routes.absolute(own));
  }
  const page = await open(routes.knownIndex());
  expect(await hrefs(page, 'main li a')).toEqual(days.map((day) => routes.known(day)));
});

describe.each(days)('as known on %s', (day) => {
  const data = read('known', day, 'timeline.json');
  const at = days.indexOf(day);

  test('the data fits the schema and holds the articles published by then, and no others', () => {
    const schema = JSON.parse(readFileSync(join(folder, 'schema', 'timeline.schema.json'), 'utf8')) as object;
    const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(data.knownOn).toBe(day);
    const articles = live.articles.filter((article) => knownFrom(article) <= day);
    expect(data.articles).toEqual(articles);
    const reported = new Set(articles.flatMap(({ events }) => events));
    expect(data.events.map(({ id }) => id).toSorted()).toEqual([...reported].toSorted());
    for (const event of data.events) {
      const now = live.events.find(({ id }) => id === event.id)!;
      const known = now.reports.filter(({ article }) => articles.some(({ id }) => id === article));
      expect(event.reports.map(({ article }) => article)).toEqual(known.map(({ article }) => article));
      // The editor had read all reports of an event when titling it.
      expect(event.title).toBe(known.length === now.reports.length ? now.title : known[0]!.title);
      expect(event.disagreements.length).toBeLessThanOrEqual(now.disagreements.length);
    }
  });

  test('the page shows the events of then, names those of later, and leads to the real ones', async () => {
    const page = await open(routes.known(day));
    const events = data.events.map(({ id }) => id);
    const later = live.events.filter(({ id }) => !events.includes(id));
    expect(await page.locator('article.event').evaluateAll((all) => all.map(({ id }) => id))).toEqual(events);
    expect(await hrefs(page, 'article.event h3 a')).toEqual(events.map((id) => routes.event(id)));
    expect(await hrefs(page, '.later a.font-semibold')).toEqual(later.map(({ id }) => routes.event(id)));
    const words =
      later.length === 0
        ? 'Every event of the present timeline was reported by this day.'
        : 'not yet reported on this day';
    expect(await page.locator('main').innerText()).toContain(words);
    // None of its links leads to an event's place on this copy.
    expect((await hrefs(page, 'article.event .meta a')).filter((href) => href.startsWith('#'))).toEqual([]);
  });

  test('what is known otherwise now is marked, and nothing else', async () => {
    const page = await open(routes.known(day));
    const marked = await page.locator('article.event:has(.since)').evaluateAll((all) => all.map(({ id }) => id));
    const changed = data.events.filter(
      (event) => JSON.stringify(event) !== JSON.stringify(live.events.find(({ id }) => id === event.id)),
    );
    expect(marked).toEqual(changed.map(({ id }) => id));
    const differ = data.events.filter(
      ({ id, disagreements }) => disagreements.length < live.events.find((now) => now.id === id)!.disagreements.length,
    );
    expect(await hrefs(page, '.since a[href$="#differ"]')).toEqual(
      differ.flatMap(({ id, disagreements }) => {
        const now = live.events.find((event) => event.id === id)!;
        return now.disagreements.slice(disagreements.length).map(() => routes.event(id, 'differ'));
      }),
    );
  });

  test('a step leads to the days beside it, and says what came new', async () => {
    const page = await open(routes.known(day));
    const [previous, next] = [days[at - 1], days[at + 1]];
    expect(await hrefs(page, 'main a[rel=prev]')).toEqual(previous === undefined ? [] : [routes.known(previous)]);
    expect(await hrefs(page, 'main a[rel=next]')).toEqual(next === undefined ? [] : [routes.known(next)]);
    const before = previous === undefined ? null : read('known', previous, 'timeline.json');
    const appeared =
      before === null ? [] : data.events.filter(({ id }) => !before.events.some((event) => event.id === id));
    expect(await hrefs(page, '.changes:has(summary:text-matches("new events?$")) a')).toEqual(
      appeared.map(({ id }) => routes.event(id)),
    );
  });
});

test('the last day is the present timeline', () => {
  expect({ ...read('known', days.at(-1)!, 'timeline.json'), knownOn: null }).toEqual(live);
});

test('what the site shows of earlier days differs from what it shows now', () => {
  const earlier = days.slice(0, -1).map((day) => read('known', day, 'timeline.json'));
  expect(earlier[0]!.events.length).toBeLessThan(live.events.length);
  const now = new Map(live.events.map(({ id, date }) => [id, date.edtf]));
  const redated = earlier.flatMap(({ events }) => events.filter(({ id, date }) => date.edtf !== now.get(id)));
  expect(redated.length).toBeGreaterThan(0);
});
