import type { Day, Period } from '../../timeline/model.ts';
import type { DatedList } from './dated-list.ts';

/** Days of a list that together are no more than a page lists. */
export interface ChosenDays<T> {
  readonly items: readonly T[];
  /** First and last of the days that have something. */
  readonly first: Day;
  readonly last: Day;
  /** The one day that has more than a page lists, and how much it has; `null` where all days are whole. */
  readonly cut: { readonly day: Day; readonly count: number } | null;
}

/**
 * The latest whole days that together are no more than a page lists. A day that alone is more stands alone, cut.
 *
 * @param list Not an empty one.
 * @param limit How many fit, 1 or more.
 */
export function latestDays<T>(list: DatedList<T>, limit: number): ChosenDays<T> {
  return chosen([...list.days].reverse(), limit, (days) => days.reverse());
}

/**
 * The first whole days of a period that together are no more than a page lists. A day that alone is more stands alone,
 * cut.
 *
 * @param list Any.
 * @param period From which days on to which.
 * @param limit How many fit, 1 or more.
 * @returns `null` where the period has nothing.
 */
export function daysOfPeriod<T>(list: DatedList<T>, { first, last }: Period, limit: number): ChosenDays<T> | null {
  const days = [...list.days].filter(([day]) => first <= day && day <= last);
  return days.length === 0 ? null : chosen(days, limit, (of) => of);
}

type DayOf<T> = readonly [day: Day, items: readonly T[]];

function chosen<T>(days: readonly DayOf<T>[], limit: number, inOrder: (days: DayOf<T>[]) => DayOf<T>[]): ChosenDays<T> {
  const taken: DayOf<T>[] = [];
  let count = 0;
  for (const day of days) {
    count += day[1].length;
    if (count > limit && taken.length > 0) break;
    taken.push(day);
  }
  const ordered = inOrder(taken);
  const items = ordered.flatMap(([, of]) => of);
  const [first = ''] = ordered[0] ?? [];
  const [last = ''] = ordered.at(-1) ?? [];
  const cut = items.length > limit ? { day: first, count: items.length } : null;
  return { items: items.slice(0, limit), first, last, cut };
}
