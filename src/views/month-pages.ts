import { monthName } from '../timeline/dates/day-names.ts';
import type { Link } from './site-view.ts';

/** A part of a long list that has a page to itself: a month's items, or as many of them as fit. */
export interface MonthPage<Item> {
  /** In its address, below that of the whole list: `2022-01`, or `2022-01/2` for the second part of a month. */
  readonly path: string;
  /** `January 2022`, `January 2022, part 2`; `Date not known`. */
  readonly text: string;
  readonly items: readonly Item[];
}

/** How a list is divided. */
export interface Division<Item> {
  /** `YYYY-MM`; empty where it is not known. */
  readonly monthOf: (item: Item) => string;
  /** How much of a page an item takes. */
  readonly weightOf: (item: Item) => number;
  /** How much fits a page. */
  readonly size: number;
}

/** The path of what has no month. */
const UNDATED = 'undated';

/**
 * Divides a list too long for one page: by month, and a month too long for one page into parts. They are counted from
 * the earliest, so that what is added at the end changes no page but the last.
 *
 * @param items The earliest first.
 * @param division How.
 * @returns Months in the order of their first items. An item that fits no page has one to itself.
 */
export function monthPages<Item>(
  items: readonly Item[],
  { monthOf, weightOf, size }: Division<Item>,
): readonly MonthPage<Item>[] {
  return [...Map.groupBy(items, monthOf)].flatMap(([month, of]) => {
    const parts: Item[][] = [];
    let room = 0;
    for (const item of of) {
      const weight = weightOf(item);
      if (parts.length === 0 || weight > room) {
        parts.push([]);
        room = size;
      }
      parts.at(-1)?.push(item);
      room -= weight;
    }
    const [path, text] = month === '' ? [UNDATED, 'Date not known'] : [month, monthWords(month)];
    return parts.map((part, at) => ({
      path: at === 0 ? path : `${path}/${String(at + 1)}`,
      text: at === 0 ? text : `${text}, part ${String(at + 1)}`,
      items: part,
    }));
  });
}

/**
 * The end of a list, as much of it as fits a page; its last item at least.
 *
 * @param items The earliest first.
 * @param division How much fits, and how much an item takes.
 */
export function latestItems<Item>(
  items: readonly Item[],
  { weightOf, size }: Pick<Division<Item>, 'weightOf' | 'size'>,
): readonly Item[] {
  let room = size;
  const from = items.findLastIndex((item) => {
    room -= weightOf(item);
    return room < 0;
  });
  return items.slice(Math.min(from + 1, Math.max(0, items.length - 1)));
}

/**
 * Links to the pages of a list, the latest first.
 *
 * @param pages Of the list.
 * @param address Makes the address of a page of its path.
 */
export function monthLinks(pages: readonly MonthPage<unknown>[], address: (path: string) => string): readonly Link[] {
  return pages.map(({ path, text }) => ({ href: address(path), text })).reverse();
}

function monthWords(month: string): string {
  return `${monthName(Number(month.slice(5)))} ${month.slice(0, 4)}`;
}
