import type { Routes } from '../routes.ts';
import type { Timeline } from '../timeline/model.ts';
import { articleData } from './article-data.ts';
import { eventData } from './event-data.ts';
import { exportContext, type ExportContext } from './export-context.ts';
import type { ExportPart } from './export-part.ts';
import { joined } from './joined.ts';
import { itemsOf, jsonParts } from './json-parts.ts';

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
  return joined(timelineJsonParts(exportContext(timeline, routes)));
}

/**
 * The same in pieces, an article or event each: for files too long for one text.
 *
 * @param context of the timeline
 */
export function timelineJsonParts({ timeline, routes, articles, fates, outlets }: ExportContext): Iterable<ExportPart> {
  const { site } = timeline.vocabulary;
  const head = {
    formatVersion: FORMAT_VERSION,
    title: site.title,
    description: site.description,
    url: routes.absolute(routes.home()),
    language: site.language,
    timeZone: site.timeZone,
    license: site.license,
    knownOn: timeline.knownOn,
  };
  return jsonParts(head, {
    articles: itemsOf(timeline.articles, (article) => articleData(article, outlets, routes)),
    events: itemsOf(timeline.events, (event) => eventData(event, articles, fates, routes)),
  });
}
