import type { Event } from '../../timeline/model.ts';
import type { Link } from '../site-view.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { filterTokens } from './filter-tokens.ts';

/** One thing by which events can be filtered. */
export interface FilterChoice {
  /** In the address: `?source=…`. */
  readonly name: 'source' | 'topic' | 'place' | 'speaker';
  /** `Source`. */
  readonly label: string;
  /** `All sources`. */
  readonly all: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** Page of all events of a choice, with `*` for its value; `null` where this page has them all. */
  readonly page: string | null;
}

/** How the events of a page can be filtered. */
export interface FiltersView {
  /** Those with anything to choose. */
  readonly choices: readonly FilterChoice[];
  /** `Only where sources differ (12)`; `null` where they never do. */
  readonly differ: string | null;
  /** `55 events`. */
  readonly count: string;
  /** That the page has not all events, which is all that filters can find; `null` where it has. */
  readonly only: string | null;
  /** Pages that do the same without script. */
  readonly pages: readonly Link[];
  /** Event id -> by what it is found, separated by spaces. */
  readonly tokens: ReadonlyMap<string, string>;
}

/**
 * How events can be filtered.
 *
 * @param index Of the timeline.
 * @param events Those that the page shows.
 * @returns Choices in the vocabulary's order, each with the number of events that it leaves.
 */
export function filtersView(index: TimelineIndex, events: readonly Event[]): FiltersView {
  const { routes, outlets, topics, places, speakers } = index;
  const whole = events.length === index.timeline.events.length;
  const tokens = new Map(events.map((event) => [event.id, filterTokens(index, event)]));
  const counts = new Map<string, number>();
  for (const token of [...tokens.values()].flat()) counts.set(token, (counts.get(token) ?? 0) + 1);

  const choice = (
    name: FilterChoice['name'],
    label: string,
    rows: ReadonlyMap<string, { readonly name: string }>,
    page: (slug: string) => string,
  ): FilterChoice => ({
    name,
    label,
    all: `All ${label.toLowerCase()}s`,
    page: whole ? null : page('*'),
    options: [...rows].flatMap(([value, row]) => {
      const count = counts.get(`${name}=${value}`);
      return count === undefined ? [] : [{ value, text: `${row.name} (${count})` }];
    }),
  });
  const differing = counts.get('differ=1') ?? 0;
  return {
    choices: [
      choice('source', 'Source', outlets, routes.outlet),
      choice('topic', 'Topic', topics, routes.topic),
      choice('place', 'Place', places, routes.place),
      choice('speaker', 'Speaker', speakers, routes.speaker),
    ].filter(({ options }) => options.length > 0),
    differ: differing === 0 ? null : `Only where sources differ (${differing})`,
    count: counted(events.length, 'event'),
    only: whole ? null : 'Choices act on the events of this page.',
    pages: [
      { href: routes.outlets(), text: 'Sources' },
      { href: routes.topics(), text: 'Topics' },
      { href: routes.places(), text: 'Places' },
      { href: routes.speakers(), text: 'Speakers' },
      { href: routes.disagreements(), text: 'Where sources differ' },
    ],
    tokens: new Map([...tokens].map(([id, of]) => [id, of.join(' ')])),
  };
}
