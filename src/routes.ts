/** Forms in which references can be downloaded; the ends of their files' names. */
export const REFERENCE_FORMATS = ['bib', 'ris', 'csl.json'] as const;

export type ReferenceFormat = (typeof REFERENCE_FORMATS)[number];

/**
 * Every address of the site is made here and nowhere else.
 *
 * All page addresses are paths that begin with the site's base path and end with a slash; files have no slash at the
 * end. Ids and slugs may hold letters of any script: they are percent-encoded here, so callers pass them as they are.
 */
export interface Routes {
  /** Path under which the whole site lies; begins and ends with `/`. */
  readonly base: string;
  /** The timeline; with an event's id or a section's id, that place on it. */
  readonly home: (anchor?: string) => string;
  /** One event's page; with an article's id, that article's report on it. */
  readonly event: (id: string, anchor?: string) => string;
  /** One article's page; with an event's id, what it reports of that event. */
  readonly article: (id: string, anchor?: string) => string;
  /** One day's page; `day` is `YYYY-MM-DD`. */
  readonly day: (day: string, anchor?: string) => string;
  /** Every event of one month (`YYYY-MM`, or `undated`); with an event's or a section's id, that place on it. */
  readonly month: (month: string, anchor?: string) => string;
  /** Every figure by what it counts; with a measure's or a series' id, that place on it. */
  readonly figures: (anchor?: string) => string;
  /** The same of one measure (`killed`), or of a month of it (`killed/2022-01`); with a series' id, that place on it. */
  readonly figuresIn: (page: string, anchor?: string) => string;
  /** Everything on which sources differ; with a kind's id, that place on it. */
  readonly disagreements: (anchor?: string) => string;
  /** The same of the events of one month (`2022-01`), or of a part of it (`2022-01/2`). */
  readonly disagreementsIn: (page: string, anchor?: string) => string;
  /** The grid of events by sources. */
  readonly coverage: () => string;
  /** The same of the events of one month (`2022-01`), or of a part of it (`2022-01/2`). */
  readonly coverageIn: (page: string) => string;
  /** The days as known on which the timeline can be read. */
  readonly knownIndex: () => string;
  /** The timeline as it was known on a day; with an event's id, that event on it. */
  readonly known: (day: string, anchor?: string) => string;
  readonly knownJson: (day: string) => string;
  /** What each added article changed; with an article's id, what that one did. */
  readonly changes: (anchor?: string) => string;
  /** The same of the articles added in one month (`2022-01`), or in a part of it (`2022-01/2`). */
  readonly changesIn: (page: string, anchor?: string) => string;
  /** Every topic with its count. */
  readonly topics: () => string;
  /** The timeline of one topic. */
  readonly topic: (slug: string, anchor?: string) => string;
  /** One month of it, where it is more than a page. */
  readonly topicMonth: (slug: string, month: string) => string;
  /** The map and the list of places. */
  readonly places: () => string;
  /** The timeline of one place and all within it. */
  readonly place: (slug: string, anchor?: string) => string;
  readonly placeMonth: (slug: string, month: string) => string;
  /** Every outlet and agency with its count. */
  readonly outlets: () => string;
  /** What one outlet reported, and what comes from it. */
  readonly outlet: (slug: string, anchor?: string) => string;
  readonly outletMonth: (slug: string, month: string) => string;
  /** Everyone who is quoted or gave a figure. */
  readonly speakers: () => string;
  /** What one speaker said, in which words, when. */
  readonly speaker: (slug: string, anchor?: string) => string;
  readonly speakerMonth: (slug: string, month: string) => string;
  /** The search, and the plain index of all that can be found; with a section's id, that place on it. */
  readonly search: (anchor?: string) => string;
  /** Folder of the files that the search loads; ends with a slash. */
  readonly searchIndex: () => string;
  /** Folder of those of them whose names change with what is in them; ends with a slash. */
  readonly searchParts: () => string;
  /** The bibliography of all articles. */
  readonly references: (format: ReferenceFormat) => string;
  /** One event's reference, and those of the articles that report it. */
  readonly eventReferences: (id: string, format: ReferenceFormat) => string;
  /** One article's reference. */
  readonly articleReference: (id: string, format: ReferenceFormat) => string;
  /** One event as a card, for the frames of other sites. */
  readonly embed: (id: string) => string;
  /** How to show that card, for programs: oEmbed. */
  readonly oembed: (id: string) => string;
  readonly about: (anchor?: string) => string;
  /** Every file that can be downloaded, and every feed. */
  readonly data: (anchor?: string) => string;
  readonly notFound: () => string;
  readonly timelineJson: () => string;
  readonly timelineSchema: () => string;
  readonly eventJson: (id: string) => string;
  readonly articleJson: (id: string) => string;
  readonly timelineCsv: () => string;
  readonly timelineIcs: () => string;
  /** For TimelineJS 3. */
  readonly timelineJs: () => string;
  readonly placesGeoJson: () => string;
  /** New events: Atom. */
  readonly feedXml: () => string;
  /** New events: JSON Feed. */
  readonly feedJson: () => string;
  /** Corrections: Atom. */
  readonly correctionsXml: () => string;
  /** New events of one topic: Atom. */
  readonly topicFeed: (slug: string) => string;
  /** New events of one place and all within it: Atom. */
  readonly placeFeed: (slug: string) => string;
  readonly sitemap: () => string;
  /** One part of a sitemap too long for one file: `1`, `2` … */
  readonly sitemapPart: (name: string) => string;
  readonly robots: () => string;
  readonly favicon: () => string;
  /** The picture that stands for the whole site where one of its pages is shared. */
  readonly siteCard: () => string;
  /** The picture that stands for an event where its page is shared. */
  readonly eventCard: (id: string) => string;
  /** The picture that stands for an article where its page is shared. */
  readonly articleCard: (id: string) => string;
  /** The whole address (`https://…`) of a path made by one of the others. */
  readonly absolute: (path: string) => string;
}

