import { shortPublished } from '../timeline/dates/published-words.ts';
import type { Article, Event } from '../timeline/model.ts';
import { retractedMark } from './retracted.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** The chip beside what is reported: who says so, leading to where on the article's page. */
export interface Citation {
  /** `BBC, 7 Jan`; with the year where it is not the event's; `HRW, Jan 2022` where the day is not known; with `, retracted`. */
  readonly text: string;
  readonly href: string;
  /** Its note on paper: the article's id, until the page's notes are numbered. */
  readonly footnote: string;
}

/**
 * The citation of one article for one event.
 *
 * @param index Of the timeline.
 * @param event What is reported.
 * @param article The article's id.
 */
export function citationOf(index: TimelineIndex, event: Event, article: string): Citation {
  const source = index.articles.get(article);
  const href = index.routes.article(article, event.id);
  if (source === undefined) return { text: article, href, footnote: article };
  const year = source.published.slice(0, 4);
  const sameYear = (event.date.start ?? event.date.end ?? source.published).startsWith(year);
  return {
    text: `${outletOf(index, source)}, ${shortPublished(source.published, sameYear ? 'told' : 'untold')}${retractedMark(source)}`,
    href,
    footnote: article,
  };
}

/**
 * Short name of an article's outlet.
 *
 * @param index Of the timeline.
 * @param article Any of its articles.
 */
export function outletOf(index: TimelineIndex, article: Article): string {
  return index.outlets.get(article.outlet)?.short ?? article.outlet;
}

/**
 * Short names of independent origins.
 *
 * @param index Of the timeline.
 * @param origins Slugs of outlets.
 */
export function originNames(index: TimelineIndex, origins: readonly string[]): readonly string[] {
  return origins.map((origin) => index.outlets.get(origin)?.short ?? origin);
}
