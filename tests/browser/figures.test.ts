import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

// That these pages are sound, accessible in both schemes and fit a narrow phone, and that their links resolve, is
// tested with all other pages.
const { routes } = builtSite();

const openPage = pageOpener();
const open = (path: string, width: number): Promise<Page> => openPage(path, { viewport: { width, height: 800 } });

/** What each series says in its plot and in its table: values, and the events to which they lead. */
async function seriesOf(page: Page) {
  return page.locator('.series').evaluateAll((all) =>
    all.map((series) => {
      const textsOf = (selector: string): string[] =>
        [...series.querySelectorAll(selector)].map(({ textContent }) => textContent.trim());
      const hrefsOf = (selector: string): string[] =>
        [...series.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
      return {
        plots: series.querySelectorAll('.plot').length,
        marks: series.querySelectorAll('.plot .mark').length,
        plotted: { values: textsOf('.plot .value'), events: hrefsOf('.plot svg a') },
        listed: { values: textsOf('tbody th'), events: hrefsOf('tbody td:nth-of-type(5) a') },
      };
    }),
  );
}

test('every plot says what its table says, row by row, and a single statement has no plot', async () => {
  const series = await seriesOf(await open(routes.figures(), 1024));
  expect(series.some(({ plots }) => plots === 1)).toBe(true);
  for (const { plots, marks, plotted, listed } of series) {
    expect(listed.values.length).toBeGreaterThan(0);
    expect(plots).toBe(listed.values.length > 1 ? 1 : 0);
    if (plots === 0) continue;
    expect(marks).toBe(listed.values.length);
    expect(plotted).toEqual(listed);
  }
});

test.each([320, 1440])('at %i pixels no words of a plot leave it or lie on each other', async (width) => {
  for (const path of [routes.figures(), routes.disagreements()]) {
    const page = await open(path, width);
    const faults = await page.locator('.plot').evaluateAll((plots) =>
      plots.flatMap((plot) => {
        const frame = plot.getBoundingClientRect();
        const boxes = [...plot.querySelectorAll('.value, .plot-who, .plot-day')].map((element) => ({
          words: element.textContent.trim(),
          box: element.getBoundingClientRect(),
        }));
        const meets = (a: DOMRect, b: DOMRect): boolean =>
          a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;
        return boxes.flatMap(({ words, box }, place) => [
          ...(box.left < frame.left - 1 || box.right > frame.right + 1 ? [`${words} leaves its plot`] : []),
          ...boxes
            .slice(place + 1)
            .filter((other) => meets(box, other.box))
            .map((other) => `${words} meets ${other.words}`),
        ]);
      }),
    );
    expect(faults).toEqual([]);
    expect(await page.locator('.plot').count()).toBeGreaterThan(0);
    // Words keep their size on a phone.
    const sizes = await page
      .locator('.plot .value')
      .evaluateAll((all) => all.map((text) => Number.parseFloat(getComputedStyle(text).fontSize)));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  }
});

test('every difference of the timeline is listed once, and opens in place where its event stands', async () => {
  const differences = await open(routes.disagreements(), 1024);
  const listed = await differences
    .locator('.kind:not(#compatible) .item h3 a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
  const home = await open(routes.home(), 1024);
  const opened = await home.locator('details.in-place').evaluateAll((all) =>
    all.map((details) => {
      details.setAttribute('open', '');
      return {
        event: details.closest('article')?.id ?? '',
        shown: [...details.querySelectorAll('ul')].map((list) => list.getBoundingClientRect().height > 0),
      };
    }),
  );
  const events = opened.flatMap(({ event, shown }) => shown.map(() => routes.event(event)));
  expect(opened.flatMap(({ shown }) => shown)).not.toContain(false);
  expect([...listed].sort()).toEqual([...events].sort());
  expect(listed.length).toBeGreaterThan(0);
});

test('what can all be right is no difference', async () => {
  const page = await open(routes.disagreements(), 1024);
  const texts = await page.locator('#compatible .item').allTextContents();
  for (const text of texts) expect(text).toMatch(/ can (?:both|all) be right: .+ fits (?:both|all)\./);
});
