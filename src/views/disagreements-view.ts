import { figureGroups } from '../timeline/figures/figure-groups.ts';
import type { DisagreementField, Event, Timeline } from '../timeline/model.ts';
import { compatibleViews, type CompatibleView } from './compatible-view.ts';
import { dateView, type DateView } from './date-view.ts';
import { differenceView, type DifferenceView } from './difference-view.ts';
import { divideEvents, type DividedEvents } from './event-pages.ts';
import { monthLinks } from './month-pages.ts';
import { isPaged } from './paging/is-paged.ts';
import { pageHead, type Link, type PageHead } from './site-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { counted } from './words/counted.ts';
import { listed } from './words/listed.ts';
import { eventOrigins } from './words/origin-words.ts';
import { onceFor } from '../timeline/once-for.ts';

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

/** What `/disagreements/` shows, or one of its pages by month. */
export interface DisagreementsView {
  readonly head: PageHead;
  /** `January 2022`; `null` for `/disagreements/` itself. */
  readonly part: string | null;
  /** To the pages by month, the latest first; none where all stands on one page. */
  readonly months: readonly Link[];
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
 * @param path Of one of the pages by month; `null` for `/disagreements/` itself, which has those of the latest events
 *   where there are such pages.
 */
export function disagreementsView(timeline: Timeline, path: string | null = null): DisagreementsView {
  const index = indexOf(timeline);
  const { routes } = index;
  const { pages, latest } = dividedOf(timeline);
  const page = pages.find((one) => one.path === path);
  const events = page?.items ?? latest;
  const address = (anchor?: string): string =>
    page === undefined ? routes.disagreements(anchor) : routes.disagreementsIn(page.path, anchor);
  const kinds = KINDS.map(({ field, id, name, rule }) => {
    const items = events.flatMap((event) =>
      event.disagreements
        .filter((disagreement) => disagreement.field === field)
        .map((disagreement) => ({
          event: eventRef(index, event),
          difference: differenceView(index, event, disagreement),
        })),
    );
    return { id, name, rule, count: counted(items.length, 'difference'), items };
  });
  const compatible = events.flatMap((event) =>
    compatibleViews(index, event).map((statement) => ({ event: eventRef(index, event), statement })),
  );
  const counts = countWords(page === undefined ? timeline.events : events);
  return {
    head: pageHead(
      timeline,
      page === undefined ? 'Where sources differ' : `Where sources differ: ${page.text}`,
      counts ?? 'Nothing on which the sources of this timeline differ has been found.',
      address(),
    ),
    part: page?.text ?? null,
    months:
      page === undefined
        ? monthLinks(pages, routes.disagreementsIn)
        : [{ href: routes.disagreements(), text: 'The latest, and all months' }],
    counts,
    jumps: [
      ...kinds
        .filter(({ items }) => items.length > 0)
        .map(({ id, name, items }) => ({
          href: address(id),
          text: `${name} ${String(items.length)}`,
        })),
      ...(compatible.length === 0
        ? []
        : [{ href: address('compatible'), text: `Can all be right ${String(compatible.length)}` }]),
    ],
    kinds,
    compatible,
    compatibleCount: counted(compatible.length, 'number'),
    figures: routes.figures(),
    method: routes.about('method'),
  };
}

function countWords(events: readonly Event[]): string | null {
  const disagreements = events.flatMap((event) => event.disagreements);
  if (disagreements.length === 0) return null;
  const differing = events.filter((event) => event.disagreements.length > 0).length;
  const parts = KINDS.flatMap(({ name, field }) => {
    const count = disagreements.filter((one) => one.field === field).length;
    return count === 0 ? [] : [`${String(count)} on ${name.toLowerCase()}`];
  });
  return `${counted(disagreements.length, 'difference')} in ${String(differing)} of ${counted(events.length, 'event')}: ${listed(parts)}.`;
}

/** The pages: an event takes as much of one as there are points on which its sources differ or may both be right. */
const dividedOf = onceFor((timeline: Timeline): DividedEvents => {
  const weights = new Map(
    timeline.events.map((event) => [
      event.id,
      event.disagreements.length + figureGroups(event).filter(({ agreement }) => agreement === 'compatible').length,
    ]),
  );
  const weightOf = ({ id }: Event): number => weights.get(id) ?? 0;
  const some = isPaged(timeline) ? timeline.events.filter((event) => weightOf(event) > 0) : timeline.events;
  return divideEvents(timeline, some, weightOf);
});

/**
 * The pages of `/disagreements/` by month; none where all stands on one page.
 *
 * @param timeline Never changed afterwards.
 */
export function disagreementPages(timeline: Timeline): DividedEvents['pages'] {
  return dividedOf(timeline).pages;
}

function eventRef(index: TimelineIndex, event: Event): EventRef {
  return {
    href: index.routes.event(event.id),
    title: event.title,
    date: dateView(event.date),
    origins: eventOrigins(index, event),
  };
}
