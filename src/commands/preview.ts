import { outFolder, outOption } from './folder-options.ts';
import { parseOptions } from './parse-options.ts';
import { serveOptions, serverAddress } from './serve-options.ts';
import { serveSite } from './serve-site.ts';

/**
 * `npm run preview`: serves what was built, until Ctrl-C.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where nothing is built
 */
export async function preview(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    'preview',
    'Serves the built site, until Ctrl-C.',
    { out: outOption, ...serveOptions },
    args,
  );
  if (options === null) return 0;
  return serveSite(outFolder(options.out), serverAddress(options));
}
