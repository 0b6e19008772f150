import type { Event, Timeline } from '../timeline/model.ts';
import { citationOf, type Citation } from './citation.ts';
import { dateView, type DateView } from './date-view.ts';
import { embedHeight } from './embed-height.ts';
import { eventAddresses, eventAddressesById, goneView, type EventAddress } from './event-addresses.ts';
import type { ReportEntry } from './event-entry.ts';
import { placeLink } from './facets/facet-links.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf } from './timeline-index.ts';
import { differSentence } from './words/disagreement-words.ts';
import { eventOrigins } from './words/origin-words.ts';

/** How many articles a card names; the event's page has all of them. */
const NAMED = 6;

/** What stands at one address under `/embed/`. */
export interface EmbedAddress {
  readonly id: string;
  /** What the card there shows: at an earlier id, what that event became. */
  readonly shown: Exclude<EventAddress, { readonly kind: 'moved' }>;
}

/** What `/embed/<id>/` shows. */
export interface EmbedView {
  readonly head: PageHead;
  readonly language: string;
  readonly siteTitle: string;
  readonly home: string;
  readonly title: string;
  /** The event's page. */
  readonly href: string;
  /** `null` where the event was withdrawn. */
  readonly date: DateView | null;
  readonly places: readonly Link[];
  /** The editor's summary, or why the event was withdrawn; `null` where `report` stands in for it. */
  readonly text: string | null;
  /** What was reported first. */
  readonly report: ReportEntry | null;
  readonly differ: { readonly words: string; readonly href: string } | null;
  /** Before `cites`. */
  readonly citesWords: string;
  readonly cites: readonly Citation[];
  /** To the reports that are not among `cites`; `null` where all are. */
  readonly more: Link | null;
  /** On how many independent origins it rests. */
  readonly foot: string;
  /** How high its frame has to be, in CSS pixels. */
  readonly height: number;
}

/**
 * Every address at which a card stands: of each event, of each of its earlier ids, and of each withdrawn event. What
 * someone put into a page of theirs goes on showing the event as it is now.
 *
 * @param timeline Any.
 * @returns In the order of `eventAddresses`. An earlier id that leads nowhere, as it may while the ledger is being
 *   mended, is left out.
 */
export function embedAddresses(timeline: Timeline): readonly EmbedAddress[] {
  return eventAddresses(timeline).flatMap((address) => embedAddress(timeline, address) ?? []);
}

/**
 * What card stands at an address.
 *
 * @param timeline Any.
 * @param address One of its `eventAddresses`.
 * @returns `null` where it is an earlier id that leads nowhere.
 */
export function embedAddress(timeline: Timeline, address: EventAddress): EmbedAddress | null {
  const shown = address.kind === 'moved' ? eventAddressesById(timeline).get(address.to) : address;
  return shown === undefined || shown.kind === 'moved' ? null : { id: address.id, shown };
}

/**
 * What a card shows.
 *
 * @param timeline Any.
 * @param address One of its `embedAddresses`.
 */
export function embedView(timeline: Timeline, { shown }: EmbedAddress): EmbedView {
  const { routes } = indexOf(timeline);
  const { title, language } = timeline.vocabulary.site;
  const site = { language, siteTitle: title, home: routes.home(), href: routes.event(shown.id) };
  if (shown.kind === 'event') return { ...site, ...eventCard(timeline, shown.event) };
  const notice = goneView(timeline, shown);
  return {
    ...site,
    head: notice.head,
    title: notice.title,
    date: null,
    places: [],
    text: notice.text,
    report: null,
    differ: null,
    citesWords: '',
    cites: [],
    more: null,
    foot: 'This event was withdrawn',
    height: embedHeight({ when: '', title: notice.title, text: notice.text, notes: [] }),
  };
}

function eventCard(timeline: Timeline, event: Event): Omit<EmbedView, 'language' | 'siteTitle' | 'home' | 'href'> {
  const index = indexOf(timeline);
  const { routes } = index;
  const [first, ...others] = event.reports;
  const date = dateView(event.date);
  const places = event.places.map((place) => placeLink(index, place));
  const report =
    event.summary !== null || first === undefined
      ? null
      : { html: first.html, cite: citationOf(index, event, first.article) };
  const differ =
    event.disagreements.length === 0
      ? null
      : { words: differSentence(index, event.disagreements), href: routes.event(event.id, 'differ') };
  const cites = (report === null ? event.reports : others).map(({ article }) => citationOf(index, event, article));
  const left = cites.length - NAMED;
  const named = cites.slice(0, NAMED);
  const citesWords = report === null ? 'Reported by' : 'Also reported by';
  const text = event.summary ?? first?.text ?? '';
  return {
    head: pageHead(timeline, event.title, `${date.words}. ${text}`, routes.event(event.id)),
    title: event.title,
    date,
    places,
    text: event.summary,
    report,
    differ,
    citesWords,
    cites: named,
    more: left > 0 ? { href: routes.event(event.id, 'reports'), text: `${String(left)} more` } : null,
    foot: eventOrigins(index, event),
    height: embedHeight({
      when: [date.words, ...places.map((place) => place.text)].join(', '),
      title: event.title,
      text: `${text} ${report === null ? '' : onOneLine(report.cite)}`,
      notes: [
        ...(differ === null ? [] : [`= ${differ.words} See how`]),
        ...(named.length === 0
          ? []
          : [`${citesWords} ${[...named.map(onOneLine), ...(left > 0 ? ['10 more'] : [])].join('\u00a0· ')}`]),
      ],
    }),
  };
}

function onOneLine({ text }: Citation): string {
  return text.replaceAll(' ', '\u00a0');
}
