import { loadTimeline } from '../load-timeline.ts';
import { checkLikeness } from '../timeline/checks/check-likeness.ts';
import { sortFaults } from '../timeline/faults.ts';
import { describeProofs } from './describe-proofs.ts';
import { describeFaults, describeTimeline } from './describe.ts';
import { contentFolder, contentOption } from './folder-options.ts';
import { parseOptions } from './parse-options.ts';
import { toUser } from './user-path.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/**
 * `npm run check`: reads all of the content and prints what is wrong with it, and which events may be one.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where there are errors
 */
export function check(args: readonly string[]): number {
  const options = parseOptions(
    'check',
    'Reads the content and prints all that is wrong with it, and which events may be one.',
    { content: contentOption },
    args,
  );
  if (options === null) return 0;
  const contentDir = contentFolder(options.content);
  const { timeline, partial, faults } = loadTimeline(contentDir);
  writeEditorFiles(contentDir, partial);
  const all = sortFaults([...faults, ...(partial === null ? [] : checkLikeness(partial))]);
  if (all.length > 0) console.error(describeFaults(all, contentDir));
  if (timeline === null) return 1;
  console.log(`${toUser(contentDir)}: ${describeTimeline(timeline)}, no errors`);
  console.log(describeProofs(timeline));
  return 0;
}
