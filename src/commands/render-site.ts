import { copyFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import { publishTimeline } from '../current-timeline.ts';
import { headersFile } from '../exports/headers.ts';
import { redirectsFile } from '../exports/redirects.ts';
import { routesFor } from '../routes.ts';
import type { Timeline } from '../timeline/model.ts';
import type { DrawnCards } from './draw-cards.ts';
import { indexSearch } from './index-search.ts';
import { recoverFolder } from './recover-folder.ts';
import { projectDir } from './user-path.ts';

/** What was made of a timeline. */
export interface RenderedSite {
  /** How many HTML pages were written. */
  readonly pages: number;
  /** The pictures that stand for pages where they are shared. */
  readonly cards: DrawnCards;
}

/**
 * Has Astro make every page of a timeline, makes the search index of it, and draws the cards that its pages name. The
 * dev server draws none: there the address of a card leads nowhere, as nobody shares a page of it.
 *
 * @param timeline the merged timeline
 * @param folder where to write, absolute; must not exist
 */
export async function renderSite(timeline: Timeline, folder: string): Promise<RenderedSite> {
  // Astro runs what it bundles from beside its output, where packages are found only within the project.
  const inside = join(projectDir, '.astro', 'site');
  mkdirSync(dirname(inside), { recursive: true });
  recoverFolder(inside);
  const outDir = `${inside}.next-${process.pid}`;
  try {
    const { build } = await import('astro');
    publishTimeline(timeline);
    await build({ root: projectDir, outDir, ...siteAddress(timeline), logLevel: 'warn' });
    // Astro makes no file whose name begins with an underscore.
    const routes = routesFor(timeline.vocabulary.site.url);
    const redirects = redirectsFile(timeline, routes);
    if (redirects !== '') writeFileSync(join(outDir, '_redirects'), redirects);
    const pages = pagesIn(outDir);
    writeFileSync(join(outDir, '_headers'), headersFile(routes, pages));
    await indexSearch(timeline, join(outDir, 'pagefind'));
    // What draws takes long to load, and other commands do without it.
    const { drawCards } = await import('./draw-cards.ts');
    const cards = await drawCards(timeline, outDir, join(projectDir, '.astro', 'cards'));
    moveFolder(outDir, folder);
    return { pages: pages.length, cards };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** The HTML files in a folder and all below it, relative to it with `/` between. */
function pagesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll(sep, '/'));
}

/** Moves a folder to where none is, by copying where that is another file system. */
function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copyFolder(from, to);
  }
}

/** Node's own way of copying a folder calls a full disk an error of input or output. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else copyFileSync(source, target);
  }
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
