import { findDisagreements } from '../disagreements/find-disagreements.ts';
import type { Day, Event, Timeline } from '../model.ts';
import { ordersOf } from '../merge/orders-of.ts';
import { mergeEvent, type Sourced } from '../merge/merge-event.ts';

/** What the articles of one day made of an event. */
export interface EventVersion {
  /** As it was known on the day of publication before; `null` where nothing had been reported of it. */
  readonly before: Event | null;
  /** As it was known on the day. */
  readonly after: Event;
}

/**
 * What was known of each event from which day on: what `assemble` with `knownOn` gives, for all days at once. An event
 * is merged anew on those days only on which an article that reports it was published, and not for the last of them: all
 * days together cost at most as much as there are reports.
 *
 * @param timeline of all articles
 * @returns by day on which an article was published, in their order: the events that the day's articles report, in the
 *   order of the articles and their reports
 */
export function eventVersions({
  articles,
  events,
  vocabulary,
  ledger,
}: Pick<Timeline, 'articles' | 'events' | 'vocabulary' | 'ledger'>): ReadonlyMap<Day, readonly EventVersion[]> {
  const entries = new Map(ledger.map((entry) => [entry.id, entry]));
  const places = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const orders = ordersOf(vocabulary);
  const whole = new Map(events.map((event) => [event.id, event]));
  // The articles stand in the order in which they were published.
  const lastDays = new Map<string, Day>();
  for (const { publishedDay, reports } of articles) for (const { event } of reports) lastDays.set(event, publishedDay);

  const sourced = new Map<string, Sourced[]>();
  const current = new Map<string, Event>();
  /** An event of which more is reported later. */
  const merged = (id: string): Event => {
    const entry = entries.get(id);
    // As `ledgerKnownOn` has it: the editor's words count from the last report on.
    const words = entry === undefined ? entry : { ...entry, title: null, summary: null };
    const event = mergeEvent(id, sourced.get(id) ?? [], orders, words);
    return { ...event, disagreements: findDisagreements(event, places) };
  };
  return new Map(
    [...Map.groupBy(articles, ({ publishedDay }) => publishedDay)].map(([day, published]) => {
      const touched = new Set<string>();
      for (const article of published) {
        for (const report of article.reports) {
          touched.add(report.event);
          const group = sourced.get(report.event);
          if (group === undefined) sourced.set(report.event, [{ article, report }]);
          else group.push({ article, report });
        }
      }
      const versions = [...touched].map((id): EventVersion => {
        const after = (lastDays.get(id) === day ? whole.get(id) : undefined) ?? merged(id);
        const before = current.get(id) ?? null;
        current.set(id, after);
        return { before, after };
      });
      return [day, versions];
    }),
  );
}
