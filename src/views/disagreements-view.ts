import type { DisagreementField, Event, Timeline } from '../timeline/model.ts';
import { compatibleViews, type CompatibleView } from './compatible-view.ts';
import { dateView, type DateView } from './date-view.ts';
import { differenceView, type DifferenceView } from './difference-view.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { listed } from './words/listed.ts';
import { eventOrigins } from './words/origin-words.ts';

/** The event to which something belongs. */
export interface EventRef {
  /** Its page, where its differences are laid out. */
  readonly href: string;
  readonly title: string;
  readonly date: DateView;
  /** `4 reports, 3 independent origins`. */
  readonly origins: string;
}

/** All differences of one kind. */
export interface KindView {
  /** For the anchor. */
  readonly id: string;
  readonly name: string;
  /** `2 differences`. */
  readonly count: string;
  /** When statements count as different, in a sentence. */
  readonly rule: string;
  /** In the timeline's order. */
  readonly items: readonly { readonly event: EventRef; readonly difference: DifferenceView }[];
}

/** What `/disagreements/` shows. */
export interface DisagreementsView {
  readonly head: PageHead;
  /** `14 differences in 11 of 54 events: 1 on figures, 2 on dates and 8 on wording`; `null` where there are none. */
  readonly counts: string | null;
  readonly jumps: readonly Link[];
  readonly kinds: readonly KindView[];
  /** Statements that differ and can all be right, in the timeline's order. */
  readonly compatible: readonly { readonly event: EventRef; readonly statement: CompatibleView }[];
  /** `4 numbers`. */
  readonly compatibleCount: string;
  /** Where numbers are followed over time. */
  readonly figures: string;
  /** How it is done. */
  readonly method: string;
}

/** The kinds in the order in which they are shown. */
const KINDS: readonly { readonly field: DisagreementField; readonly id: string; name: string; rule: string }[] = [
  {
    field: 'figure',
    id: 'figures',
    name: 'Figures',
    rule: 'Numbers for the same people or things, as of the same days, that no single number fits.',
  },
  {
    field: 'date',
    id: 'dates',
    name: 'Dates',
    rule: 'Dates of one event that have no day in common. Each article’s wording is worked out from its day of publication.',
  },
  {
    field: 'place',
    id: 'places',
    name: 'Places',
    rule: 'Places of one event of which neither lies within the other.',
  },
  {
    field: 'naming',
    id: 'naming',
    name: 'Naming',
    rule: 'The same number of the same people, whom articles call by different names.',
  },
  {
    field: 'wording',
    id: 'wording',
    name: 'Wording',
    rule: 'One saying of one speaker, in one language, printed in different words.',
  },
];

/**
 * What the page of all differences shows, by kind.
 *
 * @param timeline Any, even one in which all agree.
 */
export function disagreementsView(timeline: Timeline): DisagreementsView {
  const index = indexOf(timeline);
  const { routes } = index;
  const kinds = KINDS.map(({ field, id, name, rule }) => {
    const items = timeline.events.flatMap((event) =>
      event.disagreements
        .filter((disagreement) => disagreement.field === field)
        .map((disagreement) => ({
          event: eventRef(index, event),
          difference: differenceView(index, event, disagreement),
        })),
    );
    return { id, name, rule, count: counted(items.length, 'difference'), items };
  });
  const compatible = timeline.events.flatMap((event) =>
    compatibleViews(index, event).map((statement) => ({ event: eventRef(index, event), statement })),
  );
  const counts = countWords(timeline, kinds);
  return {
    head: pageHead(
      timeline,
      'Where sources differ',
      counts ?? 'Nothing on which the sources of this timeline differ has been found.',
      routes.disagreements(),
    ),
    counts,
    jumps: [
      ...kinds
        .filter(({ items }) => items.length > 0)
        .map(({ id, name, items }) => ({
          href: routes.disagreements(id),
          text: `${name} ${String(items.length)}`,
        })),
      ...(compatible.length === 0
        ? []
        : [{ href: routes.disagreements('compatible'), text: `Can all be right ${String(compatible.length)}` }]),
    ],
    kinds,
    compatible,
    compatibleCount: counted(compatible.length, 'number'),
    figures: routes.figures(),
    method: routes.about('method'),
  };
}

function countWords(timeline: Timeline, kinds: readonly KindView[]): string | null {
  const all = kinds.reduce((sum, { items }) => sum + items.length, 0);
  if (all === 0) return null;
  const events = timeline.events.filter((event) => event.disagreements.length > 0).length;
  const parts = kinds.flatMap(({ name, items }) =>
    items.length === 0 ? [] : [`${String(items.length)} on ${name.toLowerCase()}`],
  );
  return `${counted(all, 'difference')} in ${String(events)} of ${counted(timeline.events.length, 'event')}: ${listed(parts)}.`;
}

function eventRef(index: TimelineIndex, event: Event): EventRef {
  return {
    href: index.routes.event(event.id),
    title: event.title,
    date: dateView(event.date),
    origins: eventOrigins(index, event),
  };
}
