import { byCodeUnits } from '../../timeline/by-code-units.ts';
import { onceFor } from '../../timeline/once-for.ts';
import type { Article, DateSpan, Day, Event } from '../../timeline/model.ts';

/** The month of what has no day at all. */
export const NO_MONTH = 'undated';

/** Things of a timeline by the days and the months on which they stand. */
export interface DatedList<T> {
  /** By day `YYYY-MM-DD` in their order, the empty text for none; within a day in the order in which they came. */
  readonly days: ReadonlyMap<Day, readonly T[]>;
  /** By month `YYYY-MM` in their order, `undated` last; within a month by day. */
  readonly months: ReadonlyMap<string, readonly T[]>;
}

/**
 * Events by day and month: each at its first possible day; where its beginning is open, at the last possible one.
 *
 * @param of Some events of a timeline. Never changed afterwards: the second call gives the first one's result, so that
 *   a page of one month costs what that month holds.
 */
export const datedEvents = onceFor((of: readonly Event[]) => datedList(of, ({ date }) => standingDay(date)));

/**
 * Articles by the day and month of their publication; where that is not known, by the last possible day.
 *
 * @param of Some articles of a timeline. Never changed afterwards: the second call gives the first one's result.
 */
export const datedArticles = onceFor((of: readonly Article[]) => datedList(of, ({ publishedDay }) => publishedDay));

/**
 * The month in whose page an event stands.
 *
 * @param span The event's date.
 * @returns `YYYY-MM`, or `undated`.
 * @example monthOf of `2022-01-30/2022-02-02`, of `2022-01` and of `2022` is 2022-01; of `../2022-01-05` too.
 */
export function monthOf(span: Pick<DateSpan, 'start' | 'end'>): string {
  return monthOfDay(standingDay(span));
}

/**
 * The months of several lists.
 *
 * @param lists Any.
 * @returns Each once, in order.
 */
export function monthsOf(...lists: readonly DatedList<unknown>[]): readonly string[] {
  return [...new Set(lists.flatMap(({ months }) => [...months.keys()]))].sort(byCodeUnits);
}

function standingDay({ start, end }: Pick<DateSpan, 'start' | 'end'>): Day {
  return start ?? end ?? '';
}

function monthOfDay(day: Day): string {
  return day === '' ? NO_MONTH : day.slice(0, 7);
}

function datedList<T>(items: readonly T[], dayOf: (item: T) => Day): DatedList<T> {
  const byDay = Map.groupBy(items, dayOf);
  const days = new Map([...byDay].sort(([one], [other]) => byCodeUnits(one, other)));
  const byMonth = Map.groupBy(days, ([day]) => monthOfDay(day));
  const months = [...byMonth].map(([month, of]) => [month, of.flatMap(([, all]) => all)] as const);
  return { days, months: new Map(months.sort(([one], [other]) => byCodeUnits(one, other))) };
}
