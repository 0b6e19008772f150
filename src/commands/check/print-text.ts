import { describeFaults, describeTimeline } from '../describe.ts';
import { toUser } from '../user-path.ts';
import type { Checked } from './check-content.ts';
import { openInWords } from './open-in-words.ts';
import { shownPath } from './shown-path.ts';

/**
 * Prints what a check found for people: faults to stderr, how the articles stand to stdout.
 *
 * @param checked what it found
 * @param contentDir the content folder, absolute
 */
export function printText({ faults, timeline, articles, copies }: Checked, contentDir: string): void {
  if (faults.length > 0) console.error(describeFaults(faults, contentDir));
  if (timeline === null) return;
  const marks = articles.reduce((sum, { quotes, figures }) => sum + quotes + figures, 0);
  const open = articles.reduce((sum, { unverified }) => sum + unverified.quotes + unverified.figures, 0);
  console.log(`${toUser(contentDir)}: ${describeTimeline(timeline)}, no errors`);
  console.log(`${marks - open} of ${marks} quotes and figures verified`);
  for (const state of articles) {
    if (!state.verified) console.log(`  ${shownPath(state.path, contentDir)}: ${openInWords(state)}`);
  }
  for (const { path, other } of copies) {
    console.log(
      `  ${shownPath(path, contentDir)}: perhaps a copy of the same agency's story as ${other}; if so, give both the \`origin\``,
    );
  }
}
