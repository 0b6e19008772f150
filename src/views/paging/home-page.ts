import type { Event, Period, Timeline } from '../../timeline/model.ts';
import { type ChosenDays, daysOfPeriod, latestDays } from './chosen-days.ts';
import { datedEvents } from './dated-list.ts';
import { pageLimit } from './page-limit.ts';
import { onceFor } from '../../timeline/once-for.ts';

/** What of a timeline `/` lists. */
export interface HomePage {
  readonly events: readonly Event[];
  /** The days that it lists, and the period of `site.yaml` that they are of, if any; `null` where it lists all events. */
  readonly part: { readonly days: ChosenDays<Event>; readonly of: Period | null } | null;
}

/**
 * What of a timeline `/` lists: all events where they are no more than a page lists; else those of the period of
 * `site.yaml`; where that is not told or has none, the latest.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 */
export const homePage = onceFor((timeline: Timeline): HomePage => {
  const { events, vocabulary } = timeline;
  const limit = pageLimit(timeline);
  if (events.length <= limit) return { events, part: null };
  const list = datedEvents(events);
  const { period } = vocabulary.site;
  const within = period === null ? null : daysOfPeriod(list, period, limit);
  const days = within ?? latestDays(list, limit);
  return {
    events: days.items,
    part: { days, of: within === null ? null : period },
  };
});
