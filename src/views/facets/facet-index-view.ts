import type { Timeline } from '../../timeline/model.ts';
import { pageHead, type PageHead } from '../site-view.ts';
import { indexOf } from '../timeline-index.ts';
import { counted } from '../words/counted.ts';
import { capitalized } from '../words/capitalized.ts';
import { facetsOf } from './facets-of.ts';
import { spokenCounts } from './speaker-view.ts';

/** A topic, outlet or speaker in the list of all. */
export interface FacetRow {
  readonly href: string;
  readonly name: string;
  /** What it is; `null` where nothing is said. */
  readonly detail: string | null;
  readonly count: string;
}

/** Rows under one heading. */
export interface FacetGroup {
  /** `null` where all rows stand together. */
  readonly title: string | null;
  readonly rows: readonly FacetRow[];
}

/** What `/topics/`, `/outlets/` and `/speakers/` show. */
export interface FacetIndexView {
  readonly head: PageHead;
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly FacetGroup[];
}

/**
 * What the list of topics shows.
 *
 * @param timeline Any, even one without topics.
 */
export function topicsView(timeline: Timeline): FacetIndexView {
  const { routes, topics } = indexOf(timeline);
  const rows = [...facetsOf(timeline).topics].map(([slug, events]) => ({
    href: routes.topic(slug),
    name: topics.get(slug)?.name ?? slug,
    detail: topics.get(slug)?.description ?? null,
    count: counted(events.length, 'event'),
  }));
  const lead = 'Each topic has a timeline of its own. An event can belong to several.';
  return view(timeline, 'Topics', lead, routes.topics(), [{ title: null, rows }]);
}

/**
 * What the list of outlets shows: those with articles, then those whose stories others carry.
 *
 * @param timeline Any, even one without articles.
 */
export function outletsView(timeline: Timeline): FacetIndexView {
  const { routes, outlets } = indexOf(timeline);
  const facets = [...facetsOf(timeline).outlets];
  const row = (slug: string, count: string): FacetRow => ({
    href: routes.outlet(slug),
    name: outlets.get(slug)?.name ?? slug,
    detail: capitalized(outlets.get(slug)?.kind ?? null),
    count,
  });
  const publishing = facets.filter(([, { articles }]) => articles.length > 0);
  const carried = facets.filter(([, { articles }]) => articles.length === 0);
  const lead = 'Who published what this timeline is made of, and whose stories they carry.';
  return view(timeline, 'Outlets', lead, routes.outlets(), [
    {
      title: carried.length === 0 ? null : 'With articles in this timeline',
      rows: publishing.map(([slug, { articles, events }]) =>
        row(slug, `${counted(articles.length, 'article')}, ${counted(events.length, 'event')}`),
      ),
    },
    {
      title: 'Through copies of their stories',
      rows: carried.map(([slug, { copies, events }]) =>
        row(slug, `${counted(copies.length, 'copy', 'copies')}, ${counted(events.length, 'event')}`),
      ),
    },
  ]);
}

/**
 * What the list of speakers shows, by the sides to which the vocabulary counts them.
 *
 * @param timeline Any, even one in which nobody speaks.
 */
export function speakersView(timeline: Timeline): FacetIndexView {
  const { routes, speakers } = indexOf(timeline);
  const sides = Map.groupBy([...facetsOf(timeline).speakers], ([slug]) => speakers.get(slug)?.side ?? null);
  const lead = 'Everyone who is quoted or gave a figure: who said what, in which words, when.';
  return view(
    timeline,
    'Speakers',
    lead,
    routes.speakers(),
    [...sides].map(([side, all]) => ({
      title: side ?? (sides.size === 1 ? null : 'Others'),
      rows: all.map(([slug, said]) => ({
        href: routes.speaker(slug),
        name: speakers.get(slug)?.name ?? slug,
        detail: speakers.get(slug)?.role ?? null,
        count: spokenCounts(
          said.reduce((sum, { quotes }) => sum + quotes.length, 0),
          said.reduce((sum, { figures }) => sum + figures.length, 0),
          said.length,
        ),
      })),
    })),
  );
}

function view(
  timeline: Timeline,
  title: string,
  lead: string,
  path: string,
  groups: readonly FacetGroup[],
): FacetIndexView {
  return {
    head: pageHead(timeline, title, lead, path),
    title,
    lead,
    groups: groups.filter(({ rows }) => rows.length > 0),
  };
}
