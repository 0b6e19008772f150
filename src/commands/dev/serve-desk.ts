import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectDir } from '../user-path.ts';
import { isLoopback } from './is-loopback.ts';

/** Address of the desk below the base path. No event, place or topic has it: no id begins with an underscore. */
export const DESK_PATTERN = '/_desk/';

/** What the dev server gives to nobody as a file: what Vite holds back where nothing is said, and texts of sources. */
const HELD_BACK = [
  '.env',
  '.env.*',
  '*.{crt,pem,key,p12,pfx,cer,der}',
  '.npmrc',
  '.yarnrc.yml',
  '**/.git/**',
  '**/.desk/**',
];

/**
 * Has the dev server, and nothing else, serve the desk. The desk shows the words of sources, which may not be republished:
 * others on the network never see it, nor the files that it is made of.
 *
 * @param host where the server listens, as given; `null` where nothing is
 */
export function serveDesk(host: string | null): AstroIntegration {
  return {
    name: 'serve-desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute, updateConfig }) => {
        if (command !== 'dev') return;
        updateConfig({ vite: { server: { fs: { deny: HELD_BACK } } } });
        if (!isLoopback(host)) return;
        injectRoute({ pattern: DESK_PATTERN, entrypoint: join(projectDir, 'src', 'desk', 'desk.astro') });
      },
    },
  };
}
