import { join } from 'node:path';
import { withoutTracking } from '../../timeline/desk/address-key.ts';
import type { DraftFault } from '../../timeline/desk/article-draft.ts';
import { findSame } from '../../timeline/desk/find-same.ts';
import { flagOf } from '../../timeline/desk/flag-of.ts';
import { guessMetadata, type Guess } from '../../timeline/desk/guess-metadata.ts';
import { likelyCopies } from '../../timeline/desk/likely-copies.ts';
import { isRequired } from '../../timeline/desk/read-draft.ts';
import { VALUE_KEYS } from '../../timeline/desk/read-value.ts';
import { count, describeFaults } from '../describe.ts';
import { UsageError } from '../usage-error.ts';
import { toUser } from '../user-path.ts';
import type { NewArticle } from './add-options.ts';
import { askArticle, askWords } from './ask-article.ts';
import { keptTexts, textPath } from './desk-folder.ts';
import { describeOffer, keepSource, readOffer, type Offer, type Sourced } from './keep-source.ts';
import { articlePath, makeArticle, type MadeArticle } from './make-article.ts';
import type { Desk } from './open-desk.ts';
import { Cancelled, type Prompts } from './prompts.ts';
import { replaceFile, writeNewFile } from '../write-file.ts';

/** How an article is added. */
export interface Adding {
  /** What was given; `added` stands in it. */
  readonly given: NewArticle;
  /** Of its source; `null` where it is not at hand. */
  readonly text: string | null;
  readonly dryRun: boolean;
  /** How is asked; `null` where nobody can be asked. */
  readonly prompts: Prompts | null;
}

/**
 * Adds an article to the content: asks for what is missing, refuses what is wrong or there already, and writes.
 *
 * @param adding how
 * @param desk the content
 * @param contentDir its folder, absolute
 * @returns the exit code
 * @throws UsageError where what was given is wrong; Cancelled where the editor wants no more
 */
export async function addArticle(adding: Adding, desk: Desk, contentDir: string): Promise<number> {
  const { text, dryRun, prompts } = adding;
  const { timeline } = desk;
  const lacking = VALUE_KEYS.some((key) => isRequired(key) && adding.given.values[key] === undefined);
  const asked = lacking && prompts !== null;
  const given = asked ? await askArticle(adding.given, proposedBy(text, desk), desk, prompts) : adding.given;
  let made = makeArticle(given, desk);
  if (made.kind === 'wrong' && prompts !== null && made.faults.every(({ flag }) => flag === '--words')) {
    made = makeArticle({ ...given, words: await askWords(prompts) }, desk);
  }
  if (made.kind === 'wrong') throw new UsageError(describeWrong(made.faults));
  if (made.kind === 'unreadable') {
    console.error(describeFaults(made.faults, contentDir));
    console.error('Nothing was written.');
    return 1;
  }
  const { article } = made;
  if (isThere(article, desk, contentDir)) return 1;
  warn(article, desk, text, contentDir);
  const sourced = sourcedOf(article, text, desk);
  const offer = text === null ? null : readOffer(text, sourced, timeline);
  const path = toUser(articlePath(contentDir, article.id));
  if (dryRun) {
    console.log(`${path}, not written:\n\n${article.text}`);
    if (offer !== null) console.log(describeOffer(offer));
    return 0;
  }
  if (asked) {
    prompts.say(article.text);
    if (!(await prompts.confirm(`Write ${path}?`))) throw new Cancelled('Nothing was written.');
  }
  if (!write(article, contentDir)) return 1;
  if (text !== null && offer !== null) {
    keepSource(text, offer, sourced, timeline, contentDir);
    suggest(offer, article);
  }
  console.log(nextSteps(article.id, text === null ? null : textPath(contentDir, article.id)));
  return 0;
}

/**
 * What an editor does with an article that was added.
 *
 * @param id of the article
 * @param kept where the text of its source is kept, absolute; `null` where it is not at hand
 */
export function nextSteps(id: string, kept: string | null): string {
  const source = kept === null ? 'SOURCE.txt' : toUser(kept);
  return `Next: write what it reports; then npm run check, npm run verify -- ${id} ${source}, npm run ledger.`;
}

/** What the text of the source suggests, as answers to be changed. */
function proposedBy(text: string | null, { timeline }: Desk): NewArticle['values'] {
  if (text === null) return {};
  return Object.fromEntries(guessMetadata(text, timeline.vocabulary, null).map(({ key, value }) => [key, value]));
}

/** Where no language is given, the text is read in the one that it seems to be in. */
function sourcedOf({ id, draft }: MadeArticle, text: string | null, { timeline }: Desk): Sourced {
  const { outlet, published, publishedDay } = draft;
  const guesses = text === null ? [] : guessMetadata(text, timeline.vocabulary, outlet);
  const seeming = guesses.find(({ key }) => key === 'language')?.value;
  const language = draft.values.has('language') ? draft.language : (seeming ?? draft.language);
  return { id, outlet, published, publishedDay, language };
}

/** Writes the article, and its outlet where it is new. */
function write({ id, text, outlets, draft }: MadeArticle, contentDir: string): boolean {
  const path = articlePath(contentDir, id);
  const vocabulary = join(contentDir, 'outlets.yaml');
  if (outlets !== null) {
    replaceFile(vocabulary, outlets);
    console.log(`${toUser(vocabulary)}: ${draft.outlet} added`);
  }
  if (!writeNewFile(path, text)) {
    console.error(`${toUser(path)}  has that name already: give other \`--words\`.`);
    return false;
  }
  console.log(`${toUser(path)}: written, added on ${String(draft.values.get('added'))}`);
  return true;
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
  const path = toUser(articlePath(contentDir, id));
  console.error(`${path}  has that name already: give other \`--words\`. Nothing was written.`);
  return true;
}

/** Says what an editor should look at, though it is no error. */
function warn({ draft }: MadeArticle, { timeline }: Desk, text: string | null, contentDir: string): void {
  if (draft.origin === null) {
    const texts = text === null ? new Map<string, string>() : keptTexts(contentDir);
    for (const { id } of likelyCopies(draft, text, timeline.articles, texts)) {
      console.error(`warning: It may be a copy of ${id}: is it syndicated? Then give \`--origin\`.`);
    }
  }
  if (draft.url !== null && withoutTracking(draft.url) !== draft.url) {
    console.error(`warning: \`--url\` has parameters that track readers; without them: ${withoutTracking(draft.url)}`);
  }
}

/** Says what the text suggests for the front matter, where that says another thing or nothing. */
function suggest({ guesses }: Offer, { draft }: MadeArticle): void {
  const open = guesses.filter(({ key, value }: Guess) => draft.values.get(key) !== value);
  for (const { key, value, words, why } of open) {
    const because = words === null ? why : `“${words}”: ${why}`;
    console.log(`The text suggests \`${key}: ${value}\` (${flagOf(key)}; ${because}).`);
  }
}
