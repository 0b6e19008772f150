import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { SiteAddress } from '../../routes.ts';
import { projectDir } from '../user-path.ts';

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

/** Tells Astro what to make of the pages: `src/renderer.ts` with all of them. */
const rendererAdapter: AstroIntegration = {
  name: 'renderer',
  hooks: {
    'astro:config:done': ({ setAdapter }) => {
      setAdapter({
        name: 'renderer',
        serverEntrypoint: fileURLToPath(new URL(join('..', '..', 'renderer.ts'), import.meta.url)),
        // Said, as the other way is still the one that is taken where nothing is.
        // eslint-disable-next-line @typescript-eslint/no-deprecated
        entrypointResolution: 'auto',
        supportedAstroFeatures: { serverOutput: 'stable', staticOutput: 'unsupported', hybridOutput: 'unsupported' },
      });
    },
  },
};
