import { publishedWords } from '../timeline/dates/published-words.ts';
import type { Article, Timeline } from '../timeline/model.ts';
import { titleLanguage } from './source-view.ts';
import { indexOf, type TimelineIndex } from './timeline-index.ts';
import { listed } from './words/listed.ts';

/** A line of the notes at the end of a printed page: one article that the page cites. */
export interface PrintNote {
  /** As it stands beside what is cited. */
  readonly number: number;
  /** The author, and the agency where that is not the outlet; empty where neither is told. */
  readonly by: string;
  readonly title: string;
  /** For the title's `lang` attribute; `null` for the page's own language. */
  readonly lang: string | null;
  readonly translation: string | null;
  readonly outlet: string;
  /** `Friday 7 January 2022`; `January 2022` or `2022` where no more is known. */
  readonly published: string;
  /** Why it was retracted; `null` while it stands. */
  readonly retracted: string | null;
  /** Whole addresses; `null` where it is not known. */
  readonly url: string | null;
  readonly archive: string | null;
}

/**
 * The notes of a page: every article that what is shown cites, by number. An article has the same number on every page
 * (its place among the articles in the order in which they were published), so that sheets of several pages can be read
 * together.
 *
 * @param timeline All of the site's articles.
 * @param shown The views that the page shows; citations are found in them at any depth, by their `note`.
 */
export function printNotes(timeline: Timeline, shown: unknown): readonly PrintNote[] {
  const index = indexOf(timeline);
  const cited = new Set<number>();
  collect(shown, cited);
  return timeline.articles.filter((_, at) => cited.has(at + 1)).map((article) => noteOf(index, article));
}

function collect(shown: unknown, cited: Set<number>): void {
  if (typeof shown !== 'object' || shown === null) return;
  if ('note' in shown && typeof shown.note === 'number') cited.add(shown.note);
  for (const part of Object.values(shown)) collect(part, cited);
}

function noteOf(index: TimelineIndex, article: Article): PrintNote {
  const nameOf = (slug: string): string => index.outlets.get(slug)?.name ?? slug;
  const agency = article.syndicatedFrom === null ? [] : [nameOf(article.syndicatedFrom)];
  return {
    number: index.notes.get(article.id) ?? 0,
    by: [listed(article.authors), ...agency].filter((name) => name !== '').join(', '),
    title: article.title,
    lang: titleLanguage(article, index.timeline.vocabulary.site.language),
    translation: article.titleTranslation,
    outlet: nameOf(article.outlet),
    published: publishedWords(article.published),
    retracted: article.retracted,
    url: article.url,
    archive: article.archive,
  };
}
