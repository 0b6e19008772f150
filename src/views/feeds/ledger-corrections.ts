import { addedDays, firstDay } from '../../exports/added-days.ts';
import { htmlLink, htmlParagraphs } from '../../exports/escape-markup.ts';
import type { FeedEntry } from '../../exports/feeds/feed.ts';
import { firstRoutes } from '../../exports/first-address.ts';
import { dayWords } from '../../timeline/dates/day-words.ts';
import type { Day, Timeline } from '../../timeline/model.ts';
import { eventAddresses, type EventAddress } from '../event-addresses.ts';
import { indexOf } from '../timeline-index.ts';

/**
 * What the ledger says of events that are no longer at the address where they were: each earlier id, and each withdrawn
 * event with the reason.
 *
 * Where the ledger has no day for it (`corrected`), the entry stands at the day on which the event was added, or the
 * timeline began, and says that the day is not recorded: that day never changes, so that no reader is told twice.
 *
 * @param timeline Any.
 * @returns In the order of the ledger.
 */
export function ledgerCorrections(timeline: Timeline): readonly FeedEntry[] {
  const { articles, positions } = indexOf(timeline);
  const corrected = new Map(
    timeline.ledger.flatMap(({ id, was, corrected: day }) => [id, ...was].map((one) => [one, day] as const)),
  );
  const began = firstDay(timeline.articles);
  const addedOf = (id: string): Day | undefined => {
    const event = timeline.events[positions.get(id) ?? -1];
    return event === undefined ? undefined : addedDays(event, articles).added;
  };
  return eventAddresses(timeline).flatMap((address) => {
    if (address.kind === 'event') return [];
    const day = corrected.get(address.id) ?? null;
    const since = day ?? (address.kind === 'moved' ? addedOf(address.to) : undefined) ?? began;
    return [entry(timeline, address, since, day)];
  });
}

function entry(
  timeline: Timeline,
  address: Exclude<EventAddress, { readonly kind: 'event' }>,
  updated: Day,
  recorded: Day | null,
): FeedEntry {
  const { routes } = indexOf(timeline);
  const first = firstRoutes(timeline.vocabulary.site);
  const name = address.title === address.id ? address.id.replaceAll('-', ' ') : address.title;
  const when =
    recorded === null ? 'The day of this correction is not recorded.' : `Corrected on ${dayWords(recorded)}.`;
  const title = address.kind === 'gone' ? `Withdrawn: ${name}` : `Moved or joined with another: ${name}`;
  const what =
    address.kind === 'gone'
      ? `The event “${name}” was withdrawn: ${address.why}`
      : `What stood under the id “${address.id}” is now part of the event “${name}”; the earlier address leads there.`;
  const url = routes.absolute(routes.event(address.kind === 'gone' ? address.id : address.to));
  return {
    id: first.absolute(first.event(address.id, address.kind === 'gone' ? '_withdrawn' : '_moved')),
    title,
    url,
    published: updated,
    updated,
    summary: what,
    html: `${htmlParagraphs(`${what}\n\n${when}`)}<p>${htmlLink(url, name)}</p>`,
    categories: [
      address.kind === 'gone'
        ? { term: 'withdrawn', label: 'Event withdrawn' }
        : { term: 'moved', label: 'Event moved or joined' },
    ],
  };
}
