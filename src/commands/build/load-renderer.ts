import { existsSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { App } from 'astro/app';
import { RENDERER_ASSETS, RENDERER_ENTRY } from './compile-renderer.ts';

/** Renders pages, and has the files that all of them need. */
export interface Renderer {
  /** Where it lies, absolute. */
  readonly folder: string;
  /** Styles, scripts, fonts and the files of `public/`: path in the site with `/` between -> where it lies, absolute. */
  readonly assets: ReadonlyMap<string, string>;
  /**
   * The HTML of a page.
   *
   * @param pattern of the page's route, as Astro names it: `/events/[id]`
   * @param address of the page, whole
   * @param shown all that it shows
   * @throws Error where the page could not be rendered
   */
  readonly render: (pattern: string, address: string, shown: object) => Promise<string>;
}

/**
 * Loads what Astro made of the pages.
 *
 * @param folder in which it was compiled, absolute
 */
export async function loadRenderer(folder: string): Promise<Renderer> {
  const { app } = (await import(pathToFileURL(join(folder, RENDERER_ENTRY)).href)) as { app: App };
  return { folder, assets: filesIn(join(folder, RENDERER_ASSETS)), render: renderWith(app) };
}

function renderWith(app: App): Renderer['render'] {
  const { manifest } = app;
  // The policy stands in each page, as whoever serves the files may send no headers with them.
  if (manifest.csp !== undefined) manifest.csp.cspDestination = 'meta';
  const routes = new Map(manifest.routes.map(({ routeData }) => [routeData.route, routeData]));
  return async (pattern, address, shown) => {
    const routeData = routes.get(pattern);
    if (routeData === undefined) throw new Error(`There is no page \`${pattern}\` in src/pages.`);
    const response = await app.render(new Request(address), { routeData, locals: shown });
    const expected = pattern === '/404' ? 404 : 200;
    if (response.status !== expected) throw new Error(`${address} could not be rendered (${response.status}).`);
    return response.text();
  };
}

/**
 * Every file in a folder and below it.
 *
 * @param folder absolute
 * @returns path in it, with `/` between -> where it lies, absolute; in order. None where there is no such folder
 */
export function filesIn(folder: string): ReadonlyMap<string, string> {
  if (!existsSync(folder)) return new Map();
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1).replaceAll(sep, '/'), path]));
}
