import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aim } from './aim.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { pageAround } from './page-around.ts';

/**
 * Makes what Eleventy builds from where every page goes through remark: as many Markdown files as ours has pages, each of
 * the texts of articles, one after the other and from another one on for each page, as many as make its HTML as heavy as
 * ours. Nothing else is in a page, and nothing of it was rendered before.
 *
 * @param content whose articles they are
 * @param folder where to; made
 * @param aim how many pages, and how heavy; whole articles are taken, so that a page is heavier or lighter by up to half
 *   an article, and their mean is what is aimed at, unless that is less than an article weighs
 */
export function makeMarkdownPages(content: string, folder: string, { pages, bytes }: Aim): void {
  const articles = readdirSync(join(content, 'articles'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(content, 'articles', name), 'utf8');
      const markdown = text.replace(/^---\n.*?\n---\n+/s, '');
      // A line break stands between it and the next one.
      return { markdown, bytes: Buffer.byteLength(markdownToHtml(markdown)) + 1 };
    });
  for (const name of ['_includes', '_data', 'pages']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, '_includes', 'page.liquid'), pageAround('{{ page.fileSlug }}', '{{ content }}', ''));
  writeFileSync(join(folder, '_data', 'layout.json'), '"page.liquid"');
  // What is lacking, or too much, of the pages so far.
  let lacking = 0;
  for (let page = 0; page < pages; page += 1) {
    lacking += bytes - Buffer.byteLength(pageAround(String(page), '', ''));
    const texts: string[] = [];
    for (let at = page; ; at += 1) {
      const article = articles[at % articles.length];
      if (article === undefined) throw new RangeError('There is no article.');
      if (texts.length > 0 && lacking < article.bytes / 2) break;
      texts.push(article.markdown);
      lacking -= article.bytes;
    }
    writeFileSync(join(folder, 'pages', `${page}.md`), texts.join('\n'));
  }
}
