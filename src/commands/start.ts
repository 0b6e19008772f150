import { build } from './build.ts';
import { contentOption, outFolder, outOption } from './folder-options.ts';
import { parseOptions } from './parse-options.ts';
import { serveOptions, serverAddress } from './serve-options.ts';
import { serveSite } from './serve-site.ts';

/**
 * `npm start`: builds the site, then serves it until Ctrl-C.
 *
 * @param args what stands after the command
 * @returns the exit code: that of the build where it fails
 */
export async function start(args: readonly string[]): Promise<number> {
  const options = parseOptions(
    'start',
    'Builds the website and serves it, until Ctrl-C.',
    { content: contentOption, out: outOption, ...serveOptions },
    args,
  );
  if (options === null) return 0;
  const address = serverAddress(options);
  const folders = (['content', 'out'] as const).flatMap((name) => {
    const value = options[name];
    return value === null ? [] : [`--${name}=${value}`];
  });
  const code = await build(folders);
  return code === 0 ? serveSite(outFolder(options.out), address) : code;
}
