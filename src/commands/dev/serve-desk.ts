import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { projectDir } from '../user-path.ts';

/** Address of the desk below the base path. No event, place or topic has it: no id begins with an underscore. */
export const DESK_PATTERN = '/_desk/';

/** Has the dev server, and nothing else, serve the desk. */
export function serveDesk(): AstroIntegration {
  return {
    name: 'serve-desk',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({ pattern: DESK_PATTERN, entrypoint: join(projectDir, 'src', 'desk', 'desk.astro') });
      },
    },
  };
}
