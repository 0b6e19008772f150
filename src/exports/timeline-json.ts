import type { Routes } from '../routes.ts';
import type { Timeline } from '../timeline/model.ts';
import { articleData } from './article-data.ts';
import { eventData } from './event-data.ts';
import { exportContext } from './export-context.ts';

/** Version of every JSON file: raised where the meaning of a key changes. */
export const FORMAT_VERSION = 1;

/**
 * The whole timeline as JSON: the contract with everyone who reads the data, described by `timeline.schema.json`.
 *
 * @param timeline what is exported
 * @param routes addresses of the site it is published on
 * @returns the text of `/timeline.json`
 */
export function timelineJson(timeline: Timeline, routes: Routes): string {
  const { site } = timeline.vocabulary;
  const { articles, fates, outlets } = exportContext(timeline, routes);
  const data = {
    formatVersion: FORMAT_VERSION,
    title: site.title,
    description: site.description,
    url: routes.absolute(routes.home()),
    language: site.language,
    timeZone: site.timeZone,
    license: site.license,
    knownOn: timeline.knownOn,
    articles: timeline.articles.map((article) => articleData(article, outlets, routes)),
    events: timeline.events.map((event) => eventData(event, articles, fates, routes)),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}
