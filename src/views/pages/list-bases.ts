import type { Article, Day, Event, Timeline } from '../../timeline/model.ts';
import { calendarOf } from '../calendar.ts';
import { changesPages, latestJoined } from '../changes-view.ts';
import { facetPages, type FacetKind } from '../facets/facet-pages.ts';
import { listedArticles, listedEvents } from '../facets/facet-part.ts';
import { facetsOf } from '../facets/facets-of.ts';
import { figurePages } from '../figure-pages.ts';
import { knownDays } from '../known-days.ts';
import { knownOutcomes } from '../known-figures.ts';
import { knownJsonDay } from '../known-timelines.ts';
import type { MonthPage } from '../month-pages.ts';
import { monthKeys } from '../month-view.ts';
import { datedArticles, datedEvents } from '../paging/dated-list.ts';
import { siteView } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { isPaged } from '../paging/is-paged.ts';
import { articleBasis, listBasis, wholeBasis } from './basis.ts';

/**
 * The records that a day's page is made of.
 *
 * @param timeline Any.
 * @param day `YYYY-MM-DD`, one that the timeline's calendar has.
 */
export function dayBasis(timeline: Timeline, day: Day): readonly unknown[] {
  const { starting = [], during = [] } = calendarOf(timeline).get(day) ?? {};
  const month = datedEvents(timeline.events).months.has(day.slice(0, 7));
  return [
    siteView(timeline),
    month,
    ...besides([...calendarOf(timeline).keys()], day),
    starting.length,
    ...listBasis(indexOf(timeline), [...starting, ...during]),
  ];
}

/**
 * The records that a month's page is made of.
 *
 * @param timeline Any.
 * @param month One of `monthKeys`.
 */
export function monthBasis(timeline: Timeline, month: string): readonly unknown[] {
  const events = datedEvents(timeline.events).months.get(month) ?? [];
  return [siteView(timeline), ...besides(monthKeys(timeline), month), ...listBasis(indexOf(timeline), events)];
}

/**
 * The records that a page of a month of a topic, place, outlet or speaker is made of.
 *
 * @param timeline Any.
 * @param kind Of what it is a month.
 * @param slug Of which one.
 * @param month One of its months.
 */
export function facetMonthBasis(timeline: Timeline, kind: FacetKind, slug: string, month: string): readonly unknown[] {
  const index = indexOf(timeline);
  const pages = facetPages(timeline)[kind].get(slug);
  const events = datedEvents(pages?.events ?? []).months.get(month) ?? [];
  const articles = datedArticles(pages?.articles ?? []).months.get(month) ?? [];
  return [
    siteView(timeline),
    pages?.name ?? null,
    ...besides(pages?.months ?? [], month),
    ...listBasis(index, events),
    ...articles.map((article) => articleBasis(index, article)),
  ];
}

/**
 * The records that the page of all places is made of: the places themselves, and how much there is of each.
 *
 * @param timeline Any.
 */
export function placesBasis(timeline: Timeline): readonly unknown[] {
  const counts = [...facetsOf(timeline).places].map(([slug, { here, all, datelines }]) =>
    [slug, here.length, all.length, datelines.length].join(' '),
  );
  return [siteView(timeline), timeline.vocabulary.places, ...counts];
}

/**
 * The records that the page of a day as known is made of: what was known, and what stands now of the same events.
 *
 * @param timeline Any.
 * @param day `YYYY-MM-DD`, one of `knownDays`.
 */
export function knownPageBasis(timeline: Timeline, day: Day): readonly unknown[] {
  const index = indexOf(timeline);
  const known = knownDays(timeline).get(day);
  if (known === undefined) return [];
  const { articles, shown, versions, ...counts } = known;
  const now = shown.flatMap(({ id }) => timeline.events[index.positions.get(id) ?? -1] ?? []);
  return [
    siteView(timeline),
    JSON.stringify(counts),
    knownJsonDay(timeline, day),
    ...Array.from(knownOutcomes(timeline, day, shown), ([figure, { state, by }]) => {
      // What replaced it since is told by its title.
      const since = timeline.events[index.positions.get(index.fates.get(figure)?.by ?? '') ?? -1];
      return `${state} ${by ?? ''} ${since?.title ?? ''}`;
    }),
    // What was reported later stands below it, unless the timeline is too long for that.
    ...(isPaged(timeline) ? [] : wholeBasis(timeline)),
    // Most are what they are now, which stands below.
    ...shown.filter((event) => event !== timeline.events[index.positions.get(event.id) ?? -1]),
    ...versions.flatMap(({ before, after }) => [before, after]),
    ...listBasis(index, now),
    ...articles.map((article) => articleBasis(index, article)),
  ];
}

