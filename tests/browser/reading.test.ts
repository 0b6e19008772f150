import { AxeBuilder } from '@axe-core/playwright';
import type { Page, Route } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

const { timeline, routes, at } = builtSite();

const open = pageOpener();

const shownEvents = (page: Page): Promise<string[]> =>
  page.locator('#_events .event:not([hidden])').evaluateAll((events) => events.map(({ id }) => id));

const ids = (events: readonly { readonly id: string }[]): string[] => events.map(({ id }) => id);

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: it } = document;
    const name = it?.getAttribute('aria-label') ?? it?.closest('label')?.textContent ?? it?.textContent ?? '';
    return name.trim().replace(/\s+/gu, ' ');
  });

/** Presses Tab until what has the focus is called so; a person would give up too. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  const met: string[] = [];
  for (let times = 0; times < 150; times += 1) {
    await page.keyboard.press(key);
    const at = await focused(page);
    if (at.startsWith(name)) return;
    met.push(at);
  }
  throw new Error(`No "${name}" among: ${met.join(' | ')}`);
}

/** Whether nothing lies over what has the focus: the middle of its first line belongs to it. */
const focusIsSeen = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const it = document.activeElement!;
    const { left, top, width, height } = it.getClientRects()[0]!;
    const over = document.elementFromPoint(left + width / 2, top + height / 2);
    return over !== null && (it.contains(over) || over.contains(it));
  });

const differing = timeline.events.filter(({ disagreements }) => disagreements.length > 0);

test('a reader with a keyboard filters, hears the count, and takes it all back', async () => {
  const page = await open(routes.home());
  await tabTo(page, 'Source');
  await tabTo(page, 'Only where sources differ');
  await page.keyboard.press('Space');
  expect(await shownEvents(page)).toEqual(ids(differing));
  const status = page.getByRole('status').filter({ hasText: 'events' });
  expect(await status.innerText()).toBe(`${differing.length} of ${timeline.events.length} events`);
  expect(new URL(page.url()).search).toBe('?differ=1');
  // A day without any is gone, and the others say how many there are.
  const shown = await page.locator('#_events > section:not([hidden])').count();
  expect(shown).toBeLessThan(await page.locator('#_events > section').count());
  expect(await page.locator('#_events > section:not([hidden]) .count').first().innerText()).toMatch(
    /^\d+ of \d+ events?$/u,
  );

  await tabTo(page, 'Show all');
  await page.keyboard.press('Enter');
  expect(await shownEvents(page)).toEqual(ids(timeline.events));
  expect(await status.innerText()).toBe(`${timeline.events.length} events`);
  expect(page.url()).toBe(at(routes.home()));
  expect(await focused(page)).toBe('Source');
});

test('each choice shows what its own page shows, and choices join', async () => {
  const page = await open(routes.home());
  const pages = { Source: routes.outlet, Topic: routes.topic, Place: routes.place, Speaker: routes.speaker };
  const other = await open(routes.about());
  for (const [label, address] of Object.entries(pages)) {
    const choice = page.getByLabel(label, { exact: true });
    // The last one but one: no whole of which the others are parts.
    const value = (await choice.locator('option').nth(-2).getAttribute('value'))!;
    await choice.selectOption(value);
    await other.goto(at(address(value)));
    const there = new Set(await other.locator('main article[id]').evaluateAll((events) => events.map(({ id }) => id)));
    expect(await shownEvents(page)).toEqual(ids(timeline.events.filter(({ id }) => there.has(id))));
    expect(new URL(page.url()).search).toBe(`?${label.toLowerCase()}=${value}`);

    await page.getByLabel('Only where sources differ').check();
    expect(await shownEvents(page)).toEqual(ids(differing.filter(({ id }) => there.has(id))));
    // What stands in the address comes back with it.
    const before = await shownEvents(page);
    await page.reload();
    expect(await shownEvents(page)).toEqual(before);
    expect(await choice.inputValue()).toBe(value);
    await page.getByRole('button', { name: 'Show all' }).click();
  }
});

