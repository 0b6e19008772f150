import { renameSync, rmSync } from 'node:fs';
import type { SiteAddress } from '../../routes.ts';
import { projectDir } from '../user-path.ts';
import { rendererAdapter } from './renderer-adapter.ts';

/** The files of a compiled renderer, in its folder. */
export const RENDERER_ENTRY = 'server/entry.mjs';
export const RENDERER_ASSETS = 'client';

/**
 * Has Astro compile the pages to a program that renders them on demand, and their styles and scripts to files. No page is
 * rendered here.
 *
 * @param address of the site: part of what is compiled
 * @param folder where to, absolute, within the project (what is compiled finds its packages from there); must not exist
 */
export async function compileRenderer(address: SiteAddress, folder: string): Promise<void> {
  const { build } = await import('astro');
  const outDir = `${folder}.astro`;
  try {
    await build({
      root: projectDir,
      outDir,
      ...address,
      output: 'server',
      adapter: rendererAdapter,
      logLevel: 'warn',
    });
    rmSync(folder, { recursive: true, force: true });
    renameSync(outDir, folder);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
