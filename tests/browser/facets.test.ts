import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from '../support/browser.ts';
import { builtSite } from '../support/built-site.ts';

// That these pages are sound, accessible in both schemes and fit a narrow phone, and that their links resolve, is
// tested with all other pages.
const { folder, timeline, routes, pages, at } = builtSite();

interface NamedEvent {
  readonly id: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly reports: readonly {
    readonly quotes: readonly { readonly text: string; readonly by: string | null; readonly link: string | null }[];
    readonly figures: readonly { readonly by: string | null }[];
  }[];
}
const { events } = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as {
  readonly events: readonly NamedEvent[];
};

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

async function open(path: string, width = 1024): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: { width, height: 800 } });
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const response = await page.goto(at(path));
  expect(response?.status()).toBe(200);
  return page;
}

const slugsIn = (name: string): string[] =>
  [...pages.keys()]
    .filter((path) => path.startsWith(`${routes.base}${name}/`) && path !== `${routes.base}${name}/`)
    .map((path) => decodeURIComponent(path.split('/').at(-2)!));

/** Ids of the events on a built page, in their order. */
const eventsOn = (path: string): string[] =>
  [...pages.get(path)!.matchAll(/<article class="?event"?[^>]*? id="?([^" >]+)/g)].map(([, id = '']) => id);

describe('pages of topics, places and speakers', () => {
  test('are there for every one that the data names, with just its events', () => {
    const named = <T>(of: (event: NamedEvent) => readonly T[]): T[] => [...new Set(events.flatMap(of))];
    const topics = named((event) => event.topics);
    expect(slugsIn('topics').sort()).toEqual([...topics].sort());
    for (const topic of topics) {
      const expected = events.filter((event) => event.topics.includes(topic)).map(({ id }) => id);
      expect(eventsOn(routes.topic(topic)), topic).toEqual(expected);
    }
    for (const place of named((event) => event.places)) {
      const shown = eventsOn(routes.place(place));
      for (const { id } of events.filter((event) => event.places.includes(place))) expect(shown, place).toContain(id);
    }
    const marks = (event: NamedEvent) => event.reports.flatMap(({ quotes, figures }) => [...quotes, ...figures]);
    const speakers = named((event) => marks(event).flatMap(({ by }) => by ?? []));
    expect(slugsIn('speakers').sort()).toEqual([...speakers].sort());
    for (const speaker of speakers) {
      const expected = events.filter((event) => marks(event).some(({ by }) => by === speaker)).map(({ id }) => id);
      expect(eventsOn(routes.speaker(speaker)), speaker).toEqual(expected);
    }
  });

  test('give every word of a speaker with the way to it in the article', async () => {
    const quotes = events.flatMap(({ reports }) => reports.flatMap((report) => report.quotes));
    const by = quotes.find(({ by: speaker, link }) => speaker !== null && link !== null)!.by!;
    const page = await open(routes.speaker(by));
    const own = quotes.filter((quote) => quote.by === by);
    expect(await page.locator('.spoken q').allTextContents()).toEqual(
      expect.arrayContaining(own.map(({ text }) => text)),
    );
    const links = await page.locator('.spoken a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(links).toEqual(expect.arrayContaining(own.flatMap(({ link }) => link ?? [])));
  });

  test('are led to from events, by the names of places, topics and speakers', async () => {
    const event = events.find(({ places, topics }) => places.length > 0 && topics.length > 0)!;
    const page = await open(routes.event(event.id));
    await page
      .locator(`main a[href="${routes.topic(event.topics[0]!)}"]`)
      .first()
      .click();
    await page.waitForURL((url) => url.pathname === routes.topic(event.topics[0]!));
    await page
      .locator(`[id="${event.id}"] a[href="${routes.place(event.places[0]!)}"]`)
      .first()
      .click();
    await page.waitForURL((url) => url.pathname === routes.place(event.places[0]!));
    await page.locator(`[id="${event.id}"] .meta a`).first().click();
    await page.waitForURL((url) => url.pathname === routes.home() && url.hash === `#${event.id}`);
  });
});

describe('the map of places', () => {
  test.each([320, 767, 768, 1440])(
    'at %i pixels is one map, whose names lie within it and on no other',
    async (width) => {
      const page = await open(routes.places(), width);
      const maps = page.locator('.map:visible');
      expect(await maps.count()).toBe(1);
      const found = await maps.first().evaluate((map) => {
        const frame = map.getBoundingClientRect();
        const names = [...map.querySelectorAll('.name')].map((name) => ({
          text: name.textContent,
          size: name.getBoundingClientRect().height,
          box: name.getBoundingClientRect(),
        }));
        const apart = (a: DOMRect, b: DOMRect): boolean =>
          a.right <= b.left || b.right <= a.left || a.bottom - 4 <= b.top + 4 || b.bottom - 4 <= a.top + 4;
        return {
          count: names.length,
          small: names.filter(({ size }) => size < 11).map(({ text }) => text),
          outside: names.filter(({ box }) => box.left < frame.left || box.right > frame.right).map(({ text }) => text),
          touching: names.flatMap((one, at) =>
            names.slice(at + 1).flatMap((other) => (apart(one.box, other.box) ? [] : [`${one.text} on ${other.text}`])),
          ),
        };
      });
      expect(found).toEqual({ count: found.count, small: [], outside: [], touching: [] });
      expect(found.count).toBeGreaterThan(0);
    },
  );

  test('says nothing that the list does not say, and leads to the same pages by the keyboard', async () => {
    const page = await open(routes.places());
    const hrefsOf = (selector: string): Promise<string[]> =>
      page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    const listed = await hrefsOf('.place-list a');
    expect([...listed].sort()).toEqual(
      slugsIn('places')
        .map((slug) => routes.place(slug))
        .sort(),
    );
    const drawn = await hrefsOf('.map:visible a');
    expect(listed).toEqual(expect.arrayContaining(drawn));
    await page.locator('.map:visible a').first().focus();
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname === drawn[0]);
  });

  test('is light, and has no style of its own', () => {
    const html = pages.get(routes.places())!;
    const drawn = [...html.matchAll(/<svg class="?map[\s\S]*?<\/svg>/g)].map(([svg]) => svg).join('');
    expect(drawn.length).toBeGreaterThan(1000);
    expect(gzipSync(drawn).length).toBeLessThan(30_000);
    expect(drawn).not.toMatch(/style|\d\.\d\d(?!em)/);
  });
});

test('the front page stays light', () => {
  const html = pages.get(routes.home())!;
  const styles = [...html.matchAll(/href="?([^" >]+\.css)/g)].map(([, href = '']) =>
    readFileSync(join(folder, href.slice(routes.base.length)), 'utf8'),
  );
  expect(gzipSync([html, ...styles].join('')).length).toBeLessThan(60_000);
  expect(timeline.events.length).toBe(events.length);
});
