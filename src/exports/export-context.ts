import type { Routes } from '../routes.ts';
import type { Article, GeoPlace, Outlet, Speaker, Timeline, Topic } from '../timeline/model.ts';
import { articlesById } from './articles-by-id.ts';
import { type Fates, fatesOf } from './figure-fates.ts';

/** What exports look up in a timeline again and again. */
export interface ExportContext {
  readonly timeline: Timeline;
  /** Addresses of the site it is published on. */
  readonly routes: Routes;
  readonly articles: ReadonlyMap<string, Article>;
  readonly outlets: ReadonlyMap<string, Outlet>;
  readonly places: ReadonlyMap<string, GeoPlace>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly speakers: ReadonlyMap<string, Speaker>;
  readonly fates: Fates;
}

/**
 * What exports look up in a timeline. Made once and passed to all of them, so that one event's file costs no look at
 * the whole.
 *
 * @param timeline what is exported
 * @param routes addresses of the site it is published on
 * @param fates of its figures, where they are known already
 */
export function exportContext(timeline: Timeline, routes: Routes, fates: Fates = fatesOf(timeline)): ExportContext {
  const { outlets, places, topics, speakers } = timeline.vocabulary;
  return {
    timeline,
    routes,
    articles: articlesById(timeline.articles),
    outlets: new Map(outlets.map((row) => [row.slug, row])),
    places: new Map(places.map((row) => [row.slug, row])),
    topics: new Map(topics.map((row) => [row.slug, row])),
    speakers: new Map(speakers.map((row) => [row.slug, row])),
    fates,
  };
}

/**
 * The name of something, or its slug where the vocabulary does not know it.
 *
 * @param rows of a vocabulary, by slug
 * @param slug of one of them
 */
export function nameOf(rows: ReadonlyMap<string, { readonly name: string }>, slug: string): string {
  return rows.get(slug)?.name ?? slug;
}