/**
 * Makes the addresses of a site.
 *
 * @param siteUrl Absolute address of the site (`site.url`), with or without a slash at its end; its path is the base
 *   path. Throws a `TypeError` where it is no absolute address, which reading `site.yaml` has already refused.
 * @returns One function an address; `routesFor('https://example.org/t').event('a')` is `/t/events/a/`.
 */
export function routesFor(siteUrl: string): Routes {
  const site = new URL(siteUrl);
  const base = site.pathname.endsWith('/') ? site.pathname : `${site.pathname}/`;
  const file = (name: string) => (): string => `${base}${name}`;
  const page =
    (folder: string) =>
    (id: string, anchor?: string): string =>
      `${base}${folder}/${encodeURIComponent(id)}/${fragment(anchor)}`;
  const monthOf =
    (folder: string) =>
    (slug: string, month: string): string =>
      `${page(folder)(slug)}${encodeURIComponent(month)}/`;
  const partOf =
    (folder: string) =>
    (path: string, anchor?: string): string =>
      `${base}${folder}/${path.split('/').map(encodeURIComponent).join('/')}/${fragment(anchor)}`;
  const card =
    (folder: string) =>
    (id: string): string =>
      `${base}cards/${folder}/${encodeURIComponent(id)}.png`;

  const fileOf =
    (folder: string, ending: string) =>
    (id: string): string =>
      `${base}${folder}/${encodeURIComponent(id)}${ending}`;

  return {
    base,
    home: (anchor) => `${base}${fragment(anchor)}`,
    event: page('events'),
    article: page('articles'),
    day: page('days'),
    month: page('months'),
    figures: (anchor) => `${base}figures/${fragment(anchor)}`,
    figuresIn: partOf('figures'),
    disagreements: (anchor) => `${base}disagreements/${fragment(anchor)}`,
    disagreementsIn: partOf('disagreements'),
    coverage: () => `${base}coverage/`,
    coverageIn: partOf('coverage'),
    knownIndex: () => `${base}known/`,
    known: page('known'),
    knownJson: (day) => `${base}known/${encodeURIComponent(day)}/timeline.json`,
    changes: (anchor) => `${base}changes/${fragment(anchor)}`,
    changesIn: partOf('changes'),
    topics: () => `${base}topics/`,
    topic: page('topics'),
    topicMonth: monthOf('topics'),
    places: () => `${base}places/`,
    place: page('places'),
    placeMonth: monthOf('places'),
    outlets: () => `${base}outlets/`,
    outlet: page('outlets'),
    outletMonth: monthOf('outlets'),
    speakers: () => `${base}speakers/`,
    speaker: page('speakers'),
    speakerMonth: monthOf('speakers'),
    search: (anchor) => `${base}search/${fragment(anchor)}`,
    searchIndex: () => `${base}pagefind/`,
    searchParts: () => `${base}pagefind/parts/`,
    references: (format) => `${base}references.${format}`,
    eventReferences: (id, format) => `${base}events/${encodeURIComponent(id)}.${format}`,
    articleReference: (id, format) => `${base}articles/${encodeURIComponent(id)}.${format}`,
    embed: page('embed'),
    oembed: fileOf('oembed', '.json'),
    about: (anchor) => `${base}about/${fragment(anchor)}`,
    data: (anchor) => `${base}data/${fragment(anchor)}`,
    notFound: file('404.html'),
    timelineJson: file('timeline.json'),
    timelineSchema: file('schema/timeline.schema.json'),
    eventJson: fileOf('events', '.json'),
    articleJson: fileOf('articles', '.json'),
    timelineCsv: file('timeline.csv'),
    timelineIcs: file('timeline.ics'),
    timelineJs: file('timelinejs.json'),
    placesGeoJson: file('places.geojson'),
    feedXml: file('feed.xml'),
    feedJson: file('feed.json'),
    correctionsXml: file('corrections.xml'),
    topicFeed: fileOf('topics', '/feed.xml'),
    placeFeed: fileOf('places', '/feed.xml'),
    sitemap: file('sitemap.xml'),
    sitemapPart: (name) => `${base}sitemap-${name}.xml`,
    robots: file('robots.txt'),
    favicon: file('favicon.svg'),
    // A folder of their own, so that no picture stands where a page's address leads.
    siteCard: file('cards/site.png'),
    eventCard: card('events'),
    articleCard: card('articles'),
    absolute: (path) => new URL(path, site.origin).href,
  };
}

function fragment(anchor: string | undefined): string {
  return anchor === undefined ? '' : `#${encodeURIComponent(anchor)}`;
}

/** What Astro must know of where a site lies. */
export interface SiteAddress {
  /** Scheme and host: `https://example.org`. */
  readonly site: string;
  /** The path below which all pages lie; begins and ends with `/`. */
  readonly base: string;
}

/**
 * Where a site lies.
 *
 * @param siteUrl absolute address of the site, as for `routesFor`
 */
export function siteAddress(siteUrl: string): SiteAddress {
  return { site: new URL(siteUrl).origin, base: routesFor(siteUrl).base };
}
