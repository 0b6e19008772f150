import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, pageWeight } from '../../support/page-weight.ts';

/** What `/` weighs, in bytes. */
export interface FrontWeight {
  /** The page itself, compressed. */
  readonly html: number;
  /** With the styles and scripts that it loads, compressed. */
  readonly total: number;
  /** How many events it lists: whole days as far as they fit, and so not the same number in each content. */
  readonly events: number;
}

/**
 * Weighs the front page of a site that lies at the root of its host.
 *
 * @param folder of the built site
 */
export function frontWeight(folder: string): FrontWeight {
  const text = readFileSync(join(folder, 'index.html'), 'utf8');
  const { html, styles, scripts } = pageWeight(folder, '/', '/', text);
  const events = text.match(/<article\b[^>]*\bclass="event\b/g)?.length ?? 0;
  return { html, total: html + bytesOf(styles) + bytesOf(scripts), events };
}
