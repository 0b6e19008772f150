import { publishedDate, publishedWords } from '../timeline/dates/published-words.ts';
import type { Article } from '../timeline/model.ts';
import { outletOf } from './citation.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { foreignLanguage } from './words/language-name.ts';

/** An article as it is named wherever it is not the page's own matter. */
export interface SourceView {
  readonly id: string;
  readonly href: string;
  /** Its note on paper: its id, until the page's notes are numbered. */
  readonly footnote: string;
  readonly outlet: string;
  readonly title: string;
  /** For the title's `lang` attribute; `null` for the page's own language. */
  readonly lang: string | null;
  readonly translation: string | null;
  /** `Friday 7 January 2022`; `January 2022` or `2022` where no more is known. */
  readonly published: string;
  /** For `<time datetime>`: `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly publishedDate: string;
  /** `copy of an AP story`; `null` where it is the outlet's own. */
  readonly copyOf: string | null;
  readonly url: string | null;
  readonly archive: string | null;
  readonly verified: boolean;
  /** Why it was retracted; `null` while it stands. */
  readonly retracted: string | null;
}

/**
 * An article as it is named wherever it is not the page's own matter.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export function sourceView(index: TimelineIndex, article: Article): SourceView {
  return {
    id: article.id,
    href: index.routes.article(article.id),
    footnote: article.id,
    outlet: outletOf(index, article),
    title: article.title,
    lang: titleLanguage(article, index.timeline.vocabulary.site.language),
    translation: article.titleTranslation,
    published: publishedWords(article.published),
    publishedDate: publishedDate(article.published),
    copyOf: copyOf(index, article),
    url: article.url,
    archive: article.archive,
    verified: article.verified,
    retracted: article.retracted,
  };
}

/**
 * Whose copy an article is: `copy of an AP story`, `copy of a Reuters story`; `null` where it is the outlet's own.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export function copyOf(index: TimelineIndex, article: Article): string | null {
  if (article.syndicatedFrom === null) return null;
  const name = index.outlets.get(article.syndicatedFrom)?.short ?? article.syndicatedFrom;
  return `copy of ${articleFor(name)} ${name} story`;
}

/** `a` or `an`, by the first sound; initials (`AP`, `RFE`) are read letter by letter, names (`TASS`) are not told apart. */
function articleFor(name: string): 'a' | 'an' {
  const first = name.split(/[\s/]/, 1)[0] ?? '';
  const spelled = /^[A-Z]{2,3}$/.test(first);
  return (spelled ? /^[AEFHILMNORSX]/ : /^[AEIO]/).test(first) ? 'an' : 'a';
}

/**
 * The `lang` attribute of an article's title. A headline in square brackets was supplied by the editor, in the site's
 * language unless it has a translation into it.
 *
 * @param article One of the timeline's.
 * @param page BCP 47 tag of the page.
 */
export function titleLanguage(article: Article, page: string): string | null {
  return article.title.startsWith('[') && article.titleTranslation === null
    ? null
    : foreignLanguage(article.language, page);
}
