import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** Tells Astro what to make of the pages: `src/renderer.ts` with all of them. */
export const rendererAdapter: AstroIntegration = {
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
