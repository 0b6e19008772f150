import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type ViteDevServer } from 'vite';
import { textFolders } from '../check/texts-at-hand.ts';
import { deskFolder } from '../add/desk-folder.ts';
import { describeFaults, describeTimeline } from '../describe.ts';
import { publishDesk } from '../../current-desk.ts';
import { publishTimeline } from '../../current-timeline.ts';
import { routesFor } from '../../routes.ts';
import type { Fault } from '../../timeline/model.ts';
import { contentFolders } from '../folder-options.ts';
import { openCache } from '../parsed/open-cache.ts';
import type { ParseCache } from '../parsed/parse-cache.ts';
import { readingVersion } from '../parsed/reading-version.ts';
import { watchFolder } from '../watch-folder.ts';
import { whenSettled } from '../when-settled.ts';
import { writeEditorFiles } from '../write-editor-files.ts';
import { numberStates } from './number-states.ts';
import { overlayError } from './overlay-error.ts';
import { readNotes } from './read-notes.ts';

/**
 * Keeps the pages of the dev server in step with the content: after each change in its folder, or in the code that
 * reads it, the timeline is loaded anew and open pages reload. Faults go to the terminal and, for as long as they
 * stand, over every open page; what is right is shown meanwhile.
 *
 * @param contentDir the content folder, absolute; may lie outside the project
 * @param cache what this process read of it before; it is used for as long as the code is what the process began with
 */
export function watchContent(contentDir: string, cache: ParseCache): AstroIntegration {
  const states = numberStates();
  return {
    name: 'watch-content',
    hooks: {
      'astro:config:setup': states.setup,
      'astro:server:setup': async ({ server, logger }) => {
        let errors: readonly Fault[] = [];
        const memoFor = memos(contentDir, cache);

        const reload = async (): Promise<void> => {
          const { loadTimeline } = await importFresh(server);
          const { timeline, partial, faults } = loadTimeline(contentDir, { memo: memoFor(loadTimeline) });
          errors = faults.filter((fault) => fault.severity === 'error');
          if (partial !== null) publishTimeline(partial);
          publishDesk({ faults, notes: readNotes(contentDir) });
          states.next();
          refreshPages(server);
          writeEditorFiles(contentDir, partial);
          if (faults.length > 0) logger.error(`\n${describeFaults(faults, contentDir)}`);
          if (timeline !== null) logger.info(describeTimeline(timeline));
          if (partial !== null && routesFor(partial.vocabulary.site.url).base !== withSlash(server.config.base)) {
            logger.warn("The path of the site's address is not the one that is served: end this and run it again.");
          }
        };
        const settling = whenSettled(async () => {
          for (const { renew } of watches) renew();
          await reload().catch((error: unknown) => logger.error(String(error)));
        });
        // These watches stand before anything is read, so that no change is lost in between.
        const folders = [...contentFolders(contentDir), deskFolder(contentDir), ...textFolders(contentDir, null)];
        const watches = folders.map((folder) => watchFolder(folder, settling.changed));
        server.httpServer?.once('close', () => {
          settling.end();
          for (const { end } of watches) end();
        });
        for (const event of ['add', 'change', 'unlink'] as const) {
          server.watcher.on(event, (path: string) => {
            if (READER.test(path.replaceAll(sep, '/'))) settling.changed();
          });
        }
        states.serve(server);
        // A page that (re)loads connects anew: it is told then what stands wrong.
        server.environments.client.hot.on('vite:client:connect', (_, client) => {
          if (errors.length > 0) client.send(overlayError(errors, contentDir));
        });
        await reload();
      },
    },
  };
}

/** The code that reads the content. */
const READER = /\/src\/(timeline\/|load-timeline\.ts)/;

type LoadTimeline = typeof import('../../load-timeline.ts');

/** What was read before by the same code: by what the process began with, or by a loader as Vite made it since. */
function memos(contentDir: string, cache: ParseCache): (loader: object) => ParseCache {
  let latest: { readonly loader: object; readonly memo: ParseCache } | null = null;
  return (loader) => {
    if (readingVersion()?.sure === true) return cache;
    if (latest?.loader !== loader) latest = { loader, memo: openCache(contentDir, null) };
    return latest.memo;
  };
}

/** A path with one slash at its end. */
function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}

/** The loader as its source stands now: through Vite, which knows what has changed. */
async function importFresh(server: ViteDevServer): Promise<LoadTimeline> {
  const ssr = server.environments['ssr'];
  if (!isRunnableDevEnvironment(ssr)) throw new Error('Pages are not rendered in this process.');
  return ssr.runner.import('/src/load-timeline.ts');
}

/** Has Astro forget which pages there are (its own signal for changed content) and open pages reload. */
function refreshPages(server: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
  server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}
