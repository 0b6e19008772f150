import { exportContext } from '../../exports/export-context.ts';
import { timelineJsonParts } from '../../exports/timeline-json.ts';
import { textsOf } from '../../exports/texts-of.ts';
import type { Timeline } from '../../timeline/model.ts';
import { knownJsonDays, knownTimeline } from '../known-timelines.ts';
import { knownBasis } from '../pages/known-basis.ts';
import { robotsTxt, sitemapParts, sitemapXml } from '../sitemap.ts';
import { indexOf } from '../timeline-index.ts';
import type { FileSource } from './published-file.ts';

/**
 * Files that are published and not listed on the page about the data: those for search engines, and the data as
 * it was known on a day, to which that day's page leads.
 *
 * @param timeline Any.
 */
export function unlistedFiles(timeline: Timeline): readonly FileSource[] {
  const { routes } = indexOf(timeline);
  return [
    { path: routes.robots(), of: null, parts: () => [robotsTxt(timeline)] },
    { path: routes.sitemap(), of: null, parts: () => [sitemapXml(timeline)] },
    ...sitemapParts(timeline).map(({ name, text }) => ({
      path: routes.sitemapPart(name),
      of: name,
      parts: () => [text()],
    })),
    ...knownJsonDays(timeline).map((day) => ({
      path: routes.knownJson(day),
      of: day,
      parts: () => textsOf(timelineJsonParts(exportContext(knownTimeline(timeline, day), routes))),
      basis: () => knownBasis(timeline, day),
    })),
  ];
}
