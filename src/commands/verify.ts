import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readContent, sha256 } from '../load-timeline.ts';
import { buildTimeline } from '../timeline/build-timeline.ts';
import type { Content } from '../timeline/content.ts';
import { formatFault } from '../timeline/faults.ts';
import type { Article, Fault, Timeline } from '../timeline/model.ts';
import { matchSources } from '../timeline/receipts/match-sources.ts';
import { proveArticle } from '../timeline/receipts/prove-article.ts';
import { formatReceipt } from '../timeline/receipts/receipt.ts';
import { decodeText } from '../timeline/text/decode-text.ts';
import { articleCalled } from './article-called.ts';
import { count, describeFaults } from './describe.ts';
import { contentFolder } from './folder-options.ts';
import { replaceFile } from './write-file.ts';
import { receiptsIn } from './receipts-in.ts';
import { UsageError } from './usage-error.ts';
import { fromUser, toUser } from './user-path.ts';
import { verifyOptions } from './verify-options.ts';

/** One article and what proves it. */
interface Job {
  readonly article: Article;
  /** Path of the source's text, absolute. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** How many marks there were, and how many of them are not proved. */
interface Tally {
  readonly quotes: number;
  readonly figures: number;
  readonly unproved: number;
}

/**
 * `npm run verify`: proves the quotes and figures of articles against the texts of their sources, and writes the
 * receipts. The texts are read where they lie; nothing of them is kept.
 *
 * @param args what stands after the command
 * @returns the exit code: 1 where anything is not proved
 */
export function verify(args: readonly string[]): number {
  const options = verifyOptions(args);
  if (options === null) return 0;
  const contentDir = contentFolder(options.content);
  const content = readContent(contentDir);
  const { task } = options;
  const named = task.kind === 'one' ? readFile(task.source) : null;
  const texts = task.kind === 'all' ? readTexts(task.sources) : null;
  const timeline = withoutReceipts(content, contentDir);
  if (timeline === null) return 1;

  const jobs =
    task.kind === 'one'
      ? [
          {
            article: articleCalled(task.article, timeline),
            path: fromUser(task.source),
            bytes: named ?? new Uint8Array(),
          },
        ]
      : allJobs(timeline, content, texts ?? new Map(), fromUser(task.sources), contentDir);
  if (jobs === null) return 1;
  const tallies = jobs.map((job) => verifyOne(job, timeline.vocabulary.site.language, contentDir));
  const sum = (of: (tally: Tally) => number): number => tallies.reduce((total, tally) => total + of(tally), 0);
  const unproved = sum((tally) => tally.unproved);
  if (task.kind === 'all') {
    const marks = inWords({ quotes: sum(({ quotes }) => quotes), figures: sum(({ figures }) => figures), unproved });
    console.log(`${count(jobs.length, 'article')}: ${marks}`);
  }
  return unproved === 0 ? 0 : 1;
}

/** The timeline without the receipts, which are what is to be mended; `null` where it has errors, which are printed. */
function withoutReceipts({ folder, files, articles, faults }: Content, contentDir: string): Timeline | null {
  const content = { folder, files, articles, faults };
  const built = buildTimeline(content, { knownOn: null, requireRecorded: false });
  if (built.timeline === null) console.error(describeFaults(built.faults, contentDir));
  return built.timeline;
}

/** Proves one article, prints what came of it, and writes the receipt where all is proved. */
function verifyOne({ article, path, bytes }: Job, language: string, contentDir: string): Tally {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    const { line, column } = decoded.point;
    console.error(
      `${toUser(path)}:${line}:${column}  Unexpected bytes that are not UTF-8, expected text; save it with the encoding UTF-8`,
    );
    return { quotes: 0, figures: 0, unproved: 1 };
  }
  const { receipt, quotes, figures, faults } = proveArticle(article, { bytes, text: decoded.text }, language, sha256);
  const tally = { quotes, figures, unproved: faults.length };
  if (receipt === null) {
    printFaults(faults, contentDir);
    console.log(`${article.id}: ${inWords(tally)}; no receipt written`);
  } else {
    const written = writeReceipt(join(contentDir, 'receipts'), `${article.id}.json`, formatReceipt(receipt));
    console.log(`${article.id}: ${inWords(tally)}; receipt ${written ? 'written' : 'unchanged'}`);
  }
  return tally;
}

function printFaults(faults: readonly Fault[], contentDir: string): void {
  for (const one of faults) {
    console.error(formatFault({ ...one, path: toUser(resolve(dirname(contentDir), one.path)) }));
  }
}

function writeReceipt(dir: string, name: string, text: string): boolean {
  const path = join(dir, name);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : null;
  if (before === text) return false;
  replaceFile(path, text);
  return true;
}

/** All articles with a text; says which have none, and which texts fit none. `null` where a fault was printed. */
function allJobs(
  timeline: Timeline,
  content: Content,
  texts: ReadonlyMap<string, Uint8Array>,
  dir: string,
  contentDir: string,
): Job[] | null {
  const hashes = new Map([...texts].map(([name, bytes]) => [name, sha256(bytes)]));
  const { matched, unmatched, unused, faults } = matchSources(timeline.articles, receiptsIn(content), hashes);
  if (faults.length > 0) {
    printFaults(faults, contentDir);
    return null;
  }
  for (const { article, expected } of unmatched) {
    console.log(`${article}: no text in ${toUser(dir)}${expected === null ? '' : ` (\`${expected}\` is not there)`}`);
  }
  for (const name of unused) console.log(`${toUser(join(dir, name))}: fits no article`);
  return matched.map(({ article, name }) => ({
    article,
    path: join(dir, name),
    bytes: texts.get(name) ?? new Uint8Array(),
  }));
}

function readFile(path: string): Uint8Array {
  try {
    return readFileSync(fromUser(path));
  } catch {
    throw new UsageError(`\`${path}\` cannot be read: give the file of the source's text.`);
  }
}

function readTexts(path: string): Map<string, Uint8Array> {
  const dir = fromUser(path);
  try {
    const names = readdirSync(dir).filter((name) => name.endsWith('.txt'));
    return new Map(names.sort().map((name) => [name, readFileSync(join(dir, name))]));
  } catch {
    throw new UsageError(`\`${path}\` cannot be read: give the folder of source texts.`);
  }
}

function inWords({ quotes, figures, unproved }: Tally): string {
  const proved = unproved === 0 ? 'all proved' : `${unproved} not proved`;
  return `${count(quotes, 'quote')} and ${count(figures, 'figure')}, ${proved}`;
}
