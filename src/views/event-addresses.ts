import { ledgerSuccessors } from '../timeline/ledger-successors.ts';
import type { Event, Timeline } from '../timeline/model.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf } from './timeline-index.ts';
import { onceFor } from '../timeline/once-for.ts';

/** What stands at one address under `/events/`. */
export type EventAddress =
  | { readonly kind: 'event'; readonly id: string; readonly event: Event }
  | { readonly kind: 'moved'; readonly id: string; readonly to: string; readonly title: string }
  | { readonly kind: 'gone'; readonly id: string; readonly title: string; readonly why: string };

/** What a page that stands in for an event shows. */
export interface NoticeView {
  readonly head: PageHead;
  readonly title: string;
  readonly text: string;
  readonly links: readonly Link[];
  /** Where the browser goes at once; `null` to stay. */
  readonly refresh: string | null;
}

/**
 * Every address that an event has or ever had. None of them breaks: an earlier id leads to the present one, and a
 * withdrawn event keeps a page that says why.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 * @returns Events in the timeline's order, then earlier ids and withdrawn events in the ledger's.
 */
export const eventAddresses = onceFor((timeline: Timeline): readonly EventAddress[] => {
  const { positions } = indexOf(timeline);
  const standing = timeline.events.map((event) => ({ kind: 'event' as const, id: event.id, event }));
  const successors = ledgerSuccessors(timeline.ledger);
  const titles = new Map(timeline.ledger.map(({ id, title }) => [id, title]));
  const titleOf = (id: string): string => timeline.events[positions.get(id) ?? -1]?.title ?? titles.get(id) ?? id;
  const past = timeline.ledger.flatMap(({ id, was, gone }): readonly EventAddress[] => [
    ...was.map((old) => {
      const to = successors.get(old) ?? id;
      return { kind: 'moved' as const, id: old, to, title: titleOf(to) };
    }),
    ...(gone !== null && !positions.has(id) ? [{ kind: 'gone' as const, id, title: titleOf(id), why: gone }] : []),
  ]);
  // One page an address: where it is both, moved goes before gone.
  const taken = new Set(positions.keys());
  return [...standing, ...past.filter(({ id }) => !taken.has(id) && taken.add(id))];
});

/**
 * `eventAddresses` by their ids.
 *
 * @param timeline Never changed afterwards: the second call gives the first one's result.
 */
export const eventAddressesById = onceFor(
  (timeline: Timeline): ReadonlyMap<string, EventAddress> =>
    new Map(eventAddresses(timeline).map((address) => [address.id, address])),
);

/**
 * The event that stands at an address.
 *
 * @param timeline Any.
 * @param address One of its `eventAddresses`.
 * @returns At an earlier id, what that event became; `undefined` where it was withdrawn, or the id leads nowhere.
 */
export function eventAt(timeline: Timeline, address: EventAddress): Event | undefined {
  if (address.kind === 'event') return address.event;
  return timeline.events[indexOf(timeline).positions.get(address.kind === 'moved' ? address.to : address.id) ?? -1];
}

/**
 * What the page at the earlier address of an event shows. Its canonical address is the present one.
 *
 * @param timeline Any.
 * @param address An earlier id of one of its events.
 */
export function movedView(timeline: Timeline, address: EventAddress & { readonly kind: 'moved' }): NoticeView {
  const href = indexOf(timeline).routes.event(address.to);
  return {
    head: pageHead(timeline, address.title, `This event has another address now: ${address.title}`, href),
    title: 'This event has another address now',
    text: '',
    links: [{ href, text: address.title }],
    refresh: href,
  };
}

/**
 * What the page of a withdrawn event shows: why.
 *
 * @param timeline Any.
 * @param address A withdrawn event.
 */
export function goneView(timeline: Timeline, address: EventAddress & { readonly kind: 'gone' }): NoticeView {
  const { routes } = indexOf(timeline);
  const title = `Withdrawn: ${address.title}`;
  return {
    head: pageHead(timeline, title, `This event was withdrawn. ${address.why}`, routes.event(address.id)),
    title,
    text: address.why,
    links: [
      { href: routes.about('corrections'), text: 'All corrections' },
      { href: routes.home(), text: 'The timeline' },
    ],
    refresh: null,
  };
}
