import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Aim } from './aim.ts';
import { markdownToHtml } from './markdown-to-html.ts';
import { pageAround } from './page-around.ts';

/** What a site has beside its articles. */
export interface Filling {
  /** HTML that stands in every page, so that it weighs as much as ours does. */
  readonly fixed: string;
  /** Pages that are no article's, with HTML that was rendered before. */
  readonly more: readonly { readonly title: string; readonly html: string }[];
}

/** So many articles tell how long the HTML of all is. */
const SAMPLE = 200;

/**
 * What makes as many pages as ours, and as heavy, of articles that are rendered each to a page of its own.
 *
 * @param content whose articles they are
 * @param aim how many pages, and how heavy
 */
export function fillPages(content: string, { pages, bytes }: Aim): Filling {
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
  return { fixed, more };
}
