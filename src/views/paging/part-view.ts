import { dayWords } from '../../timeline/dates/day-words.ts';
import type { Day, Period } from '../../timeline/model.ts';
import { monthJumps, type JumpGroup } from '../jumps.ts';
import type { Link } from '../site-view.ts';
import { counted } from '../words/counted.ts';
import { grouped } from '../words/figure-words.ts';
import type { ChosenDays } from './chosen-days.ts';
import { NO_MONTH, type DatedList } from './dated-list.ts';
import { monthWords, rangeWords } from './range-words.ts';

/** What a page that lists not all says of the rest, and where that is. */
export interface PartView {
  /** `3–9 May 2023: the latest 298 of 20,000 events.` */
  readonly words: string;
  /** Of a day that alone is more than fits: `The other 212 of Tuesday 9 May 2023`; else `null`. */
  readonly cut: Link | null;
  /** All months, by year, each leading to its page. */
  readonly months: readonly JumpGroup[];
  /** What the months count: `event`, `article`. */
  readonly noun: string;
  /** The months before and after what is listed, and those in which it begins and ends; in their order. */
  readonly beside: readonly Link[];
}

/** What a list is of, and where it lies. */
export interface PartOf<T> {
  readonly list: DatedList<T>;
  /** How many things it has. */
  readonly count: number;
  /** `event`, `article`. */
  readonly noun: string;
  /** Makes the address of the page of a month. */
  readonly monthHref: (month: string) => string;
  /** Makes the address at which all of a day is. */
  readonly dayHref: (day: Day) => string;
}

/**
 * What a page says that lists some days of a list.
 *
 * @param whole The list.
 * @param days Those that are listed.
 * @param of The period of which they are the first days; `null` where they are the latest.
 */
export function partView<T>(whole: PartOf<T>, days: ChosenDays<T>, of: Period | null): PartView {
  const { list, count, noun, monthHref, dayHref } = whole;
  const all = `${grouped(String(days.items.length))} of ${counted(count, noun)}`;
  const range = rangeWords(days.first, days.last);
  const { cut } = days;
  return {
    words: of === null ? `${range}: the latest ${all}.` : `${rangeOf(days, list, of)}: ${all}.`,
    cut:
      cut === null
        ? null
        : {
            href: cut.day === '' ? monthHref(NO_MONTH) : dayHref(cut.day),
            text: `All ${counted(cut.count, noun)} of ${cut.day === '' ? 'unknown date' : dayWords(cut.day)}`,
          },
    months: monthJumps(list.months, monthHref),
    noun,
    beside: beside(whole, days),
  };
}

/** The days listed, and the whole period where that has more. */
function rangeOf<T>({ first, last, cut }: ChosenDays<T>, { days }: DatedList<T>, of: Period): string {
  const left = cut !== null || [...days.keys()].some((day) => last < day && day <= of.last);
  return left ? `${rangeWords(first, last)}, of ${rangeWords(of.first, of.last)}` : rangeWords(of.first, of.last);
}

function beside<T>({ list, noun, monthHref }: PartOf<T>, { first, last }: ChosenDays<T>): readonly Link[] {
  const months = [...list.months.keys()];
  const at = (day: Day): number => months.indexOf(day === '' ? NO_MONTH : day.slice(0, 7));
  const near = new Set([at(first) - 1, at(first), at(last), at(last) + 1]);
  return months
    .filter((_, place) => near.has(place))
    .map((month) => ({
      href: monthHref(month),
      text: `${monthWords(month)}: ${counted(list.months.get(month)?.length ?? 0, noun)}`,
    }));
}
