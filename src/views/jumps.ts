import { MONTHS } from '../timeline/dates/day-names.ts';
import type { DaySection } from './day-sections.ts';
import { NO_MONTH } from './paging/dated-list.ts';

/** One day, month or year to jump to. */
export interface Jump {
  readonly href: string;
  /** `Wed`, `or before`; may be empty. */
  readonly weekday: string;
  /** `5`, `Jan 2022`, `2022` … */
  readonly label: string;
  readonly count: number;
  /** Share of the fullest one's count, from 1 to 20. */
  readonly level: number;
}

/** Days of one month, months of one year, or dates not known to the day. */
export interface JumpGroup {
  /** `January 2022`, `2022`, `Day not known`. */
  readonly label: string;
  readonly jumps: readonly Jump[];
}

/**
 * The days of a page to jump to.
 *
 * @param sections In the page's order.
 * @param address Makes the address of a section of its id.
 * @returns By month; sections that follow each other and are no days together.
 */
export function dayJumps(sections: readonly DaySection[], address: (anchor: string) => string): readonly JumpGroup[] {
  return grouped(
    sections.map((section) => ({
      ...jumpWords(section),
      href: address(section.id),
      count: section.events.length,
    })),
  );
}

/**
 * The months to jump to.
 *
 * @param months By `YYYY-MM` or `undated`, in order, with what there is of each.
 * @param address Makes the address of a month's page.
 * @returns By year.
 */
export function monthJumps(
  months: ReadonlyMap<string, readonly unknown[]>,
  address: (month: string) => string,
): readonly JumpGroup[] {
  return grouped(
    [...months].map(([month, of]) => ({
      group: month === NO_MONTH ? NO_DAY : month.slice(0, 4),
      weekday: '',
      label: month === NO_MONTH ? '?' : (MONTHS[Number(month.slice(5)) - 1] ?? '').slice(0, 3),
      href: address(month),
      count: of.length,
    })),
  );
}

function grouped(all: readonly (Omit<Jump, 'level'> & { readonly group: string })[]): readonly JumpGroup[] {
  const most = all.reduce((highest, { count }) => Math.max(highest, count), 1);
  const groups: { readonly label: string; readonly jumps: Jump[] }[] = [];
  for (const { group, ...jump } of all) {
    if (groups.at(-1)?.label !== group) groups.push({ label: group, jumps: [] });
    groups.at(-1)?.jumps.push({ ...jump, level: Math.ceil((20 * jump.count) / most) });
  }
  return groups;
}

function jumpWords({ date, lead, main, tail, label }: DaySection): { group: string; weekday: string; label: string } {
  const [, month = ''] = main.split(' ');
  switch (date.kind) {
    case 'day':
      return { group: `${month} ${tail}`, weekday: lead.slice(0, 3), label };
    case 'before':
      return { group: `${month} ${tail}`, weekday: 'or before', label };
    case 'month':
    case 'year':
    case 'span':
    case 'undated':
      return { group: NO_DAY, weekday: '', label };
  }
}

const NO_DAY = 'Day not known';
