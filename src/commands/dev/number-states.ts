import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { projectDir } from '../user-path.ts';

/** Numbers the states of the content, so that no open page is left behind with an old one. */
export interface StateNumbers {
  /** Has every page say which state it shows. */
  readonly setup: NonNullable<AstroIntegration['hooks']['astro:config:setup']>;
  /** Stamps answers, and has a page load again that shows an old state once it listens. */
  readonly serve: (server: ViteDevServer) => void;
  /** To be called when another state is served from now on. */
  readonly next: () => void;
}

/**
 * The dev server has open pages reload after a change; one that is loading just then is not connected yet and hears
 * nothing. So every answer carries the number of the state that it was made of, in a header that pages can read
 * (`Server-Timing`), and a page that has loaded tells its own.
 */
export function numberStates(): StateNumbers {
  let state = 0;
  return {
    setup: ({ injectScript }) => {
      injectScript('page', `import ${JSON.stringify(join(projectDir, 'src', 'commands', 'dev', 'tell-shown.ts'))};`);
    },
    serve: ({ middlewares, environments }) => {
      middlewares.use((_, answer, next) => {
        answer.setHeader('Server-Timing', `content;desc="${state}"`);
        next();
      });
      environments.client.hot.on('content:shown', (shown: unknown, client) => {
        if (typeof shown === 'number' && shown < state) client.send({ type: 'full-reload', path: '*' });
      });
    },
    next: () => {
      state += 1;
    },
  };
}
