import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aim } from './aim.ts';
import { fillPages } from './fill-pages.ts';
import { pageAround } from './page-around.ts';

/**
 * Makes what Hugo builds from: every article a page; as many more pages as ours has, each with HTML that was rendered
 * before, in its favour; and in each page a fixed text.
 *
 * @param content whose articles they are
 * @param folder where to; made
 * @param aim how many pages, and how heavy
 */
export function makeHugo(content: string, folder: string, aim: Aim): void {
  const { fixed, more } = fillPages(content, aim);
  const paths = { articles: join(folder, 'content', 'articles'), events: join(folder, 'content', 'events') };
  const layouts = join(folder, 'layouts', '_default');
  for (const path of [...Object.values(paths), layouts]) mkdirSync(path, { recursive: true });
  for (const name of readdirSync(join(content, 'articles'))) {
    const text = readFileSync(join(content, 'articles', name), 'utf8');
    // Hugo means something else by these keys.
    writeFileSync(join(paths.articles, name), text.replace(/^(?=(?:url|kind): )/gm, 'its-'));
  }
  for (const [at, { title, html }] of more.entries()) {
    writeFileSync(join(paths.events, `${at}.html`), `---\ntitle: ${title}\n---\n${html}`);
  }
  writeFileSync(join(layouts, 'single.html'), pageAround('{{ .Title }}', '{{ .Content }}', fixed));
  writeFileSync(
    join(folder, 'config.toml'),
    'baseURL = "https://lake-country.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section", "404"]\n',
  );
}
