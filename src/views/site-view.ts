import type { Timeline } from '../timeline/model.ts';
import { siteSharing, type SiteSharing } from './sharing/site-sharing.ts';
import { indexOf } from './timeline-index.ts';
import { shortened } from './words/shortened.ts';
import { onceFor } from '../timeline/once-for.ts';

export interface Link {
  readonly href: string;
  readonly text: string;
}

/** The page, or the site, in another format: for the head of a page. */
export interface Alternate {
  readonly href: string;
  readonly type: string;
  readonly title: string;
}

/** What stands on every page around what it is about. */
export interface SiteView {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  readonly home: string;
  readonly favicon: string;
  /** The site's data and feeds. */
  readonly alternates: readonly Alternate[];
  readonly nav: readonly Link[];
  /** Further pages, for the foot of the page alone. */
  readonly more: readonly Link[];
  readonly author: string | null;
  /** `Text: CC BY 4.0` and so on, in the order of `site.yaml`. */
  readonly licences: readonly string[];
  /** For machines. */
  readonly sharing: SiteSharing;
}

/** What a page says of itself in its head. */
export interface PageHead {
  /** Of the window: the page's own title and the site's. */
  readonly title: string;
  readonly description: string;
  /** Whole address. */
  readonly canonical: string;
  /** The page's own data and feeds. */
  readonly alternates?: readonly Alternate[];
}

/**
 * What every page shows around its own matter.
 *
 * @param timeline Its vocabulary's site is what counts; the second call for it gives the first one's result.
 */
export const siteView = onceFor((timeline: Timeline): SiteView => {
  const index = indexOf(timeline);
  const { routes } = index;
  const { site } = timeline.vocabulary;
  return {
    title: site.title,
    subtitle: site.subtitle,
    language: site.language,
    home: routes.home(),
    favicon: routes.favicon(),
    alternates: [
      { href: routes.timelineJson(), type: 'application/json', title: `${site.title}: data` },
      { href: routes.feedXml(), type: 'application/atom+xml', title: `${site.title}: new events` },
      { href: routes.feedJson(), type: 'application/feed+json', title: `${site.title}: new events` },
      { href: routes.correctionsXml(), type: 'application/atom+xml', title: `${site.title}: corrections` },
    ],
    nav: [
      { href: routes.home(), text: 'Timeline' },
      { href: routes.places(), text: 'Places' },
      { href: routes.figures(), text: 'Figures' },
      { href: routes.disagreements(), text: 'Differences' },
      { href: routes.about('sources'), text: 'Sources' },
      { href: routes.about(), text: 'About' },
      { href: routes.data(), text: 'Data' },
      { href: routes.search(), text: 'Search' },
    ],
    more: [
      { href: routes.topics(), text: 'Topics' },
      { href: routes.outlets(), text: 'Outlets' },
      { href: routes.speakers(), text: 'Speakers' },
      { href: routes.coverage(), text: 'Who reported what' },
      { href: routes.knownIndex(), text: 'As it was known' },
      { href: routes.changes(), text: 'Changes' },
    ],
    author: site.author,
    licences: Object.entries(site.license).map(
      ([covers, name]) => `${covers.charAt(0).toUpperCase()}${covers.slice(1)}: ${name}`,
    ),
    sharing: siteSharing(index),
  };
});

/**
 * The head of a page.
 *
 * @param timeline Whose site it is.
 * @param title The page's own title; `null` where it is the site's.
 * @param description One or two sentences; cut at a word near 160 characters, as search engines do.
 * @param path Address of the page, made by the routes.
 * @param json Address of the page's data; `null` where it has none of its own.
 */
export function pageHead(
  timeline: Timeline,
  title: string | null,
  description: string,
  path: string,
  json: string | null = null,
): PageHead {
  const { site } = timeline.vocabulary;
  return {
    title: title === null ? site.title : `${title} · ${site.title}`,
    description: shortened(description, 160),
    canonical: indexOf(timeline).routes.absolute(path),
    ...(json === null
      ? {}
      : { alternates: [{ href: json, type: 'application/json', title: `${title ?? site.title}: data` }] }),
  };
}

/**
 * The head of the page that stands for addresses where there is none.
 *
 * @param timeline Whose site it is.
 */
export function notFoundHead(timeline: Timeline): PageHead {
  return pageHead(timeline, 'Page not found', 'There is no page at this address.', indexOf(timeline).routes.notFound());
}
