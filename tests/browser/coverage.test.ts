import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtSite } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

// That the page is sound, accessible in both schemes and fits a narrow phone is tested with all other pages.
const { timeline, routes } = builtSite();

const openPage = pageOpener();
const open = (width: number): Promise<Page> => openPage(routes.coverage(), { viewport: { width, height: 700 } });

const named = { name: /^Events by sources/ };

test('the grid has a row for every event, and a mark exactly where an article reports it', async () => {
  const page = await open(1440);
  const grid = await page.getByRole('table', named).evaluate((table) => {
    const href = (cell: Element): string | null => cell.querySelector('a')?.getAttribute('href') ?? null;
    const cells = (row: Element, selector: string): Element[] => [...row.querySelectorAll(selector)];
    return {
      columns: cells(table, 'thead th[scope=col] a').map((link) => link.getAttribute('href') ?? ''),
      rows: cells(table, 'tbody tr:has(th[scope=row])').map((row) => ({
        event: href(row.querySelector('th[scope=row]')!),
        marks: cells(row, 'td').slice(1).map(href),
        words: row.querySelector('td')!.textContent.trim(),
        heard: cells(row, 'td a').map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()),
      })),
    };
  });
  const articles = grid.columns.map((path) => timeline.articles.find(({ id }) => routes.article(id) === path)!.id);
  expect(articles.toSorted()).toEqual(timeline.articles.map(({ id }) => id).toSorted());
  expect(grid.rows.map(({ event, marks }) => ({ event, marks }))).toEqual(
    timeline.events.map(({ id, reports }) => ({
      event: routes.event(id),
      marks: articles.map((article) =>
        reports.some((report) => report.article === article) ? routes.event(id, article) : null,
      ),
    })),
  );
  for (const [at, { words, heard }] of grid.rows.entries()) {
    const { origins } = timeline.events[at]!;
    // Not by colour alone: what a single origin reports says so, in the row and in its cells.
    expect(words).toMatch(origins.length === 1 ? /^only ./ : new RegExp(`^${origins.length}$`));
    for (const text of heard)
      expect(text).toMatch(origins.length === 1 ? /^.+, .*\d+.* only$/ : /^.+, (?:(?:\d+ )?\w+ )?\w+ ?●?$/);
  }
});

test('head and first column stay while the grid scrolls, and the page does not', async () => {
  const page = await open(320);
  const region = page.getByRole('region', named);
  const corner = page.getByRole('columnheader', { name: 'Event', exact: true });
  await region.evaluate((box) => box.scrollIntoView());
  const frame = (await region.boundingBox())!;
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((box) => box.scrollLeft)).toBeGreaterThan(20);
  await page.keyboard.press('End');
  await expect.poll(() => region.evaluate((box) => box.scrollTop)).toBeGreaterThan(500);
  const stays = (await corner.boundingBox())!;
  expect([Math.round(stays.x - frame.x), Math.round(stays.y - frame.y)]).toEqual([0, 1]);
  expect(await page.evaluate(() => [window.scrollX, document.documentElement.scrollWidth])).toEqual([0, 320]);
});

test.each([320, 1440])(
  'at %i pixels every cell is reached by the keyboard, seen, and leads to its report',
  async (width) => {
    const page = await open(width);
    const marks = timeline.events.flatMap(({ reports }) => reports).length;
    await page.getByRole('region', named).focus();
    const seen: string[] = [];
    for (let presses = 0; seen.length < marks && presses < 2 * marks + 2 * timeline.events.length; presses += 1) {
      await page.keyboard.press('Tab');
      const cell = await page.evaluate(() => {
        const link = document.activeElement;
        if (!(link instanceof HTMLAnchorElement) || link.closest('td') === null) return null;
        // Browsers leave alone what is in view in part: of that part, nothing may lie under head or first column.
        const cell = link.getBoundingClientRect();
        const box = link.closest('.grid-box')!.getBoundingClientRect();
        const x = (Math.max(cell.left, box.left) + Math.min(cell.right, box.right)) / 2;
        const y = (Math.max(cell.top, box.top) + Math.min(cell.bottom, box.bottom)) / 2;
        const top = document.elementFromPoint(x, y);
        return { href: link.getAttribute('href') ?? '', shown: top !== null && link.contains(top) };
      });
      if (cell === null) continue;
      expect(cell.shown, cell.href).toBe(true);
      seen.push(cell.href);
    }
    expect(seen.toSorted()).toEqual(
      timeline.events.flatMap(({ id, reports }) => reports.map(({ article }) => routes.event(id, article))).toSorted(),
    );
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname + url.hash === seen.at(-1));
    expect(await page.locator(':target').count()).toBe(1);
  },
);
