import type { Timeline } from '../timeline/model.ts';
import { wholeList, type WholeList } from './paging/compact-sections.ts';
import { datedEvents } from './paging/dated-list.ts';
import { monthPage, type MonthPage } from './paging/month-page.ts';
import { indexOf } from './timeline-index.ts';
import { counted } from './words/counted.ts';

/** What `/months/<YYYY-MM>/` shows. */
export interface MonthView extends MonthPage, WholeList {}

/**
 * The months that have a page: all in which something stands, whatever `/` lists, so that no address of theirs breaks.
 *
 * @param timeline Any.
 * @returns `YYYY-MM` or `undated`, in order.
 */
export function monthKeys(timeline: Timeline): readonly string[] {
  return [...datedEvents(timeline.events).months.keys()];
}

/**
 * What a month's page shows: every event that stands in it. An event of which no day is known stands in the month of
 * its first possible one, under a heading of its own.
 *
 * @param timeline Any.
 * @param month One of `monthKeys`.
 */
export function monthView(timeline: Timeline, month: string): MonthView {
  const index = indexOf(timeline);
  const { routes } = index;
  const events = datedEvents(timeline.events).months.get(month) ?? [];
  const of = {
    up: { href: routes.home(), text: 'The timeline' },
    name: null,
    months: monthKeys(timeline),
    monthHref: routes.month,
  };
  const titles = events.map(({ title }) => title);
  return {
    ...monthPage(timeline, of, month, counted(events.length, 'event'), titles),
    ...wholeList(index, events),
  };
}