/**
 * The records that the page of a topic, place, outlet or speaker is made of: what it lists in full, and how much there is
 * of the rest.
 *
 * @param timeline Any.
 * @param kind Of what.
 * @param slug Of which one.
 */
export function facetBasis(timeline: Timeline, kind: FacetKind, slug: string): readonly unknown[] {
  const index = indexOf(timeline);
  const pages = facetPages(timeline)[kind].get(slug);
  const inside = kind === 'places' ? placesAround(timeline, slug) : [];
  const [events, articles] = [listedEvents(timeline, pages), listedArticles(timeline, pages)];
  return [
    siteView(timeline),
    index[kind].get(slug) ?? null,
    ...inside,
    // Of a short timeline a topic says of how many events its own are some.
    isPaged(timeline) ? 0 : timeline.events.length,
    countsOf(timeline, kind, slug).join(' '),
    events.part,
    articles.part,
    events.items.length,
    ...listBasis(index, events.items),
    ...articles.items.map((article) => articleBasis(index, article)),
  ];
}

/** How much there is of a topic, place, outlet or speaker, as its page counts it. */
function countsOf(timeline: Timeline, kind: FacetKind, slug: string): readonly number[] {
  const { topics, places, outlets, speakers } = facetsOf(timeline);
  switch (kind) {
    case 'topics':
      return [topics.get(slug)?.length ?? 0];
    case 'places': {
      const { all = [], here = [] } = places.get(slug) ?? {};
      return [all.length, here.length];
    }
    case 'outlets': {
      const { events = [], articles = [], copies = [] } = outlets.get(slug) ?? {};
      return [events.length, articles.length, copies.length];
    }
    case 'speakers':
      return (speakers.get(slug) ?? []).flatMap(({ quotes, figures }) => [quotes.length, figures.length]);
  }
}

/** Places that a place's page names: those that contain it, and those within it that have a page. */
function placesAround(timeline: Timeline, slug: string): readonly unknown[] {
  const { places } = facetsOf(timeline);
  const within = timeline.vocabulary.places.filter((place) => place.within === slug && places.has(place.slug));
  const { within: around = null } = indexOf(timeline).places.get(slug) ?? {};
  return [...within, around === null ? null : (indexOf(timeline).places.get(around) ?? null)];
}

/**
 * The records that one page of a list of events is made of.
 *
 * @param timeline Any.
 * @param page One of its pages.
 */
export function partBasis(timeline: Timeline, { path, text, items }: MonthPage<Event>): readonly unknown[] {
  return [siteView(timeline), path, text, ...listBasis(indexOf(timeline), items)];
}

/**
 * The records that `/changes/` is made of.
 *
 * @param timeline Of all articles.
 */
export function changesBasis(timeline: Timeline): readonly unknown[] {
  const months = changesPages(timeline).map(({ path, text }) => `${path} ${text}`);
  return [siteView(timeline), months.join('\n'), ...joinedBasis(timeline, latestJoined(timeline))];
}

/**
 * The records that one page by month of `/changes/` is made of.
 *
 * @param timeline Of all articles.
 * @param page One of `changesPages`.
 */
export function changesPartBasis(timeline: Timeline, { path, text, items }: MonthPage<Article>): readonly unknown[] {
  return [siteView(timeline), path, text, ...joinedBasis(timeline, items)];
}

/** What articles changed hangs on all reports of their events, and on whether the editor or a report gave the title. */
function joinedBasis(timeline: Timeline, articles: readonly Article[]): readonly unknown[] {
  const index = indexOf(timeline);
  return articles.flatMap((article) => [
    articleBasis(index, article),
    article.reports.map(({ event }) => index.entries.get(event)?.title ?? null),
  ]);
}

/**
 * The records that a page of a measure's figures is made of.
 *
 * @param timeline Any.
 * @param path One of `figurePages`.
 */
export function figuresPartBasis(timeline: Timeline, path: string): readonly unknown[] {
  const index = indexOf(timeline);
  const { pages } = figurePages(timeline);
  const page = pages.get(path);
  const entries = (page?.series ?? []).flatMap((series) => series.entries);
  const events = new Set(entries.map(({ event }) => event));
  return [
    siteView(timeline),
    index.measures.get(page?.measure ?? '') ?? null,
    [...pages.values()].flatMap((one) => (one.measure === page?.measure ? [one.path] : [])).join(' '),
    entries.map(({ event, article, index: at, state, by }) => [event, article, at, state, by].join(' ')).join('\n'),
    ...listBasis(index, Array.from(events, (id) => timeline.events[index.positions.get(id) ?? -1] ?? []).flat()),
  ];
}

/** What stands before and after one of a list. */
function besides(keys: readonly string[], key: string): readonly (string | null)[] {
  const at = keys.indexOf(key);
  return [keys[at - 1] ?? null, keys[at + 1] ?? null];
}
