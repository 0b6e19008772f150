import { describeTimeline } from './describe.ts';
import { contentFolder, contentOption } from './folder-options.ts';
import { loadContent } from './load-content.ts';
import { parseOptions } from './parse-options.ts';
import { toUser } from './user-path.ts';

/**
 * `npm run check`: reads all of the content and prints what is wrong with it.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where there are errors
 */
export function check(args: readonly string[]): number {
  const options = parseOptions(
    'check',
    'Reads the content and prints all that is wrong with it.',
    { content: contentOption },
    args,
  );
  if (options === null) return 0;
  const contentDir = contentFolder(options.content);
  const timeline = loadContent(contentDir);
  if (timeline === null) return 1;
  console.log(`${toUser(contentDir)}: ${describeTimeline(timeline)}, no errors`);
  return 0;
}
