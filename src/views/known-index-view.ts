import { dayWords } from '../timeline/dates/day-words.ts';
import type { Timeline } from '../timeline/model.ts';
import { publishedBy, publishedLabel } from './known-articles.ts';
import { knownDays } from './known-days.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageHead, type PageHead } from './site-view.ts';
import { indexOf } from './timeline-index.ts';
import { counted } from './words/counted.ts';

/** What `/known/` shows. */
export interface KnownIndexView {
  readonly head: PageHead;
  /** Of which days there is data; `null` where of all. */
  readonly dataWords: string | null;
  readonly days: readonly {
    readonly href: string;
    readonly text: string;
    /** `BBC, CNN, Sky`: whose articles were published on it; `HRW (Jan 2022)` of one that was by then, on a day not known. */
    readonly outlets: string;
    /** What stands before them: `Published on it`. */
    readonly outletsLabel: string;
    /** `41 events known, 12 of them new, 14 not yet reported`. */
    readonly counts: string;
  }[];
}

/**
 * The days as known on which the timeline can be read.
 *
 * @param timeline Of all articles.
 */
export function knownIndexView(timeline: Timeline): KnownIndexView {
  const index = indexOf(timeline);
  const long = isPaged(timeline);
  let before = 0;
  return {
    head: pageHead(
      timeline,
      'As it was known',
      'The timeline as it was known on each day on which an article was published.',
      index.routes.knownIndex(),
    ),
    dataWords: long ? 'The data of a day can be had for the last day of publication of each month.' : null,
    days: [...knownDays(timeline).values()].map(({ day, articles, events }) => {
      const later = long ? 0 : timeline.events.length - events;
      const counts = [
        `${counted(events, 'event')} known`,
        before === 0 ? 'all new' : `${String(events - before)} of them new`,
        ...(later === 0 ? [] : [`${String(later)} not yet reported`]),
      ];
      before = events;
      return {
        href: index.routes.known(day),
        text: dayWords(day),
        outlets: [...new Set(articles.map((article) => publishedBy(index, article)))].join(', '),
        outletsLabel: publishedLabel(articles),
        counts: counts.join(', '),
      };
    }),
  };
}
