import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, test } from 'vitest';
import { builtSite, pageOfEachKind } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

const site = builtSite();
const { timeline, routes } = site;
const kinds = pageOfEachKind(site);

/** What is left of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { width: 320, height: 256 };

const open = pageOpener();

describe.each(kinds)('%s page', (_, path) => {
  test('at 400 % needs no sideways scrolling, and nothing stays in the way of reading', async () => {
    const page = await open(path, { viewport: ZOOMED });
    const found = await page.evaluate(() => ({
      width: document.documentElement.scrollWidth,
      staying: [...document.querySelectorAll('body *')]
        .filter((it) => {
          const { position, top, bottom } = getComputedStyle(it);
          const stays = position === 'fixed' || (position === 'sticky' && (top !== 'auto' || bottom !== 'auto'));
          return stays && it.checkVisibility() && it.getBoundingClientRect().height > innerHeight / 4;
        })
        .map((it) => it.outerHTML.slice(0, 80)),
    }));
    expect(found).toEqual({ width: ZOOMED.width, staying: [] });
  });

  test.each([ZOOMED.width, 1280])('has targets of 24 pixels, or room around them, %d pixels wide', async (width) => {
    const page = await open(path, { viewport: { width, height: 900 } });
    // What is far from sight is laid out by a guess at its size, and would seem to lie over what follows.
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important }');
      document.adoptedStyleSheets = [sheet];
    });
    const { violations } = await new AxeBuilder({ page }).withRules(['target-size']).analyze();
    expect(violations.flatMap(({ nodes }) => nodes.map(({ html }) => html))).toEqual([]);
  });

  test('keeps all its words when the reader spaces them out', async () => {
    // The reader's own style is let in, as by a browser's extension.
    const page = await open(path, { viewport: { width: 360, height: 740 }, bypassCSP: true });
    const cut = (): Promise<string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('body *')]
          .filter((it) => {
            if (it.matches('.sr-only, .sr-only *, svg, svg *, select, .grid-box, .table-box') || !it.checkVisibility())
              return false;
            const { overflowX, overflowY } = getComputedStyle(it);
            const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
            return (
              (hides(overflowX) && it.scrollWidth > it.clientWidth + 1) ||
              (hides(overflowY) && it.scrollHeight > it.clientHeight + 1)
            );
          })
          .map((it) => it.outerHTML.slice(0, 80)),
      );
    await page.addStyleTag({
      content: `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
        p { margin-bottom: 2em !important; }`,
    });
    expect(await cut()).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  });
});

test('at 400 % the timeline is walked by keyboard with the focus always in sight', async () => {
  const page = await open(routes.home(), { viewport: ZOOMED });
  const hidden: string[] = [];
  for (let times = 0; times < 120; times += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const it = document.activeElement!;
      const { left, top, width, height } = it.getClientRects()[0]!;
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      return over !== null && (it.contains(over) || over.contains(it)) ? null : it.outerHTML.slice(0, 80);
    });
    if (seen !== null) hidden.push(seen);
  }
  expect(hidden).toEqual([]);
});

test('at 400 % a passage fits the window, leaves its citation in sight, scrolls, and Escape closes it', async () => {
  const page = await open(routes.home(), { viewport: ZOOMED });
  const event = timeline.events[0]!;
  await page.mouse.move(10, 10);
  await page.locator(`[id="${event.id}"] h3 a`).focus();
  const cite = page.locator(`[id="${event.id}"] a.cite`).first();
  for (let times = 0; times < 5 && !(await cite.evaluate((it) => it === document.activeElement)); times += 1)
    await page.keyboard.press('Tab');
  const passage = page.locator('#_passage');
  await passage.waitFor();
  const box = (await passage.boundingBox())!;
  expect(box.x).toBe(0);
  expect(box.width).toBe(ZOOMED.width);
  expect(box.y).toBeGreaterThan(0);
  expect(box.y + box.height).toBeLessThanOrEqual(ZOOMED.height);
  // All of it can be reached.
  const end = passage.locator(':scope > :last-child');
  await end.scrollIntoViewIfNeeded();
  expect((await end.boundingBox())!.y).toBeLessThan(ZOOMED.height);
  const of = (await cite.boundingBox())!;
  expect(of.y).toBeGreaterThanOrEqual(0);
  expect(of.y + of.height).toBeLessThanOrEqual(box.y);
  await page.keyboard.press('Escape');
  await expect.poll(() => passage.count()).toBe(0);
});
