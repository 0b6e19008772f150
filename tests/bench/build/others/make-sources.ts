import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToHtml } from './markdown-to-html.ts';

/** What another generator is to make: as many pages as ours, and as heavy. */
export interface Aim {
  readonly pages: number;
  /** Mean bytes of a page. */
  readonly bytes: number;
}

/** So many articles tell how long the HTML of all is. */
const SAMPLE = 200;

/**
 * Makes what Eleventy and Hugo build from: every article a page, its Markdown rendered; as many more pages as ours has,
 * each with HTML that was rendered before, in their favour; and in each page a fixed text, so that it weighs as much as
 * ours does.
 *
 * @param content whose articles they are
 * @param folder where to; made, with `eleventy` and `hugo` in it
 * @param aim how many pages, and how heavy
 */
export function makeSources(content: string, folder: string, { pages, bytes }: Aim): void {
  const names = readdirSync(join(content, 'articles')).sort();
  const step = Math.max(1, Math.floor(names.length / SAMPLE));
  const sample = names
    .filter((_, at) => at % step === 0)
    .map((name) => markdownToHtml(readFileSync(join(content, 'articles', name), 'utf8')));
  const mean = sample.reduce((sum, html) => sum + Buffer.byteLength(html), 0) / sample.length;
  const skeleton = pageAround('', '', '');
  const filler = 'All that a page has beside its text.\n';
  const rest = Math.max(0, bytes - mean - Buffer.byteLength(skeleton) - 40);
  const fixed = `<p>${filler.repeat(Math.ceil(rest / filler.length)).slice(0, Math.round(rest))}</p>`;
  const more = Array.from({ length: Math.max(0, pages - names.length) }, (_, at) => ({
    title: `Page ${at}`,
    html: sample[at % sample.length] ?? '',
  }));
  makeEleventy(content, join(folder, 'eleventy'), fixed, more);
  makeHugo(content, join(folder, 'hugo'), fixed, more);
}

interface Extra {
  readonly title: string;
  readonly html: string;
}

function makeEleventy(content: string, folder: string, fixed: string, more: readonly Extra[]): void {
  for (const name of ['_includes', '_data']) mkdirSync(join(folder, name), { recursive: true });
  cpSync(join(content, 'articles'), join(folder, 'articles'), { recursive: true });
  writeFileSync(join(folder, '_includes', 'page.liquid'), pageAround('{{ title }}', '{{ content }}', fixed));
  writeFileSync(join(folder, '_data', 'layout.json'), '"page.liquid"');
  writeFileSync(join(folder, '_data', 'more.json'), JSON.stringify(more));
  writeFileSync(
    join(folder, 'more.liquid'),
    [
      '---',
      'pagination: { data: more, size: 1, alias: extra }',
      'permalink: "events/{{ pagination.pageNumber }}/"',
      '---',
      '{{ extra.html }}',
    ].join('\n'),
  );
}

function makeHugo(content: string, folder: string, fixed: string, more: readonly Extra[]): void {
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

function pageAround(title: string, content: string, fixed: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${content}
</main>
${fixed}
</body>
</html>
`;
}
