/** What can be found, in the order in which it stands in the index: what is read before what only leads to it. */
export const SEARCH_KINDS = ['event', 'article', 'place', 'topic', 'speaker', 'outlet'] as const;

export type SearchKind = (typeof SEARCH_KINDS)[number];

/**
 * The word under which all of one kind is found. It begins with a letter that nobody types.
 *
 * @param kind One of `SEARCH_KINDS`.
 */
export function wordOfKind(kind: SearchKind): string {
  return `ƻ${kind}`;
}

/** One thing that can be found. Empty texts say nothing and are found by nothing. */
export interface SearchRecord {
  readonly kind: SearchKind;
  /** Address of its page, made by the routes. */
  readonly url: string;
  readonly title: string;
  /** BCP 47 tag of the title; empty for the site's own language. */
  readonly language: string;
  /** The title in the site's language, where it is in another one. */
  readonly translation: string;
  /** When, in words. */
  readonly date: string;
  /** Who reports it: `BBC, CNN`. */
  readonly sources: string;
  /** Running text, of which a piece is shown around what was looked for. */
  readonly content: string;
  /** Other spellings of the title. */
  readonly spellings: string;
  /** Where it happened, then the places around: the spellings of each, and ` · ` between one place and the next. */
  readonly places: string;
  /** Who is quoted or gave a figure, as the places are. */
  readonly speakers: string;
  readonly topics: string;
  readonly authors: string;
  /** What was said, in the speakers' own languages, divided as the places are. */
  readonly originals: string;
  /** Beginnings under which declined names are found; never shown. */
  readonly stems: string;
}

/** A record that is not made yet. */
export interface SearchSource {
  readonly kind: SearchKind;
  readonly url: string;
  /** Plain data: where it is the same, and the site's language and base path are, the record is. */
  readonly basis: () => readonly unknown[];
  readonly record: () => SearchRecord;
}
