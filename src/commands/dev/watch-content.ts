import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { deskFolder } from '../add/desk-folder.ts';
import { describeFaults, describeTimeline } from '../describe.ts';
import { publishDesk } from '../../current-desk.ts';
import { publishTimeline } from '../../current-timeline.ts';
import { routesFor } from '../../routes.ts';
import type { Fault } from '../../timeline/model.ts';
import { writeEditorFiles } from '../write-editor-files.ts';
import { overlayError } from './overlay-error.ts';
import { readNotes } from './read-notes.ts';

/** An editor's "save" is often several events; what comes within this many milliseconds is one change. */
const SETTLE_MS = 80;

/**
 * Keeps the pages of the dev server in step with the content: after each change in its folder, or in the code that
 * reads it, the timeline is loaded anew and open pages reload. Faults go to the terminal and, for as long as they
 * stand, over every open page; what is right is shown meanwhile.
 *
 * @param contentDir the content folder, absolute; may lie outside the project
 */
export function watchContent(contentDir: string): AstroIntegration {
  return {
    name: 'watch-content',
    hooks: {
      'astro:server:setup': async ({ server, logger }) => {
        const deskDir = deskFolder(contentDir);
        let errors: readonly Fault[] = [];
        let timer: NodeJS.Timeout | undefined;

        const reload = async (): Promise<void> => {
          const { loadTimeline } = await importFresh(server);
          const { timeline, partial, faults } = loadTimeline(contentDir);
          errors = faults.filter((fault) => fault.severity === 'error');
          if (partial !== null) publishTimeline(partial);
          publishDesk({ faults, notes: readNotes(contentDir) });
          writeEditorFiles(contentDir, partial);
          if (faults.length > 0) logger.error(`\n${describeFaults(faults, contentDir)}`);
          if (timeline !== null) logger.info(describeTimeline(timeline));
          if (partial !== null && routesFor(partial.vocabulary.site.url).base !== withSlash(server.config.base)) {
            logger.warn("The path of the site's address is not the one that is served: end this and run it again.");
          }
          refreshPages(server);
        };
        const changed = (path: string): void => {
          if (
            ![contentDir, deskDir].some((dir) => isBelow(path, dir)) &&
            !/\/src\/(timeline\/|load-timeline\.ts)/.test(path.replaceAll(sep, '/'))
          )
            return;
          clearTimeout(timer);
          timer = setTimeout(() => {
            reload().catch((error: unknown) => logger.error(String(error)));
          }, SETTLE_MS);
        };

        server.watcher.add([contentDir, deskDir]);
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
        // A page that (re)loads connects anew: it is told then what stands wrong.
        server.environments.client.hot.on('vite:client:connect', (_, client) => {
          if (errors.length > 0) client.send(overlayError(errors, contentDir));
        });
        await reload();
      },
    },
  };
}

/** A path with one slash at its end. */
function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** Whether a path lies below a folder. */
function isBelow(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The loader as its source stands now: through Vite, which knows what has changed. */
async function importFresh(server: ViteDevServer): Promise<typeof import('../../load-timeline.ts')> {
  const ssr = server.environments['ssr'];
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Pages are not rendered in this process.');
  return ssr.runner.import('/src/load-timeline.ts');
}

/** Has Astro forget which pages there are (its own signal for changed content) and open pages reload. */
function refreshPages(server: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
