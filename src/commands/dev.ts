import { publishTimeline } from '../current-timeline.ts';
import { rendererAdapter } from './build/renderer-adapter.ts';
import { DESK_PATTERN, serveDesk } from './dev/serve-desk.ts';
import { isLoopback } from './dev/is-loopback.ts';
import { watchContent } from './dev/watch-content.ts';
import { siteAddress } from '../routes.ts';
import { contentFolder, contentOption } from './folder-options.ts';
import { openCache } from './parsed/open-cache.ts';
import { parseOptions } from './parse-options.ts';
import { readTimeline } from './read-timeline.ts';
import { serveOptions, serverAddress } from './serve-options.ts';
import { untilStopped } from './until-stopped.ts';
import { projectDir } from './user-path.ts';

/**
 * `npm run dev`: serves pages made at each request, and shows every change of the content in the open page.
 *
 * @param args what stands after the command
 * @returns the exit code
 */
export async function dev(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    'dev',
    'Serves the website and shows each change of content and code at once, until Ctrl-C.',
    { content: contentOption, ...serveOptions },
    args,
  );
  if (options === null) return 0;
  const contentDir = contentFolder(options.content);
  const server = serverAddress(options);

  // Content with faults does not keep the server from starting: it is there to be mended.
  const cache = openCache(contentDir);
  const { partial } = (await readTimeline(contentDir, cache)).built;
  cache.save();
  if (partial !== null) publishTimeline(partial);

  const astro = await import('astro');
  const running = await astro.dev({
    root: projectDir,
    ...(partial === null ? {} : siteAddress(partial.vocabulary.site.url)),
    // Pages are asked for one by one, as they are in a build.
    output: 'server',
    // As in a build; without it Astro warns that one will be needed.
    adapter: rendererAdapter,
    server,
    integrations: [watchContent(contentDir, cache), serveDesk(options.host)],
  });
  if (!isLoopback(options.host)) {
    console.log(
      '  No desk: it shows the texts of sources, and others can reach this server. Leave out --host to have it.\n',
    );
  } else if (partial !== null) {
    const { base } = siteAddress(partial.vocabulary.site.url);
    console.log(`  The desk: http://localhost:${running.address.port}${base.replace(/\/$/, '')}${DESK_PATTERN}\n`);
  }
  await untilStopped(() => running.stop());
  return 0;
}
