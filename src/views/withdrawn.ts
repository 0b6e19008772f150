import type { Timeline } from '../timeline/model.ts';
import { eventAddresses } from './event-addresses.ts';
import { indexOf } from './timeline-index.ts';

/** An event that was withdrawn, as the timeline's page remembers it. */
export interface WithdrawnEvent {
  readonly id: string;
  /** Ids that it had: links to them come here. */
  readonly earlierIds: readonly string[];
  /** Its title; its id in words where it had none of the editor's. */
  readonly title: string;
  /** Its page, which stays. */
  readonly href: string;
  readonly why: string;
}

/**
 * The withdrawn events. They have a place on the timeline's page, because a link to a withdrawn event's place on it was
 * good once and has to lead somewhere still. From a page that lists not all events, it leads to the event's own page.
 *
 * @param timeline Any.
 * @returns In the ledger's order; each id once, and none that an event has now.
 */
export function withdrawnEvents(timeline: Timeline): readonly WithdrawnEvent[] {
  const { routes } = indexOf(timeline);
  const addresses = eventAddresses(timeline);
  const moved = Map.groupBy(
    addresses.flatMap((address) => (address.kind === 'moved' ? [address] : [])),
    ({ to }) => to,
  );
  return addresses.flatMap((address) => {
    if (address.kind !== 'gone') return [];
    const { id, title, why } = address;
    return [
      {
        id,
        earlierIds: (moved.get(id) ?? []).map((other) => other.id),
        title: title === id ? id.replaceAll('-', ' ') : title,
        href: routes.event(id),
        why,
      },
    ];
  });
}
