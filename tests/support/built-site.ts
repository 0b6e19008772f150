import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { type Routes, routesFor } from '../../src/routes.ts';
import { readPages } from './read-pages.ts';

/** What the tests read of the built site's `timeline.json`. */
export interface BuiltTimeline {
  readonly url: string;
  readonly title: string;
  readonly articles: readonly {
    readonly id: string;
    readonly title: string;
    readonly sourceUrl: string | null;
    readonly archiveUrl: string | null;
    readonly events: readonly string[];
  }[];
  readonly events: readonly {
    readonly id: string;
    readonly title: string;
    readonly date: { readonly start: string | null; readonly end: string | null };
    readonly reports: readonly { readonly article: string; readonly text: string }[];
    readonly origins: readonly string[];
    readonly topics: readonly string[];
    readonly places: readonly string[];
    readonly disagreements: readonly unknown[];
  }[];
}

/** The site that was built for the browser tests. */
export interface BuiltSite {
  readonly folder: string;
  readonly timeline: BuiltTimeline;
  readonly routes: Routes;
  /** The whole address of a path made by `routes`. */
  readonly at: (path: string) => string;
  /** Path within the site of every built HTML file, e.g. `/base/about/`, with its text; in order. */
  readonly pages: ReadonlyMap<string, string>;
}

/** Reads the site that was built for the browser tests. */
export function builtSite(): BuiltSite {
  const folder = inject('siteDir');
  const timeline = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as BuiltTimeline;
  const routes = routesFor(timeline.url);
  return {
    folder,
    timeline,
    routes,
    at: (path) => new URL(path, inject('siteUrl')).href,
    pages: readPages(folder, routes.base),
  };
}

/** One page of each kind, by name: of events and articles those with the most in them. */
export function pageOfEachKind({ timeline, routes, pages }: BuiltSite): [kind: string, path: string][] {
  const event = [...timeline.events].sort((a, b) => b.reports.length - a.reports.length)[0]!;
  const article = [...timeline.articles].sort((a, b) => b.events.length - a.events.length)[0]!;
  const day = [...pages.keys()].find((path) => path.startsWith(`${routes.base}days/`))!;
  // The longest page of a folder, its own index aside.
  const inFolder = (name: string): string =>
    [...pages]
      .filter(([path]) => path.startsWith(`${routes.base}${name}/`) && path !== `${routes.base}${name}/`)
      .sort(([, one], [, other]) => other.length - one.length)[0]![0];
  return [
    ['timeline', routes.home()],
    ['event', routes.event(event.id)],
    ['article', routes.article(article.id)],
    ['day', day],
    ['month', inFolder('months')],
    ['about', routes.about()],
    ['data', routes.data()],
    ['figures', routes.figures()],
    ['disagreements', routes.disagreements()],
    ['coverage', routes.coverage()],
    ['known days', routes.knownIndex()],
    ['known', [...pages.keys()].find((path) => path.startsWith(`${routes.knownIndex()}2`))!],
    ['changes', routes.changes()],
    ['topics', routes.topics()],
    ['topic', inFolder('topics')],
    ['places', routes.places()],
    ['place', inFolder('places')],
    ['outlets', routes.outlets()],
    ['outlet', inFolder('outlets')],
    ['speakers', routes.speakers()],
    ['speaker', inFolder('speakers')],
    ['search', routes.search()],
    ['not found', `${routes.base}no/such/page/`],
  ];
}
