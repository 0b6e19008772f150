import { isPublishedInferred, publishedDate } from '../../timeline/dates/published-words.ts';
import type { Article } from '../../timeline/model.ts';
import type { MetaTag } from '../sharing/page-about.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { highwireDate } from './highwire-date.ts';

/**
 * What a reference manager stores from the page of an article: the newspaper's article itself, under its own address,
 * not our page of it. Who saves the page wants to cite what the newspaper wrote; our page is saved from an event's.
 * Where the newspaper's address is not known, the archived copy stands for it, and else our page.
 *
 * Highwire's words are the ones that Google Scholar and reference managers look for first. Dublin Core says what those
 * have no word for: that it is a newspaper's article (Zotero takes the name of one of its own types there; Highwire's
 * `citation_journal_title` would make a journal's of it) and in which newspaper (`DC.source`).
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 * @see https://scholar.google.com/intl/en/scholar/inclusion.html#indexing,
 *   https://www.dublincore.org/specifications/dublin-core/dcq-html/ and
 *   https://www.zotero.org/support/dev/exposing_metadata
 */
export function articleReference(index: TimelineIndex, article: Article): readonly MetaTag[] {
  const { routes } = index;
  const outlet = index.outlets.get(article.outlet)?.name ?? article.outlet;
  const address = article.url ?? article.archive ?? routes.absolute(routes.article(article.id));
  const published = publishedDate(article.published);
  // EDTF's mark for what is uncertain: the date was worked out, not read, and only Dublin Core can say so.
  const inferred = isPublishedInferred(article);
  const tag = (name: string, content: string): MetaTag => ({ name, content });
  return [
    tag('citation_title', article.title),
    // Names as the newspaper prints them: which part is the family's cannot be told for all of the world's names.
    ...article.authors.map((author) => tag('citation_author', author)),
    ...(inferred ? [] : [tag('citation_publication_date', highwireDate(published))]),
    tag('citation_language', article.language),
    tag('citation_public_url', address),
    tag('DC.type', 'newspaperArticle'),
    tag('DC.title', article.title),
    ...article.authors.map((author) => tag('DC.creator', author)),
    tag('DC.date', inferred ? `${published}?` : published),
    tag('DC.source', outlet),
    tag('DC.publisher', outlet),
    tag('DC.language', article.language),
    tag('DC.identifier', address),
  ];
}
