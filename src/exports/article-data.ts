import type { Routes } from '../routes.ts';
import type { Article, Outlet } from '../timeline/model.ts';

/**
 * An article as every JSON file has it: `$defs/article` of `timeline.schema.json`.
 *
 * @param article one of the timeline's
 * @param outlets the vocabulary's, by slug
 * @param routes addresses of the site it is published on
 */
export function articleData(article: Article, outlets: ReadonlyMap<string, Outlet>, routes: Routes): object {
  return {
    id: article.id,
    url: routes.absolute(routes.article(article.id)),
    title: article.title,
    titleTranslation: article.titleTranslation,
    outlet: article.outlet,
    outletName: outlets.get(article.outlet)?.name ?? article.outlet,
    origin: article.origin,
    authors: article.authors,
    published: article.published,
    updated: article.updated,
    dateline: article.dateline,
    sourceUrl: article.url,
    archiveUrl: article.archive,
    accessed: article.accessed,
    language: article.language,
    kind: article.kind,
    retracted: article.retracted,
    added: article.added,
    inferred: article.inferred,
    verified: article.verified,
    events: article.reports.map((report) => report.event),
  };
}
