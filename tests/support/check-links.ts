import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { routesFor } from '../../src/routes.ts';
import { launchBrowser } from './browser.ts';
import { readPages } from './read-pages.ts';

/** What the links of a built site come to. */
export interface CheckedLinks {
  /** Ids that stand twice on a page, as `<page> #<id>`. */
  readonly doubled: readonly string[];
  /** Links within the site that lead to no page, or to no place on it, as `<page>: <link>`. */
  readonly broken: readonly string[];
  /** How many links within the site there are. */
  readonly links: number;
  /** The ids on each page, by its path. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/**
 * Follows every link within a built site, read as a browser reads HTML.
 *
 * @param folder of the built site
 * @param siteUrl the site's address
 */
export async function checkLinks(folder: string, siteUrl: string): Promise<CheckedLinks> {
  const { base } = routesFor(siteUrl);
  const { origin } = new URL(siteUrl);
  const found = await readLinks(readPages(folder, base));
  const doubled: string[] = [];
  const broken: string[] = [];
  let links = 0;
  for (const [path, page] of found) {
    doubled.push(...page.ids.filter((id, at) => page.ids.indexOf(id) !== at).map((id) => `${path} #${id}`));
    for (const link of page.links) {
      const url = new URL(link, origin + path);
      if (url.origin !== origin) continue;
      links += 1;
      const target = found.get(url.pathname);
      const exists = target !== undefined || existsSync(join(folder, decodeURI(url.pathname).slice(base.length)));
      const below = url.pathname.startsWith(base);
      const anchor = decodeURIComponent(url.hash.slice(1));
      const landed = anchor === '' || target?.ids.includes(anchor) === true;
      if (!exists || !below || !landed || (target === undefined && url.pathname.endsWith('/')))
        broken.push(`${path}: ${link}`);
    }
  }
  return { doubled, broken, links, ids: new Map([...found].map(([path, { ids }]) => [path, ids])) };
}

async function readLinks(pages: ReadonlyMap<string, string>): Promise<Map<string, { ids: string[]; links: string[] }>> {
  const browser = await launchBrowser();
  const tab = await browser.newPage();
  const read = (html: string): Promise<{ ids: string[]; links: string[] }> =>
    tab.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      const all = <T>(selector: string, of: (element: Element) => T): T[] =>
        [...parsed.querySelectorAll(selector)].map(of);
      return {
        ids: all('[id]', ({ id }) => id),
        links: [
          ...all('[href]', (element) => element.getAttribute('href') ?? ''),
          ...all('[src]', (element) => element.getAttribute('src') ?? ''),
          ...all(
            'meta[http-equiv=refresh]',
            (element) => /url=(.*)/.exec(element.getAttribute('content') ?? '')?.[1] ?? '',
          ),
        ],
      };
    }, html);
  const found = new Map<string, { ids: string[]; links: string[] }>();
  for (const [path, html] of pages) found.set(path, await read(html));
  await browser.close();
  return found;
}
