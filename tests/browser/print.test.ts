import { getDocumentProxy, extractText } from 'unpdf';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { builtSite, pageOfEachKind } from '../support/built-site.ts';
import { pageOpener } from '../support/page-opener.ts';

const site = builtSite();
const { timeline, routes } = site;
const kinds = pageOfEachKind(site);

const open = pageOpener();

/** As wide as an A4 sheet between its margins, in CSS pixels. */
const SHEET = { width: 673, height: 960 };

async function openAsPrint(path: string): Promise<Page> {
  const page = await open(path, { viewport: SHEET, javaScriptEnabled: false });
  await page.emulateMedia({ media: 'print' });
  return page;
}

async function pdfOf(page: Page) {
  const file = await page.pdf({ format: 'A4', printBackground: false });
  const { totalPages, text } = await extractText(await getDocumentProxy(new Uint8Array(file)));
  const sheets = text.map((sheet) => letters(sheet.replace(/\d+ \/ \d+\s*$/u, '')));
  return { size: file.length, pages: totalPages, sheets, text: sheets.join('') };
}

/** Letters and digits alone: on paper lines are broken anywhere, and an apostrophe is read as its like among letters. */
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\p{Lm}/gu, '');

const addresses = new Map(
  timeline.articles.map(({ id, sourceUrl, archiveUrl }) => [
    id,
    [sourceUrl ?? 'Address not known', ...(archiveUrl === null ? [] : [archiveUrl])],
  ]),
);

describe.each(kinds)('%s page on paper', (_, path) => {
  test('has a note with whole addresses for each number beside a citation, and no other notes', async () => {
    const page = await openAsPrint(path);
    const cited = await page
      .locator('main a[data-note]')
      .filter({ visible: true })
      .evaluateAll((links) =>
        links.map((link) => [
          Number((link as HTMLElement).dataset['note']),
          getComputedStyle(link, '::after').content,
          new URL((link as HTMLAnchorElement).href).pathname,
        ]),
      );
    for (const [number, content] of cited) expect(content).toBe(`" [${String(number)}]"`);
    const notes = await page
      .locator('.print-notes li')
      .evaluateAll((items) =>
        items.map((item) => [(item as HTMLLIElement).value, (item as HTMLElement).innerText] as const),
      );
    expect(notes.map(([number]) => number)).toEqual(
      [...new Set(cited.map(([number]) => Number(number)))].sort((a, b) => a - b),
    );
    expect(notes.map(([number]) => number)).toEqual(notes.map((_, at) => at + 1));
    const noted = notes.map(([, text]) => timeline.articles.findIndex(({ title }) => text.includes(title)));
    expect(noted).toEqual([...new Set(noted)].sort((a, b) => a - b));
    for (const [at, [number, text]] of notes.entries()) {
      const article = timeline.articles[noted[at]!]!;
      for (const address of addresses.get(article.id)!) expect(text).toContain(address);
      // Every citation with the number leads to that article, or to an event's report of it.
      for (const [of, , href] of cited)
        if (of === number && String(href).startsWith(routes.article(''))) expect(href).toBe(routes.article(article.id));
    }
    if (notes.length === 0) expect(await page.locator('.print-notes').count()).toBe(0);
  });

  test('has nothing beside the sheet, no controls and nothing folded', async () => {
    const page = await openAsPrint(path);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SHEET.width);
    expect(await page.locator('button, input, select, nav, header.site-head').filter({ visible: true }).count()).toBe(
      0,
    );
    const folded = await page
      .locator('details:not([open]):not(.no-print *)')
      .evaluateAll(
        (all) =>
          all
            .flatMap((details) => [...details.children].slice(1))
            .filter(
              (part) => !part.classList.contains('no-print') && !part.checkVisibility({ contentVisibilityAuto: true }),
            ).length,
      );
    expect(folded).toBe(0);
  });

  test('does not show on a screen what is for paper', async () => {
    const page = await open(path);
    expect(await page.locator('.print-notes, .print-only').filter({ visible: true }).count()).toBe(0);
    expect(
      await page
        .locator('a.cite')
        .evaluateAll((links) => links.filter((link) => getComputedStyle(link, '::after').content !== 'none').length),
    ).toBe(0);
  });
});

