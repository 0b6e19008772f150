import type { Timeline } from '../../timeline/model.ts';
import { pageHead, type Link, type PageHead } from '../site-view.ts';
import { monthWords } from './range-words.ts';

/** What every page of a month has, of the timeline's or of a topic's, a place's … */
export interface MonthPage {
  readonly head: PageHead;
  /** The page of all months: the timeline, the topic … */
  readonly up: Link;
  /** `January 2022`, `Crackdown, January 2022`. */
  readonly title: string;
  /** `240 events`. */
  readonly counts: string;
  readonly previous: Link | null;
  readonly next: Link | null;
}

/** Of what a page of a month is one. */
export interface MonthsOf {
  readonly up: Link;
  /** Name of the topic, the place …; `null` for the timeline. */
  readonly name: string | null;
  /** All months that have a page, `YYYY-MM` or `undated`, in order. */
  readonly months: readonly string[];
  /** Makes the address of the page of a month. */
  readonly monthHref: (month: string) => string;
}

/**
 * What every page of a month has.
 *
 * @param timeline Any.
 * @param of Of what it is a month.
 * @param month One of its months.
 * @param counts `240 events`.
 * @param titles Of what is on it, for search engines.
 */
export function monthPage(
  timeline: Timeline,
  { up, name, months, monthHref }: MonthsOf,
  month: string,
  counts: string,
  titles: readonly string[],
): MonthPage {
  const words = monthWords(month);
  const title = name === null ? words : `${name}, ${words}`;
  const at = months.indexOf(month);
  const link = (other: string | undefined): Link | null =>
    other === undefined ? null : { href: monthHref(other), text: monthWords(other) };
  const some = titles.slice(0, TITLES_AT_MOST).join('; ');
  return {
    head: pageHead(timeline, title, `${title}, ${counts}${some === '' ? '' : `: ${some}`}.`, monthHref(month)),
    up,
    title,
    counts,
    previous: link(at > 0 ? months[at - 1] : undefined),
    next: link(months[at + 1]),
  };
}

/** A description is cut after some twenty words; of so many titles there is no more to tell. */
const TITLES_AT_MOST = 20;
