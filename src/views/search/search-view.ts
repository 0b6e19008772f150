import { shortPublished } from '../../timeline/dates/published-words.ts';
import type { Timeline } from '../../timeline/model.ts';
import { daySections } from '../day-sections.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { retractedMark } from '../retracted.ts';
import { pageHead, type Link, type PageHead } from '../site-view.ts';
import { sourceView } from '../source-view.ts';
import { datedEvents } from '../paging/dated-list.ts';
import { sectionAddress } from '../paging/timeline-address.ts';
import { monthWords } from '../paging/range-words.ts';
import { indexOf, type TimelineIndex } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { isDivided } from './is-divided.ts';

/** One line of the plain index. */
export interface IndexRow extends Link {
  /** For the text's `lang` attribute; `null` for the page's own language. */
  readonly lang: string | null;
  /** Other spellings; of an article its title in the page's language, who published it and when. */
  readonly also: readonly string[];
}

/** Lines under one heading. */
export interface IndexGroup {
  /** `null` where the section is not divided. */
  readonly head: { readonly text: string; readonly href: string | null } | null;
  readonly rows: readonly IndexRow[];
}

/** All of one kind. */
export interface IndexSection {
  readonly id: string;
  readonly title: string;
  /** Where there is more about all of them. */
  readonly all: Link;
  readonly groups: readonly IndexGroup[];
}

/** What `/search/` shows. */
export interface SearchView {
  readonly head: PageHead;
  /** `31 events and 6 articles`. */
  readonly counts: string;
  /** The page's own address. */
  readonly action: string;
  /** Where the files of the search lie; empty where there is nothing to find. */
  readonly files: string;
  /** Whether there is a list of parts among them. */
  readonly divided: boolean;
  readonly sections: readonly IndexSection[];
}

/**
 * With more events than this, the index names their days instead of them, with more days their months, and outlets
 * instead of articles: ten thousand lines are no help to a reader and weigh a megabyte. The days', months' and outlets'
 * own pages name them.
 */
const LINES_AT_MOST = 500;

/**
 * What the search page shows without its script: the plain index of all that can be found.
 *
 * @param timeline Any, even an empty one.
 */
export function searchView(timeline: Timeline): SearchView {
  const index = indexOf(timeline);
  const { routes } = index;
  const sections = [eventSection(index), ...facetSections(index), articleSection(index)].filter(({ groups }) =>
    groups.some(({ rows }) => rows.length > 0),
  );
  const counts = `${counted(timeline.events.length, 'event')} and ${counted(timeline.articles.length, 'article')}`;
  return {
    head: pageHead(
      timeline,
      'Search',
      `Search the text of ${counts}, or look through the index of events, places, topics, speakers, outlets and articles.`,
      routes.search(),
    ),
    counts,
    action: routes.search(),
    files: sections.length === 0 ? '' : routes.searchIndex(),
    divided: isDivided(timeline),
    sections,
  };
}

const PLAIN = { lang: null, also: [] } as const;

function eventSection(index: TimelineIndex): IndexSection {
  const { routes, timeline } = index;
  const sections = daySections(timeline.events);
  const all = { href: routes.home(), text: 'The timeline' };
  const headOf = (section: (typeof sections)[number]) => {
    const { date, lead, main, tail } = section;
    return {
      text: [lead, main, tail].filter((part) => part !== '').join(' '),
      href: date.kind === 'day' ? routes.day(date.value) : sectionAddress(index, section),
    };
  };
  if (sections.length > LINES_AT_MOST) {
    const rows = [...datedEvents(timeline.events).months].map(([month, events]) => ({
      ...PLAIN,
      href: routes.month(month),
      text: monthWords(month),
      also: [counted(events.length, 'event')],
    }));
    return { id: '_events', title: 'Months with events', all, groups: [{ head: null, rows }] };
  }
  if (timeline.events.length > LINES_AT_MOST) {
    const rows = sections.map((section) => ({
      ...PLAIN,
      ...headOf(section),
      also: [counted(section.events.length, 'event')],
    }));
    return { id: '_events', title: 'Days with events', all, groups: [{ head: null, rows }] };
  }
  const groups = sections.map((section) => ({
    head: headOf(section),
    rows: section.events.map(({ id, title }) => ({ ...PLAIN, href: routes.event(id), text: title })),
  }));
  return { id: '_events', title: 'Events', all, groups };
}

function facetSections(index: TimelineIndex): readonly IndexSection[] {
  const { routes, timeline } = index;
  const { places, topics, speakers, outlets } = facetsOf(timeline);
  const section = (id: string, all: Link, rows: readonly IndexRow[]): IndexSection => ({
    id,
    title: all.text,
    all: { ...all, text: `More on ${all.text.toLowerCase()}` },
    groups: [{ head: null, rows }],
  });
  return [
    section(
      '_places',
      { href: routes.places(), text: 'Places' },
      [...places.keys()].map((slug) => {
        const { name = slug, aka = [] } = index.places.get(slug) ?? {};
        return { ...PLAIN, href: routes.place(slug), text: name, also: aka };
      }),
    ),
    section(
      '_topics',
      { href: routes.topics(), text: 'Topics' },
      [...topics.keys()].map((slug) => {
        return { ...PLAIN, href: routes.topic(slug), text: index.topics.get(slug)?.name ?? slug };
      }),
    ),
    section(
      '_speakers',
      { href: routes.speakers(), text: 'Speakers' },
      [...speakers.keys()].map((slug) => {
        const { name = slug, aka = [] } = index.speakers.get(slug) ?? {};
        return { ...PLAIN, href: routes.speaker(slug), text: name, also: aka };
      }),
    ),
    section(
      '_outlets',
      { href: routes.outlets(), text: 'Outlets' },
      [...outlets.keys()].map((slug) => {
        const { name = slug, short = name } = index.outlets.get(slug) ?? {};
        return { ...PLAIN, href: routes.outlet(slug), text: name, also: short === name ? [] : [short] };
      }),
    ),
  ];
}

function articleSection(index: TimelineIndex): IndexSection {
  const { routes, timeline } = index;
  const all = { href: routes.about('sources'), text: 'More on the sources' };
  const rows = timeline.articles.length > LINES_AT_MOST ? [] : timeline.articles;
  return {
    id: '_articles',
    title: 'Articles',
    all,
    groups: [
      {
        head: null,
        rows: rows.map((article) => {
          const { href, title, lang, translation, outlet } = sourceView(index, article);
          const from = `${outlet}, ${shortPublished(article.published, 'untold')}${retractedMark(article)}`;
          return { href, text: title, lang, also: translation === null ? [from] : [translation, from] };
        }),
      },
    ],
  };
}
