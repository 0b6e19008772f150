import { isDayKnown, isPublishedInferred, publishedDate } from '../../timeline/dates/published-words.ts';
import type { Article, Outlet, Vocabulary } from '../../timeline/model.ts';
import { onceForEach } from '../../timeline/once-for-each.ts';
import type { CslItem } from './csl-item.ts';
import { cslDate } from './date-parts.ts';
import { endSentence } from './end-sentence.ts';
import type { Reference } from './reference.ts';
import { bodyNames, splitName } from './split-name.ts';

/** What the editor may have worked out that a citation rests on, as readers call it. */
const INFERRED = {
  title: 'headline',
  titleTranslation: 'translation of the headline',
  outlet: 'outlet',
  authors: 'authors',
  origin: 'agency',
  published: 'date',
  url: 'address',
  archive: 'archived copy',
} as const;

/**
 * The citation of an article: of what the newspaper published, not of its page here.
 *
 * A news agency whose copy it is stands for the author where no one else is named, unless the editor only inferred that it is
 * theirs. The archived copy is cited where the article itself has no known address.
 *
 * @param article what is cited
 * @param vocabulary names its outlet and agency; its site's language is that of headlines in square brackets without a
 *   translation. Neither is changed afterwards: the second call gives the first one's result
 */
export function articleReference(article: Article, vocabulary: Vocabulary): Reference {
  return referenceOf(vocabulary, article);
}

/** The whole bibliography, the article's own files and those of its events cite it, in three formats each. */
const referenceOf = onceForEach(({ outlets, site }: Vocabulary, article: Article): Reference => {
  const outlet = outlets.find(({ slug }) => slug === article.outlet);
  const agency = outlets.find(({ slug }) => slug === article.syndicatedFrom)?.name ?? article.syndicatedFrom;
  // A headline of the editor's that has a translation is in the article's language, e.g. read off the address.
  const supplied = /^\[.*\]$/.test(article.title) && article.titleTranslation === null;
  const url = article.url ?? article.archive;
  const note = noteOf(article, agency);
  const stated = article.inferred['origin'] === undefined ? agency : null;
  const bodies = bodyNames(outlets);
  const author =
    article.authors.length > 0
      ? article.authors.map((name) => splitName(name, bodies))
      : stated === null
        ? []
        : [{ literal: stated }];
  const item: CslItem = {
    id: article.id,
    type: typeOf(outlet),
    title: [
      article.title,
      ...(article.titleTranslation === null ? [] : [`[${article.titleTranslation}]`]),
      ...(article.retracted === null ? [] : ['[Retracted]']),
    ].join(' '),
    ...(author.length === 0 ? {} : { author }),
    'container-title': outlet?.name ?? article.outlet,
    issued: cslDate(publishedDate(article.published)),
    ...(article.accessed === null ? {} : { accessed: cslDate(article.accessed) }),
    ...(url === null ? {} : { URL: url }),
    language: supplied ? site.language : article.language,
    ...(note === '' ? {} : { note }),
  };
  return {
    item,
    title: article.title,
    titleTranslation: article.titleTranslation,
    supplied,
    dateInferred: isPublishedInferred(article),
    retracted: article.retracted !== null,
    agency: stated,
    archive: article.archive,
  };
});

/** APA and Chicago set newspapers otherwise than the sites of broadcasters, agencies and everyone else. */
function typeOf(outlet: Outlet | undefined): CslItem['type'] {
  return outlet?.kind === 'newspaper' ? 'article-newspaper' : 'webpage';
}

function noteOf(article: Article, agency: string | null): string {
  const dayKnown = isDayKnown(article.published);
  const inferred = Object.entries(INFERRED).flatMap(([key, name]) =>
    article.inferred[key] === undefined || (key === 'published' && !dayKnown) ? [] : [name],
  );
  return [
    ...(article.retracted === null ? [] : [`Retracted: ${endSentence(article.retracted)}`]),
    ...(agency === null ? [] : [`Copy of a story from ${agency}.`]),
    ...(article.archive === null || article.url === null ? [] : [`Archived copy at ${article.archive}.`]),
    ...(dayKnown ? [] : ['Day of publication not known.']),
    ...(inferred.length === 0
      ? []
      : [`Worked out by the editor, not stated in the copy at hand: ${inferred.join(', ')}.`]),
  ].join(' ');
}
