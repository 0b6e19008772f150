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

/** A page's view with its notes. */
export interface Numbered<View> {
  /** As it was made, with the number of its note in place of each cited article's id. */
  readonly view: View;
  /** In the order in which the articles were published, numbered from 1. */
  readonly notes: readonly PrintNote[];
}

/**
 * Numbers the notes of a page: every article that what is shown cites, in the order in which they were published. A
 * number is the page's own, so that an article that is added changes no page but those that cite it.
 *
 * Whatever cites an article has its id as `footnote`, at any depth of what is shown; here it becomes the note's number.
 * What cites nothing stays the very same object.
 *
 * @param timeline All of the site's articles.
 * @param shown The views that the page shows.
 * @example { footnote: '2022-01-07-bbc-unrest' } becomes { footnote: '1' }
 */
export function numberNotes<View>(timeline: Timeline, shown: View): Numbered<View> {
  const index = indexOf(timeline);
  const cited = new Set<string>();
  collect(shown, cited);
  const articles = [...cited]
    .flatMap((id) => index.articles.get(id) ?? [])
    .sort((a, b) => (index.articlePositions.get(a.id) ?? 0) - (index.articlePositions.get(b.id) ?? 0));
  const numbers = new Map(articles.map(({ id }, at) => [id, at + 1]));
  return {
    view: (numbers.size === 0 ? shown : numbered(shown, numbers)) as View,
    notes: articles.map((article, at) => noteOf(index, article, at + 1)),
  };
}

function collect(shown: unknown, cited: Set<string>): void {
  if (typeof shown !== 'object' || shown === null) return;
  if ('footnote' in shown && typeof shown.footnote === 'string') cited.add(shown.footnote);
  for (const part of Object.values(shown)) collect(part, cited);
}

/** The same with numbers in place of ids; the very same object where it has none. Maps and the like are left alone. */
function numbered(shown: unknown, numbers: ReadonlyMap<string, number>): unknown {
  if (typeof shown !== 'object' || shown === null) return shown;
  if (Array.isArray(shown)) {
    const parts = shown.map((part) => numbered(part, numbers));
    return parts.some((part, at) => part !== shown[at]) ? parts : shown;
  }
  const changed = Object.entries(shown).flatMap(([key, part]): [string, unknown][] => {
    const number = key === 'footnote' && typeof part === 'string' ? numbers.get(part) : undefined;
    const now = number === undefined ? numbered(part, numbers) : String(number);
    return now === part ? [] : [[key, now]];
  });
  return changed.length === 0 ? shown : { ...shown, ...Object.fromEntries(changed) };
}

function noteOf(index: TimelineIndex, article: Article, number: number): PrintNote {
  const nameOf = (slug: string): string => index.outlets.get(slug)?.name ?? slug;
  const agency = article.syndicatedFrom === null ? [] : [nameOf(article.syndicatedFrom)];
  return {
    number,
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