test('the newest first is the same timeline from its end', async () => {
  const page = await open(routes.home());
  await page.getByLabel('Order', { exact: true }).selectOption('newest');
  expect(await shownEvents(page)).toEqual(ids(timeline.events).reverse());
  await page.reload();
  expect(await shownEvents(page)).toEqual(ids(timeline.events).reverse());
  await page.getByLabel('Order', { exact: true }).selectOption('');
  expect(await shownEvents(page)).toEqual(ids(timeline.events));
});

test('what is no choice in the address changes nothing', async () => {
  const page = await open(`${routes.home()}?source=no-such-outlet&constructor=1&differ=2#%`);
  expect(await page.getByLabel('Source', { exact: true }).inputValue()).toBe('');
  expect(await shownEvents(page)).toEqual(ids(timeline.events));
});

test('where nothing fits, the page says so and offers the way back', async () => {
  const page = await open(routes.home());
  const values = (label: string) =>
    page
      .getByLabel(label, { exact: true })
      .locator('option')
      .evaluateAll((options) => options.slice(1).map((option) => (option as HTMLOptionElement).value));
  const found = await page
    .locator('#_events .event')
    .evaluateAll((events) => events.map((event) => (event as HTMLElement).dataset['found'] ?? ''));
  const places = await values('Place');
  const pairs = (await values('Topic')).flatMap((topic) => places.map((place) => [topic, place] as const));
  const [topic, place] = pairs.find(
    ([topic, place]) =>
      !found.some((tokens) => ` ${tokens} `.includes(` topic=${topic} `) && ` ${tokens} `.includes(` place=${place} `)),
  )!;
  await page.getByLabel('Topic', { exact: true }).selectOption(topic);
  await page.getByLabel('Place', { exact: true }).selectOption(place);
  expect(await shownEvents(page)).toEqual([]);
  expect(await page.locator('output').innerText()).toBe(`None of ${timeline.events.length} events fits`);
  await page.getByRole('button', { name: 'Show all' }).click();
  expect(await shownEvents(page)).toEqual(ids(timeline.events));
});

test('a link to an event beats every filter, and gets the focus', async () => {
  const hidden = timeline.events.find(({ disagreements }) => disagreements.length === 0)!;
  const page = await open(`${routes.home()}?differ=1#${hidden.id}`);
  expect(await shownEvents(page)).toEqual(
    ids(timeline.events.filter((event) => event === hidden || event.disagreements.length > 0)),
  );
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(hidden.id);
  expect(await focused(page)).toBe(hidden.title);
  await expect
    .poll(() => page.locator(`[id="${hidden.id}"]`).evaluate((it) => it.getBoundingClientRect().top))
    .toBeLessThan(200);
  // The next link that is followed on the page does the same.
  const next = timeline.events.filter(({ disagreements }) => disagreements.length === 0)[1]!;
  await page.evaluate((id) => (location.hash = id), next.id);
  await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe(next.id);
  expect(await page.locator(`[id="${next.id}"]`).isVisible()).toBe(true);
});

test('a day in the rail is shown whole, whatever filter is on', async () => {
  const page = await open(`${routes.home()}?differ=1`);
  const none = page.locator('.rail a[data-none]').first();
  const id = decodeURIComponent(new URL((await none.getAttribute('href'))!, page.url()).hash.slice(1));
  await none.click();
  expect(new URL(page.url()).search).toBe('?differ=1');
  expect(await page.locator(`[id="${id}"] .event:not([hidden])`).count()).toBe(
    await page.locator(`[id="${id}"] .event`).count(),
  );
});

