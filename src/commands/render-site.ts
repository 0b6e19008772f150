import { readdirSync } from 'node:fs';
import { publishTimeline } from '../current-timeline.ts';
import { routesFor } from '../routes.ts';
import type { Timeline } from '../timeline/model.ts';
import { projectDir } from './user-path.ts';

/**
 * Has Astro make every page of a timeline.
 *
 * @param timeline the merged timeline
 * @param folder where to write, absolute; made if it does not exist
 * @returns how many HTML pages were written
 */
export async function renderSite(timeline: Timeline, folder: string): Promise<number> {
  const { build } = await import('astro');
  publishTimeline(timeline);
  await build({
    root: projectDir,
    outDir: folder,
    ...siteAddress(timeline),
    logLevel: 'warn',
  });
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html')).length;
}

/**
 * What Astro must know of the site's address.
 *
 * @param timeline whose `site.url` it is
 * @returns the origin with scheme, and the path below which all pages lie
 */
export function siteAddress(timeline: Timeline): { site: string; base: string } {
  const { url } = timeline.vocabulary.site;
  return { site: new URL(url).origin, base: routesFor(url).base };
}
