import type { Thing, WebPage } from 'schema-dts';
import type { Day } from '../../timeline/model.ts';

/** A `meta` element: of a vocabulary that says `property`, or of one that says `name`. */
export type MetaTag =
  { readonly property: string; readonly content: string } | { readonly name: string; readonly content: string };

/** The picture that stands for a page where it is shared. */
export interface ShareImage {
  /** Whole address. */
  readonly url: string;
  readonly alt: string;
}

/** A node of schema.org with its type named. */
export type TypedThing = Extract<Thing, { '@type': string }>;

/** What a page is about, for machines, where that is one thing: an event, an article, the timeline. */
export interface PageAbout {
  /** `null` for the site's own. */
  readonly image: ShareImage | null;
  /** Of Open Graph. */
  readonly type: 'article' | 'website';
  /** Days on which the page first stood here and last changed; `null` where the page is no work of its own. */
  readonly published: Day | null;
  readonly modified: Day | null;
  /** What reference managers read. */
  readonly reference: readonly MetaTag[];
  /** What schema.org says of the page itself beyond its name and address. */
  readonly page: Partial<Extract<WebPage, { '@type': 'WebPage' }>>;
  /** What is on it. */
  readonly things: readonly TypedThing[];
}
