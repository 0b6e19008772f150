import type { Routes } from '../../routes.ts';
import type { Timeline } from '../../timeline/model.ts';
import { indexOf } from '../timeline-index.ts';

/** A page before its data is made. */
export interface PageSource<Data = unknown> {
  /** Id, slug or day of what it shows: the parameter of its route; `null` where the route has none. */
  readonly of: string | null;
  /** Path made by the routes. */
  readonly path: string;
  /** All that the page shows, as plain data: what JSON cannot hold, it must not have. */
  readonly data: () => Data;
  /**
   * The records that the data is made of, where naming them costs less than making it: it is the same as long as each
   * of them is. Left out, the data itself is compared.
   */
  readonly basis?: () => readonly unknown[];
}

/** Pages of one route. */
export interface PageKind<Data = unknown> {
  /** As Astro names the route: `/events/[id]`. */
  readonly pattern: string;
  readonly pages: (timeline: Timeline) => readonly PageSource<Data>[];
}

/**
 * A kind of which there is one page.
 *
 * @param pattern of its route
 * @param path takes its path from the routes
 * @param data what it shows
 * @param basis see `PageSource`
 */
export function onePage<Data>(
  pattern: string,
  path: (routes: Routes) => string,
  data: (timeline: Timeline) => Data,
  basis?: (timeline: Timeline) => readonly unknown[],
): PageKind<Data> {
  return {
    pattern,
    pages: (timeline) => [
      {
        of: null,
        path: path(indexOf(timeline).routes),
        data: () => data(timeline),
        ...(basis === undefined ? {} : { basis: () => basis(timeline) }),
      },
    ],
  };
}

/**
 * A kind with a page for each event, day and so on.
 *
 * @param pattern of its route
 * @param things of what there are pages
 * @param of id, slug or day of one of them
 * @param path takes the path of that from the routes
 * @param data what its page shows
 * @param basis see `PageSource`
 */
export function pageOfEach<Thing, Data>(
  pattern: string,
  things: (timeline: Timeline) => Iterable<Thing>,
  of: (thing: Thing) => string,
  path: (routes: Routes, of: string) => string,
  data: (timeline: Timeline, thing: Thing) => Data,
  basis?: (timeline: Timeline, thing: Thing) => readonly unknown[],
): PageKind<Data> {
  return {
    pattern,
    pages: (timeline) =>
      Array.from(things(timeline), (thing) => ({
        of: of(thing),
        path: path(indexOf(timeline).routes, of(thing)),
        data: () => data(timeline, thing),
        ...(basis === undefined ? {} : { basis: () => basis(timeline, thing) }),
      })),
  };
}
