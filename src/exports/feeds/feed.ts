import type { Day } from '../../timeline/model.ts';

/** A feed, whatever its format. All addresses are whole. */
export interface Feed {
  /** Never changes: what readers know the feed by. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** The page that it is the feed of. */
  readonly page: string;
  /** Its own address. */
  readonly self: string;
  /** Who made it. */
  readonly author: string;
  /** Licence of its texts; `null` where none is told. */
  readonly rights: string | null;
  /** Day on which the timeline began: when a feed without entries was last updated. */
  readonly began: Day;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** What stands in a feed. */
export interface FeedEntry {
  /** Never changes: what readers know the entry by. */
  readonly id: string;
  readonly title: string;
  /** Whole address of the page. */
  readonly url: string;
  readonly published: Day;
  readonly updated: Day;
  /** One or two sentences of plain text. */
  readonly summary: string;
  /** Safe HTML, its links whole addresses. */
  readonly html: string;
  readonly categories: readonly { readonly term: string; readonly label: string }[];
}

/** How many entries a feed holds at most; the whole timeline is in `timeline.json`. */
export const FEED_LENGTH = 100;

/**
 * Midnight of a day in UTC, as RFC 3339 writes it: the data have no time of the day.
 *
 * @param day `YYYY-MM-DD`
 * @example feedTime('2022-01-05') // '2022-01-05T00:00:00Z'
 */
export function feedTime(day: Day): string {
  return `${day}T00:00:00Z`;
}