test('the timeline as PDF has every report, every event’s address and the page’s own', async () => {
  const page = await open(routes.home());
  const { size, pages, sheets, text } = await pdfOf(page);
  const missing = timeline.events.flatMap(({ id, title, reports }) =>
    [title, routes.absolute(routes.event(id)), ...reports.map((report) => report.text)].filter(
      (words) => !text.includes(letters(words)),
    ),
  );
  expect(missing).toEqual([]);
  for (const [address] of addresses.values()) expect(text).toContain(letters(address!));
  expect(text).toContain(letters(timeline.title));
  // No day's heading stands alone at the foot of a sheet.
  const heads = (await page.locator('.day-head').allInnerTexts()).map(letters);
  expect(heads.filter((head) => !text.includes(head))).toEqual([]);
  expect(sheets.filter((sheet) => heads.some((head) => sheet.endsWith(head)))).toEqual([]);
  // About four events a sheet: neither a sheet an event, nor cut off.
  expect(pages).toBeGreaterThan(timeline.events.length / 8);
  expect(pages).toBeLessThan(timeline.events.length / 2);
  expect(size).toBeLessThan(60_000 * pages);
});

test('a filtered timeline prints what is shown, says by which choices, and notes only what that cites', async () => {
  const differing = timeline.events.filter(({ disagreements }) => disagreements.length > 0);
  const page = await open(`${routes.home()}?differ=1`);
  const choice = page.getByLabel('Source', { exact: true });
  const option = choice.locator('option').nth(1);
  const [value, name] = [(await option.getAttribute('value'))!, await option.innerText()];
  await choice.selectOption(value);
  const shown = await page.locator('#_events .event:not([hidden])').evaluateAll((events) => events.map(({ id }) => id));
  expect(shown.length).toBeLessThan(differing.length);
  const { text } = await pdfOf(page);
  expect(text).toContain(
    letters(`${shown.length} of ${timeline.events.length} events. Source: ${name}. Only where sources differ`),
  );
  for (const { id } of timeline.events)
    expect(text.includes(letters(routes.absolute(routes.event(id))))).toBe(shown.includes(id));
  const citing = new Set(
    timeline.events
      .filter(({ id }) => shown.includes(id))
      .flatMap(({ reports }) => reports.map(({ article }) => article)),
  );
  const kept = await page
    .locator('.print-notes li:not([hidden])')
    .evaluateAll((notes) => notes.map((note) => (note as HTMLLIElement).value));
  const noted = timeline.articles.filter(({ id }) =>
    timeline.events.some(({ reports }) => reports.some(({ article }) => article === id)),
  );
  expect(kept).toEqual(noted.flatMap(({ id }, at) => (citing.has(id) ? [at + 1] : [])));
});

test('the grid of sources fits the sheet even with many of them', async () => {
  const page = await openAsPrint(routes.coverage());
  // It lies on its side.
  await page.setViewportSize({ width: 1024, height: 640 });
  // As if there were fifty articles.
  const wide = await page.evaluate(() => {
    for (const row of document.querySelectorAll<HTMLTableRowElement>('.grid-table tr:not(.section-head)')) {
      const last = row.cells[row.cells.length - 1]!;
      for (let times = 0; times < 44; times += 1) row.append(last.cloneNode(true));
    }
    return {
      sheet: innerWidth,
      page: document.documentElement.scrollWidth,
      marks: Math.max(
        ...[...document.querySelectorAll('td > a > [aria-hidden]')].map((it) => it.getBoundingClientRect().right),
      ),
    };
  });
  expect(wide.page).toBe(wide.sheet);
  expect(wide.marks).toBeLessThanOrEqual(wide.sheet);
});
