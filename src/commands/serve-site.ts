import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { routesFor } from '../routes.ts';
import { untilStopped } from './until-stopped.ts';
import { projectDir, toUser } from './user-path.ts';

/**
 * Serves a built site as a plain web server would, until Ctrl-C. Prints where.
 *
 * @param folder the built site, absolute
 * @param server where to serve; a port that is taken gives way to the next one
 * @returns the exit code: 1 where there is no site
 */
export async function serveSite(folder: string, server: { port: number; host: string | false }): Promise<number> {
  const data = join(folder, 'timeline.json');
  if (!existsSync(data)) {
    console.error(`There is no built site in ${toUser(folder)}: run \`npm run build\` first.`);
    return 1;
  }
  // The site says itself below which path it lies, so an older build is served rightly after the content has changed.
  const { url } = JSON.parse(readFileSync(data, 'utf8')) as { url: string };
  const { base } = routesFor(url);

  const astro = await import('astro');
  const running = await astro.preview({ root: projectDir, outDir: folder, base, server, logLevel: 'error' });
  const address = `http://${running.host ?? 'localhost'}:${running.port}${base}`;
  if (running.port !== server.port) console.log(`Port ${server.port} is taken, so another was chosen.`);
  console.log(`${toUser(folder)} is served at ${address} (Ctrl-C ends it)`);
  await untilStopped(() => running.stop());
  return 0;
}
