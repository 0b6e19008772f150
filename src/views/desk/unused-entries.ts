import type { Timeline } from '../../timeline/model.ts';

/** Entries of one vocabulary file that nothing uses. */
export interface UnusedEntries {
  /** `places.yaml` */
  readonly file: string;
  /** In the order of the file. */
  readonly slugs: readonly string[];
}

/**
 * The entries of the vocabulary that no article uses. A place is in use too where one within it is.
 *
 * @param timeline the timeline
 * @returns files that have such entries, in a fixed order
 */
export function unusedEntries({ articles, vocabulary }: Timeline): readonly UnusedEntries[] {
  const reports = articles.flatMap((article) => article.reports);
  const quotes = reports.flatMap((report) => report.quotes);
  const figures = reports.flatMap((report) => report.figures);
  const places = new Set([...reports.flatMap((report) => report.places), ...articles.map(({ dateline }) => dateline)]);
  const within = new Map(vocabulary.places.map((place) => [place.slug, place.within]));
  // A set gives what is added on the way, and nothing twice.
  for (const place of places) if (place !== null) places.add(within.get(place) ?? null);
  const used: readonly [string, readonly { readonly slug: string }[], ReadonlySet<string | null>][] = [
    [
      'outlets.yaml',
      vocabulary.outlets,
      new Set(articles.flatMap(({ outlet, syndicatedFrom }) => [outlet, syndicatedFrom])),
    ],
    ['places.yaml', vocabulary.places, places],
    ['speakers.yaml', vocabulary.speakers, new Set([...quotes, ...figures].map(({ by }) => by))],
    ['topics.yaml', vocabulary.topics, new Set(reports.flatMap((report) => report.topics))],
    ['measures.yaml', vocabulary.measures, new Set(figures.map(({ measure }) => measure))],
  ];
  return used.flatMap(([file, entries, names]) => {
    const slugs = entries.map(({ slug }) => slug).filter((slug) => !names.has(slug));
    return slugs.length === 0 ? [] : [{ file, slugs }];
  });
}
