import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { bytesOf, pageWeight } from '../../support/page-weight.ts';

/** What `/` weighs, in bytes. */
export interface FrontWeight {
  /** The page itself, compressed. */
  readonly html: number;
  /** With the styles and scripts that it loads, compressed. */
  readonly total: number;
}

/**
 * Weighs the front page of a site that lies at the root of its host.
 *
 * @param folder of the built site
 */
export function frontWeight(folder: string): FrontWeight {
  const { html, styles, scripts } = pageWeight(folder, '/', '/', readFileSync(join(folder, 'index.html'), 'utf8'));
  return { html, total: html + bytesOf(styles) + bytesOf(scripts) };
}
