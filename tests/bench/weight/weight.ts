import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routesFor } from '../../../src/routes.ts';
import { bytesOf, pageWeight, type PageWeight } from '../../support/page-weight.ts';
import { readPages } from '../../support/read-pages.ts';
import type { Benchmark } from '../benchmark.ts';
import { kilobytes } from '../kilobytes.ts';

/** What the heaviest page of each kind takes, of the built files. */
export const weight: Benchmark = {
  name: 'weight',
  about: 'bytes of the heaviest page of each kind, from the built files',
  run: async ({ site }) => {
    const folder = await site();
    const { url } = JSON.parse(readFileSync(join(folder, 'timeline.json'), 'utf8')) as { url: string };
    const { base } = routesFor(url);
    const heaviest = new Map<string, readonly [path: string, weight: PageWeight]>();
    const inOrder = [...readPages(folder, base)].sort(([one], [other]) => (one < other ? -1 : 1));
    for (const [path, html] of inOrder) {
      const found = pageWeight(folder, base, path, html);
      const kind = kindOf(path.slice(base.length));
      const [, before] = heaviest.get(kind) ?? [];
      if (before === undefined || total(before) < total(found)) heaviest.set(kind, [path, found]);
    }
    const rows = [...heaviest.values()].map(([path, found]) => [
      path,
      ...[total(found), found.html, bytesOf(found.styles), bytesOf(found.scripts)].map(kilobytes),
      kilobytes(bytesOf(found.preloadedFonts)),
    ]);
    const [, home] = heaviest.get('') ?? [];
    const ahead = new Set(home?.preloadedFonts.map((font) => font.path));
    return {
      conditions: ['kB of 1,000 bytes, compressed by gzip at level 9; fonts as they are, and not in the total.'],
      tables: [
        {
          title: 'Heaviest page of each kind',
          columns: ['page', 'total', 'HTML', 'styles', 'scripts', 'fonts ahead'],
          rows,
        },
        {
          title: 'Fonts that `/` names; the browser loads those whose letters are on the page',
          columns: ['file', 'kB', 'asked for ahead'],
          rows: (home?.namedFonts ?? []).map(({ path, bytes }) => [
            path,
            kilobytes(bytes),
            ahead.has(path) ? 'yes' : 'no',
          ]),
        },
      ],
      data: Object.fromEntries(heaviest.values()),
    };
  },
};

/** Pages of one folder are of one kind; its index is another. */
function kindOf(path: string): string {
  const [folder = '', ...below] = path.split('/');
  return below.some((name) => name !== '') ? `${folder}/…` : folder;
}

function total({ html, styles, scripts }: PageWeight): number {
  return html + bytesOf(styles) + bytesOf(scripts);
}
