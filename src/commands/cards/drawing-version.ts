import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CARD_FONT_FILES } from './card-fonts.ts';

/** All of the project's own code that decides how a card looks. */
const CODE = ['card-fonts.ts', 'card-tree.ts', 'draw-card.ts', 'indexed-png.ts', 'sfnt-of-woff.ts'] as const;
/** The packages that draw. */
const PACKAGES = ['satori', '@resvg/resvg-js'] as const;

/**
 * What changes whenever a card with the same words would look otherwise: a digest of the code that draws, of its fonts
 * and of the versions of the packages it uses.
 */
export function drawingVersion(): string {
  const hash = createHash('sha256');
  for (const name of CODE) hash.update(readFileSync(new URL(name, import.meta.url)));
  for (const { file } of CARD_FONT_FILES) hash.update(readFileSync(file));
  for (const name of PACKAGES) hash.update(`${name} ${versionOf(name)}\n`);
  return hash.digest('hex');
}

function versionOf(name: string): string {
  const file = fileURLToPath(new URL(`../../../node_modules/${name}/package.json`, import.meta.url));
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
}
