import { join } from 'node:path';
import { withoutTracking } from '../timeline/desk/address-key.ts';
import type { DraftFault } from '../timeline/desk/article-draft.ts';
import { findSame } from '../timeline/desk/find-same.ts';
import { likelyCopies } from '../timeline/desk/likely-copies.ts';
import { isRequired } from '../timeline/desk/read-draft.ts';
import { VALUE_KEYS } from '../timeline/desk/read-value.ts';
import { addOptions, type AddOptions, type NewArticle } from './add/add-options.ts';
import { askArticle, askWords } from './add/ask-article.ts';
import { articlePath, makeArticle, type MadeArticle } from './add/make-article.ts';
import { articleCalled } from './article-called.ts';
import { keptTexts, textPath } from './add/desk-folder.ts';
import { openDesk, type Desk } from './add/open-desk.ts';
import { Cancelled, terminalPrompts, type Prompts } from './add/prompts.ts';
import { readSourceText } from './add/read-source-text.ts';
import { replaceFile, writeNewFile } from './add/write-new-file.ts';
import { count, describeFaults } from './describe.ts';
import { contentFolder } from './folder-options.ts';
import { UsageError } from './usage-error.ts';
import { toUser } from './user-path.ts';

/** Ended by Ctrl-C, as shells count it. */
const CANCELLED = 130;

/**
 * `npm run add`: adds an article to the content.
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
  const prompts = process.stdin.isTTY && process.stdout.isTTY ? terminalPrompts({}) : null;
  try {
    return await addArticle(options, desk, contentDir, prompts);
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    console.error(error.message);
    return CANCELLED;
  }
}

/**
 * Adds an article; `prompts` is `null` where nobody can be asked.
 *
 * @param options what was given
 * @param desk the content
 * @param contentDir its folder, absolute
 * @param prompts how is asked
 */
export async function addArticle(
  options: AddOptions,
  desk: Desk,
  contentDir: string,
  prompts: Prompts | null,
): Promise<number> {
  const text = options.from === null ? null : await readSourceText(options.from);
  if (options.task.kind === 'again') {
    const article = articleCalled(options.task.article, desk.timeline);
    if (text !== null && !options.dryRun) keepText(contentDir, article.id, text);
    return 0;
  }
  const given = withToday(options.task.given);
  const lacking = VALUE_KEYS.some((key) => isRequired(key) && given.values[key] === undefined);
  const asked = lacking && prompts !== null;
  let whole = asked ? await askArticle(given, {}, desk, prompts) : given;
  let made = makeArticle(whole, desk);
  if (made.kind === 'wrong' && prompts !== null && made.faults.every(({ flag }) => flag === '--words')) {
    whole = { ...whole, words: await askWords(prompts) };
    made = makeArticle(whole, desk);
  }
  if (made.kind === 'wrong') throw new UsageError(describeWrong(made.faults));
  if (made.kind === 'unreadable') {
    console.error(describeFaults(made.faults, contentDir));
    console.error('Nothing was written.');
    return 1;
  }
  const { article } = made;
  if (isThere(article, desk, contentDir)) return 1;
  warn(article, desk, text, text === null ? new Map() : keptTexts(contentDir));
  if (options.dryRun) {
    console.log(`${toUser(articlePath(contentDir, article.id))}, not written:\n\n${article.text}`);
    return 0;
  }
  if (asked) {
    prompts.say(article.text);
    if (!(await prompts.confirm(`Write ${toUser(articlePath(contentDir, article.id))}?`))) {
      throw new Cancelled('Nothing was written.');
    }
  }
  return write(article, text, contentDir);
}

function write({ id, text, outlets, draft }: MadeArticle, source: string | null, contentDir: string): number {
  const path = articlePath(contentDir, id);
  if (outlets !== null) replaceFile(join(contentDir, 'outlets.yaml'), outlets);
  if (!writeNewFile(path, text)) {
    console.error(`${toUser(path)}  Unexpected file of that name, expected none; give other \`--words\`.`);
    return 1;
  }
  if (outlets !== null) console.log(`${toUser(join(contentDir, 'outlets.yaml'))}: ${draft.outlet} added`);
  console.log(`${toUser(path)}: written, added on ${String(draft.values.get('added'))}`);
  if (source !== null) keepText(contentDir, id, source);
  console.log('Next: write what it reports, then npm run check, npm run verify, npm run ledger.');
  return 0;
}

function keepText(contentDir: string, id: string, text: string): void {
  const path = textPath(contentDir, id);
  replaceFile(path, text);
  console.log(`${toUser(path)}: the text of the source, which is not published`);
}

/** The day of the machine's own clock, which only a command may read. */
function withToday(given: NewArticle): NewArticle {
  if (given.values.added !== undefined) return given;
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return { ...given, values: { ...given.values, added: today } };
}

function describeWrong(faults: readonly DraftFault[]): string {
  const lines = faults.map(({ flag, message }) => `${flag}  ${message}`);
  const hint = '`npm run add -- --help` lists what is understood.';
  return [...lines, '', `${count(faults.length, 'error')}; nothing was written. ${hint}`].join('\n');
}

/** Whether the article, or a file of its name, is there already; says so. */
function isThere({ draft, id }: MadeArticle, { timeline, content }: Desk, contentDir: string): boolean {
  const same = findSame(draft, timeline.articles);
  if (same !== null) {
    const because = same.because === 'address' ? 'the same address' : 'the same outlet, day and title';
    const path = toUser(articlePath(contentDir, same.article.id));
    console.error(`${path}  is this article already (${because}). Nothing was written.`);
    return true;
  }
  if (!content.articles.has(`${id}.md`)) return false;
  console.error(
    `${toUser(articlePath(contentDir, id))}  has that name already: give other \`--words\`. Nothing was written.`,
  );
  return true;
}

/** What an editor should look at, though it is no error. */
function warn(
  { draft }: MadeArticle,
  { timeline }: Desk,
  text: string | null,
  texts: ReadonlyMap<string, string>,
): void {
  if (draft.origin === null) {
    for (const { id } of likelyCopies(draft, text, timeline.articles, texts)) {
      console.error(`warning: It may be a copy of ${id}: is it syndicated? Then give \`--origin\`.`);
    }
  }
  if (draft.url !== null && withoutTracking(draft.url) !== draft.url) {
    console.error(`warning: \`--url\` has parameters that track readers; without them: ${withoutTracking(draft.url)}`);
  }
}
