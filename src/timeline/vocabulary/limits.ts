/** What editors may limit in `site.yaml`, with what holds where they do not. */
export const LIMITS = {
  /** Words of one article's report of one event. */
  reportWords: 150,
  /** Words of an article's whole file: background, headlines and reports. */
  articleWords: 1500,
  /** Words quoted from one article. */
  quotedWords: 250,
  /** Events, and of an outlet articles, that a page lists in full. */
  pageEvents: 300,
  /** Events and articles together up to which each has a picture of its own for where its page is shared. */
  cards: 1000,
} as const;

/** Name of a limit. */
export type LimitName = keyof typeof LIMITS;
