import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { latestItems, monthLinks, monthPages } from '../../../src/views/month-pages.ts';

interface Item {
  readonly id: number;
  readonly month: string;
  readonly weight: number;
}
const division = (size: number) => ({
  monthOf: ({ month }: Item) => month,
  weightOf: ({ weight }: Item) => weight,
  size,
});
const months = ['', '2021-03', '2021-04', '2022-01'];
const lists = fc
  .array(fc.record({ month: fc.constantFrom(...months), weight: fc.integer({ min: 1, max: 5 }) }), { maxLength: 20 })
  .map((all) =>
    all.sort((a, b) => months.indexOf(a.month) - months.indexOf(b.month)).map((item, id): Item => ({ id, ...item })),
  );
const size = fc.integer({ min: 1, max: 8 });
const weightOf = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0);

describe('the pages of a long list', () => {
  test('are its months, and parts of those too long for one', () => {
    const items = [
      { id: 0, month: '', weight: 1 },
      { id: 1, month: '2021-03', weight: 2 },
      { id: 2, month: '2021-03', weight: 2 },
      { id: 3, month: '2021-04', weight: 9 },
    ];
    const pages = monthPages(items, division(3));
    expect(pages.map(({ path, text, items: of }) => [path, text, of.map(({ id }) => id)])).toEqual([
      ['undated', 'Date not known', [0]],
      ['2021-03', 'March 2021', [1]],
      ['2021-03/2', 'March 2021, part 2', [2]],
      ['2021-04', 'April 2021', [3]],
    ]);
    expect(monthLinks(pages.slice(1, 3), (path) => `/changes/${path}/`)).toEqual([
      { href: '/changes/2021-03/2/', text: 'March 2021, part 2' },
      { href: '/changes/2021-03/', text: 'March 2021' },
    ]);
    expect(latestItems(items, division(3)).map(({ id }) => id)).toEqual([3]);
    expect(latestItems(items.slice(0, 3), division(4)).map(({ id }) => id)).toEqual([1, 2]);
    expect(latestItems([], division(4))).toEqual([]);
  });

  test('joined are the list; none is fuller than a page, and each item is on one', () => {
    fc.assert(
      fc.property(lists, size, (items, most) => {
        const pages = monthPages(items, division(most));
        expect(pages.flatMap((page) => page.items)).toEqual(items);
        expect(new Set(pages.map(({ path }) => path)).size).toBe(pages.length);
        for (const page of [...pages.map((one) => one.items), latestItems(items, division(most))]) {
          expect(page.length <= 1 || weightOf(page) <= most).toBe(true);
        }
        const latest = latestItems(items, division(most));
        expect(latest).toEqual(latest.length === 0 ? [] : items.slice(-latest.length));
        expect(latest.length === items.length || weightOf(items.slice(-latest.length - 1)) > most).toBe(true);
      }),
    );
  });

  test('stay as they are when something is added at the end, but for the last', () => {
    fc.assert(
      fc.property(lists, size, (items, most) => {
        const before = monthPages(items, division(most));
        const more = monthPages([...items, { id: 99, month: '2022-01', weight: 1 }], division(most));
        expect(more.slice(0, Math.max(0, before.length - 1))).toEqual(before.slice(0, -1));
      }),
    );
  });
});
