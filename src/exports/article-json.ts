import type { Article } from '../timeline/model.ts';
import { articleData } from './article-data.ts';
import { reportData } from './event-data.ts';
import type { ExportContext } from './export-context.ts';
import { namesUsed } from './names-used.ts';
import { selfContained } from './self-contained.ts';

/**
 * `/articles/<id>.json`: the article as `timeline.json` has it, with what it reports.
 *
 * @param context of the timeline
 * @param article one of its articles
 */
export function articleJson(context: ExportContext, article: Article): string {
  const { fates, outlets, routes } = context;
  const data = {
    ...selfContained(context, 'articleFile', routes.article(article.id)),
    article: articleData(article, outlets, routes),
    reports: article.reports.map((report) => ({
      event: report.event,
      eventUrl: routes.absolute(routes.event(report.event)),
      ...reportData(report, article, fates),
    })),
    names: namesUsed(context, [], article.reports, [article]),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
