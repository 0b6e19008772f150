import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aim } from './aim.ts';
import { fillPages } from './fill-pages.ts';
import { pageAround } from './page-around.ts';

/**
 * Makes what Eleventy builds from where articles alone go through remark: every article a page; as many more pages as
 * ours has, each with HTML that was rendered before, in its favour; and in each page a fixed text.
 *
 * @param content whose articles they are
 * @param folder where to; made
 * @param aim how many pages, and how heavy
 */
export function makeEleventy(content: string, folder: string, aim: Aim): void {
  const { fixed, more } = fillPages(content, aim);
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
