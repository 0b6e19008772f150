import { addDays } from '../dates/add-days.ts';
import type { Article } from '../model.ts';
import { wordsOf } from '../similarity/words-of.ts';
import type { ArticleDraft } from './article-draft.ts';
import { isSmallWord } from './small-words.ts';

/** Copies of an agency's story are printed within so many days. */
const DAYS = 2;
/** Share of the words of two titles that both have. */
const LIKE_TITLE = 0.6;
/** Share of the runs of the shorter text that the other one has too. */
const LIKE_TEXT = 0.3;
const RUN = 6;

/**
 * Articles of other outlets within two days that have nearly the same title or text: copies of one agency's story, perhaps.
 *
 * @param draft the article to be added
 * @param text of its source; `null` where it is not at hand
 * @param articles those that there are
 * @param texts of their sources by article id, as far as they are at hand
 */
export function likelyCopies(
  draft: ArticleDraft,
  text: string | null,
  articles: readonly Article[],
  texts: ReadonlyMap<string, string>,
): Article[] {
  const first = addDays(draft.publishedDay, -DAYS);
  const last = addDays(draft.publishedDay, DAYS);
  const titles = [draft.title, draft.titleTranslation].flatMap(wordSet);
  const runs = text === null ? null : runsOf(text);
  return articles.filter((article) => {
    if (article.outlet === draft.outlet || article.publishedDay < first || article.publishedDay > last) return false;
    const others = [article.title, article.titleTranslation].flatMap(wordSet);
    if (titles.some((title) => others.some((other) => shareOfBoth(title, other) >= LIKE_TITLE))) return true;
    const other = texts.get(article.id);
    return runs !== null && other !== undefined && shareOfLess(runs, runsOf(other)) >= LIKE_TEXT;
  });
}

/** The words that tell something; titles with fewer than three of them are alike by chance. */
function wordSet(title: string | null): ReadonlySet<string>[] {
  const words = new Set(wordsOf(title ?? '').filter((word) => !isSmallWord(word)));
  return words.size < 3 ? [] : [words];
}

function runsOf(text: string): ReadonlySet<string> {
  const words = wordsOf(text);
  return new Set(words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' ')));
}

function shareOfBoth(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = a.intersection(b).size;
  return both / (a.size + b.size - both);
}

function shareOfLess(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const less = Math.min(a.size, b.size);
  return less === 0 ? 0 : a.intersection(b).size / less;
}
