import { join } from 'node:path';
import { loadTimeline } from '../load-timeline.ts';
import { parseOptions } from './parse-options.ts';
import { projectDir } from './user-path.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/**
 * `npm run editor`: writes what an editor program needs to complete slugs and check keys. `npm ci` runs it too.
 *
 * @param args what stands after the command
 * @returns the exit code
 */
export function editor(args: readonly string[]): number {
  const options = parseOptions(
    'editor',
    'Writes schemas and snippets for editor programs, as `npm run dev`, `check` and `add` do each time.',
    {},
    args,
  );
  if (options === null) return 0;
  const contentDir = join(projectDir, 'content');
  writeEditorFiles(contentDir, loadTimeline(contentDir).partial);
  return 0;
}
