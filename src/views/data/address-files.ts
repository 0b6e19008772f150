import type { Timeline } from '../../timeline/model.ts';
import { robotsTxt, sitemapParts, sitemapXml } from '../sitemap.ts';
import { indexOf } from '../timeline-index.ts';
import type { FileSource } from './published-file.ts';

/**
 * Files for search engines, made of the addresses of the pages; the page about the data lists none of them.
 *
 * @param timeline Any.
 */
export function addressFiles(timeline: Timeline): readonly FileSource[] {
  const { routes } = indexOf(timeline);
  return [
    { path: routes.robots(), of: null, parts: () => [robotsTxt(timeline)] },
    { path: routes.sitemap(), of: null, parts: () => [sitemapXml(timeline)] },
    ...sitemapParts(timeline).map(({ name, text }) => ({
      path: routes.sitemapPart(name),
      of: name,
      parts: () => [text()],
    })),
  ];
}
