import type { Article as Work, Organization } from 'schema-dts';
import { isPublishedInferred } from '../../timeline/dates/published-words.ts';
import type { Article, OutletKind } from '../../timeline/model.ts';
import type { TimelineIndex } from '../timeline-index.ts';
import { articleNode } from './ids.ts';

/** What each kind of outlet is to schema.org. */
const PUBLISHERS: Readonly<Record<OutletKind, 'NewsMediaOrganization' | 'GovernmentOrganization' | 'Organization'>> = {
  agency: 'NewsMediaOrganization',
  'public broadcaster': 'NewsMediaOrganization',
  broadcaster: 'NewsMediaOrganization',
  newspaper: 'NewsMediaOrganization',
  'news site': 'NewsMediaOrganization',
  'state media': 'NewsMediaOrganization',
  'rights group': 'Organization',
  'international body': 'Organization',
  government: 'GovernmentOrganization',
};

/**
 * An article as its newsroom published it, in schema.org's words. A date that the editor worked out stands on the page
 * with the reason; here, where no doubt can be told, it is left out. Whose the rights are is not for us to say.
 *
 * @param index Of the timeline.
 * @param article One of its articles.
 */
export function articleThing(index: TimelineIndex, article: Article): Work {
  const read = (key: string): boolean => article.inferred[key] === undefined;
  const dateline = article.dateline === null ? null : (index.places.get(article.dateline)?.name ?? article.dateline);
  return {
    '@type': article.kind === 'analysis' ? 'AnalysisNewsArticle' : 'NewsArticle',
    '@id': articleNode(index, article.id),
    // A headline in square brackets is the editor's: a name to call the article by.
    ...(article.title.startsWith('[') ? { name: article.title.replace(/^\[|\]$/gu, '') } : { headline: article.title }),
    ...(article.titleTranslation === null ? {} : { alternativeHeadline: article.titleTranslation }),
    ...(article.authors.length > 0
      ? { author: article.authors.map((name) => ({ '@type': 'Person' as const, name })) }
      : {}),
    publisher: publisher(index, article.outlet),
    ...(article.syndicatedFrom === null ? {} : { sourceOrganization: publisher(index, article.syndicatedFrom) }),
    ...(isPublishedInferred(article) ? {} : { datePublished: article.published }),
    ...(article.updated !== null && read('updated') ? { dateModified: article.updated } : {}),
    ...(dateline === null ? {} : { dateline }),
    ...(article.retracted === null ? {} : { creativeWorkStatus: 'Retracted' }),
    inLanguage: article.language,
    ...(article.url === null ? {} : { url: article.url }),
    ...(article.archive === null ? {} : { archivedAt: article.archive }),
  };
}

function publisher({ outlets, routes }: TimelineIndex, slug: string): Organization {
  const outlet = outlets.get(slug);
  const kind = outlet?.kind ?? null;
  return {
    '@type': kind === null ? 'Organization' : PUBLISHERS[kind],
    '@id': `${routes.absolute(routes.outlet(slug))}#outlet`,
    name: outlet?.name ?? slug,
    ...(outlet === undefined || outlet.url === null ? {} : { url: outlet.url }),
  };
}
