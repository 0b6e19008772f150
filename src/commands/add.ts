import { addArticle, nextSteps } from './add/add-article.ts';
import { addOptions, type NewArticle } from './add/add-options.ts';
import { textPath } from './add/desk-folder.ts';
import { describeOffer, keepSource, readOffer } from './add/keep-source.ts';
import { openDesk, type Desk } from './add/open-desk.ts';
import { Cancelled, terminalPrompts } from './add/prompts.ts';
import { readSourceText } from './add/read-source-text.ts';
import { articleCalled } from './article-called.ts';
import { describeFaults } from './describe.ts';
import { contentFolder } from './folder-options.ts';
import { loadTimeline } from '../load-timeline.ts';
import { writeEditorFiles } from './write-editor-files.ts';

/** Ended by Ctrl-C, as shells count it. */
const CANCELLED = 130;

/**
 * `npm run add`: adds an article to the content, or proposes anew what to write of one.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where it is there already or the content cannot take it, 130 where the editor cancelled
 * @throws UsageError where what was given is wrong and nobody can be asked
 */
export async function add(args: readonly string[]): Promise<number> {
  const options = addOptions(args);
  if (options === null) return 0;
  const contentDir = contentFolder(options.content);
  const desk = openDesk(contentDir);
  if (!('tables' in desk)) {
    console.error(describeFaults(desk.faults, contentDir));
    console.error('Nothing was written: an article is read by this vocabulary.');
    return 1;
  }
  const text = options.from === null ? null : await readSourceText(options.from);
  const { task, dryRun } = options;
  if (task.kind === 'again') return proposeAnew(task.article, text ?? '', desk, contentDir, dryRun);
  const prompts = process.stdin.isTTY && process.stdout.isTTY ? terminalPrompts({}) : null;
  try {
    const code = await addArticle({ given: withToday(task.given), text, dryRun, prompts }, desk, contentDir);
    // The editor program that opens the new file knows it, and an outlet that came with it.
    if (code === 0 && !dryRun) writeEditorFiles(contentDir, loadTimeline(contentDir).partial);
    return code;
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(error.message);
    return CANCELLED;
  }
}

/** Makes the side file of an article that is there already. */
function proposeAnew(name: string, text: string, desk: Desk, contentDir: string, dryRun: boolean): number {
  const article = articleCalled(name, desk.timeline);
  const offer = readOffer(text, article, desk.timeline);
  if (dryRun) console.log(describeOffer(offer));
  else {
    keepSource(text, offer, article, desk.timeline, contentDir);
    console.log(nextSteps(article.id, textPath(contentDir, article.id)));
  }
  return 0;
}

/** The day of the machine's own clock, which only a command may read. */
function withToday(given: NewArticle): NewArticle {
  if (given.values.added !== undefined) return given;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { ...given, values: { ...given.values, added: today } };
}
