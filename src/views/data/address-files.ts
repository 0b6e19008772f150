import type { Timeline } from '../../timeline/model.ts';
import { knownJsonDays } from '../known-timelines.ts';
import { robotsTxt, sitemapParts, sitemapXml } from '../sitemap.ts';
import { indexOf } from '../timeline-index.ts';
import { knownFile } from './known-file.ts';
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
    ...knownJsonDays(timeline).map((day) => knownFile(timeline, day)),
  ];
}
