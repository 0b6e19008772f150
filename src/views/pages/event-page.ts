import type { Timeline } from '../../timeline/model.ts';
import { citeEvent, type CiteThisView } from '../cite-this.ts';
import { embedThis, type EmbedThisView } from '../embed-this.ts';
import { goneView, movedView, type EventAddress, type NoticeView } from '../event-addresses.ts';
import { eventView, type EventView } from '../event-view.ts';
import { numberNotes, type PrintNote } from '../number-notes.ts';
import { eventAbout } from '../sharing/event-about.ts';
import type { PageAbout } from '../sharing/page-about.ts';
import { siteView, type SiteView } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { eventBasis, neighbourBasis } from './basis.ts';

/** What `/events/<id>/` shows. */
export type EventPage =
  | {
      readonly kind: 'event';
      readonly site: SiteView;
      readonly view: EventView;
      readonly cite: CiteThisView;
      readonly about: PageAbout;
      readonly embed: EmbedThisView;
      readonly notes: readonly PrintNote[];
    }
  | { readonly kind: 'notice'; readonly site: SiteView; readonly notice: NoticeView };

/**
 * What stands at an address that an event has, or once had.
 *
 * @param timeline Any.
 * @param address One of `eventAddresses`.
 */
export function eventPage(timeline: Timeline, address: EventAddress): EventPage {
  const site = siteView(timeline);
  if (address.kind === 'moved') return { kind: 'notice', site, notice: movedView(timeline, address) };
  if (address.kind === 'gone') return { kind: 'notice', site, notice: goneView(timeline, address) };
  return {
    kind: 'event',
    site,
    ...numberNotes(timeline, eventView(timeline, address.event)),
    cite: citeEvent(timeline, address.event),
    about: eventAbout(timeline, address.event),
    embed: embedThis(timeline, address.event),
  };
}

/**
 * The records that such a page is made of.
 *
 * @param timeline Any.
 * @param address One of `eventAddresses`.
 */
export function eventPageBasis(timeline: Timeline, address: EventAddress): readonly unknown[] {
  const site = siteView(timeline);
  if (address.kind !== 'event') return [site, address];
  const index = indexOf(timeline);
  return [site, eventBasis(index, address.event), ...neighbourBasis(index, address.event)];
}