test.each(['light', 'dark'] as const)('days that a filter leaves empty can still be read: %s', async (colorScheme) => {
  const page = await open(`${routes.home()}?differ=1`, { colorScheme });
  expect(await page.locator('.rail a[data-none]').count()).toBeGreaterThan(0);
  const { violations } = await new AxeBuilder({ page }).include('.rail').withRules(['color-contrast']).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('copying a link gives the permanent address of the event, and says so', async () => {
  const page = await open(routes.home(), { permissions: ['clipboard-read', 'clipboard-write'] });
  const event = timeline.events[1]!;
  const button = page.getByRole('button', { name: `Copy link: ${event.title}` });
  expect(await button.innerText()).toBe('Copy link');
  await button.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => button.innerText()).toBe('Link copied');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(routes.absolute(routes.event(event.id)));
  expect(await page.locator('[aria-live=polite]').filter({ hasText: 'Link copied' }).count()).toBe(1);
});

test('a button that is clicked again while it says that it copied goes back to its own words', async () => {
  const page = await open(routes.home(), { permissions: ['clipboard-read', 'clipboard-write'] });
  const button = page.getByRole('button', { name: `Copy link: ${timeline.events[1]!.title}` });
  await button.click();
  await expect.poll(() => button.innerText()).toBe('Link copied');
  await button.click();
  await page.waitForTimeout(2700);
  expect(await button.innerText()).toBe('Copy link');
});

test('where copying is not allowed, the link stands there to be copied by hand', async () => {
  const page = await open(routes.home());
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  const event = timeline.events[0]!;
  await page.getByRole('button', { name: `Copy link: ${event.title}` }).click();
  expect(await page.getByLabel('To copy').inputValue()).toBe(routes.absolute(routes.event(event.id)));
});

test('a citation shows its passage on focus; Tab goes through it, Escape closes it', async () => {
  const page = await open(routes.home());
  const event = timeline.events[0]!;
  const cite = page.locator(`[id="${event.id}"] a.cite`).first();
  const article = timeline.articles.find(({ id }) => id === event.reports[0]!.article)!;
  await page.locator(`[id="${event.id}"] h3 a`).focus();
  await tabTo(page, await cite.innerText());
  const passage = page.getByRole('complementary', { name: 'says' });
  await passage.waitFor();
  expect(await passage.innerText()).toContain(article.title);
  expect(await passage.innerText()).toContain(await page.locator(`[id="${event.id}"] .say .prose`).first().innerText());
  await tabTo(page, article.title);
  await page.keyboard.press('Escape');
  await expect.poll(() => passage.count()).toBe(0);
});

test('a citation shows its passage while the mouse is on it, and the click follows the link', async () => {
  const page = await open(routes.home());
  const event = timeline.events[0]!;
  const cite = page.locator(`[id="${event.id}"] a.cite`).first();
  await cite.hover();
  const passage = page.locator('#_passage');
  await passage.waitFor();
  // It stays while the mouse is on the passage itself.
  await passage.hover();
  await page.waitForTimeout(600);
  expect(await passage.count()).toBe(1);
  await page.mouse.move(2, 2);
  await expect.poll(() => passage.count()).toBe(0);
  await cite.click();
  await page.waitForURL((url) => url.pathname === routes.article(event.reports[0]!.article));
});

test('a tap shows the passage, and the second tap follows the link', async () => {
  const page = await open(routes.home(), { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const event = timeline.events[0]!;
  const cite = page.locator(`[id="${event.id}"] a.cite`).first();
  await cite.tap();
  await page.locator('#_passage').waitFor();
  expect(new URL(page.url()).pathname).toBe(routes.home());
  await page.locator('#_passage .passage-title a').tap();
  await page.waitForURL((url) => url.pathname === routes.article(event.reports[0]!.article));
});

test('a tap follows the link where the passage cannot be had, and a second one does not wait for it', async () => {
  const page = await open(routes.home(), { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } });
  const event = timeline.events[0]!;
  const path = routes.article(event.reports[0]!.article);
  const cite = page.locator(`[id="${event.id}"] a.cite`).first();
  const passages = (url: URL): boolean => url.pathname === path;
  await page.route(passages, (route) => (route.request().isNavigationRequest() ? route.continue() : route.abort()));
  await cite.tap();
  await page.waitForURL(passages);

  await page.unroute(passages);
  await page.goto(at(routes.home()));
  await page.route(passages, (route) => (route.request().isNavigationRequest() ? route.continue() : undefined));
  await cite.tap();
  await cite.tap();
  await page.waitForURL(passages);
});

test('a passage that comes when the mouse has gone on is not shown', async () => {
  const page = await open(routes.home());
  const event = timeline.events[0]!;
  const path = routes.article(event.reports[0]!.article);
  const asked = Promise.withResolvers<Route>();
  await page.route((url) => url.pathname === path, asked.resolve);
  await page.locator(`[id="${event.id}"] a.cite`).first().hover();
  const route = await asked.promise;
  await page.mouse.move(2, 2);
  const answered = page.waitForResponse((response) => new URL(response.url()).pathname === path);
  await route.continue();
  await (await answered).finished();
  await page.waitForTimeout(300);
  expect(await page.locator('#_passage').count()).toBe(0);
});

test('what is new since the last visit is marked, until the reader ends it', async () => {
  const page = await open(routes.home());
  expect(await page.locator('.new').count()).toBe(0);
  const key = `seen ${routes.home()}`;
  const unseen = timeline.events[2]!;
  // As if the last visit had been a month ago, when one event was not there yet.
  await page.evaluate(
    ({ key, reports }) => {
      const kept = JSON.parse(localStorage.getItem(key)!) as { at: number; shown: string[] };
      const all = [...document.querySelectorAll('#_events .say > .cite')];
      const here = new Set(reports.map((selector) => all.indexOf(document.querySelector(selector)!)));
      kept.shown = kept.shown.filter((_, at) => !here.has(at));
      kept.at -= 30 * 24 * 3600 * 1000;
      localStorage.setItem(key, JSON.stringify(kept));
    },
    { key, reports: unseen.reports.map((_, at) => `:nth-child(${at + 1} of [id="${unseen.id}"] .say) > .cite`) },
  );
  await page.reload();
  expect(await page.locator('.event:has(.new)').evaluateAll((events) => events.map(({ id }) => id))).toEqual([
    unseen.id,
  ]);
  await page.getByLabel('Only the 1 new').check();
  expect(await shownEvents(page)).toEqual([unseen.id]);
  // Opened again soon, it is the same visit.
  await page.goto(at(routes.home()));
  expect(await page.locator('.event:has(.new)').count()).toBe(1);

  await page.getByRole('button', { name: 'Forget and stop' }).click();
  expect(await page.evaluate(() => JSON.parse(JSON.stringify(localStorage)) as unknown)).toEqual({ [key]: 'off' });
  await page.reload();
  expect(await page.locator('.new').count()).toBe(0);
  await page.getByRole('button', { name: 'Mark what is new when I return' }).click();
  await page.reload();
  expect(await page.getByRole('button', { name: 'Forget and stop' }).count()).toBe(1);
});

test('without script, what needs it is not shown, and pages that do the same are linked', async () => {
  const page = await open(routes.home(), { javaScriptEnabled: false });
  expect(await page.locator('form, .with-script').filter({ visible: true }).count()).toBe(0);
  for (const path of [routes.outlets(), routes.topics(), routes.places(), routes.speakers(), routes.disagreements()]) {
    expect(await page.locator(`main .without-script a[href="${path}"]`).count()).toBe(1);
  }
  expect(await page.locator('.event a:text-is("Permalink")').count()).toBe(timeline.events.length);
});

test.each([
  ['a phone', { width: 360, height: 640 }],
  ['a desk', { width: 1280, height: 800 }],
])('all of the timeline is walked by keyboard on %s with the focus always in sight', async (_, viewport) => {
  const page = await open(routes.home(), { viewport });
  const hidden: string[] = [];
  for (let times = 0; times < 220; times += 1) {
    await page.keyboard.press('Tab');
    // A page that is still moving has a moment to come to rest.
    const seen = (await focusIsSeen(page)) || (await page.waitForTimeout(100), await focusIsSeen(page));
    if (!seen) hidden.push(await focused(page));
  }
  expect(hidden).toEqual([]);
});
