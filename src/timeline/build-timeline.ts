import { assemble } from './assemble.ts';
import { parseArticle } from './articles/parse-article.ts';
import type { Passage } from './articles/passages.ts';
import { byCodeUnits } from './by-code-units.ts';
import { checkFigures } from './checks/check-figures.ts';
import { checkLedger } from './checks/check-ledger.ts';
import { readLedger } from './checks/read-ledger.ts';
import { fault, sortFaults } from './faults.ts';
import type { Article, Fault, Report, Vocabulary } from './model.ts';
import type { BuildOptions, Built, Content } from './content.ts';
import { checkReceipts } from './receipts/check-receipts.ts';
import { checkInvisible } from './text/check-invisible.ts';
import { ARTICLE_BYTES, readText, TABLE_BYTES } from './text/read-text.ts';
import { FILE_START, type SourceFile } from './text/source-file.ts';
import { readVocabulary, type Table, type Tables } from './vocabulary/read-vocabulary.ts';

/**
 * Reads, resolves, merges and compares: the whole way from files to the timeline. Pure: the same content gives the same
 * timeline, in whatever order the files come.
 *
 * @param content the files
 * @param options how it is built
 */
export function buildTimeline(content: Content, options: BuildOptions): Built {
  const faults: Fault[] = [...content.faults];
  const read: ReadFile = (path, bytes, limit) => readText(path, bytes, limit, faults);

  const files = new Map<string, SourceFile>();
  for (const [name, bytes] of inOrder(content.files)) {
    const file = read(`${content.folder}/${name}`, bytes, TABLE_BYTES);
    if (file === null) continue;
    files.set(name, file);
    faults.push(...checkInvisible(file));
  }
  const tables = readVocabulary(files, content.folder, faults);
  const vocabulary = options.memo === undefined ? '' : memoKey(content);
  const passages: Passage[] = [];
  const parsedArticles: Article[] = [];
  const mentioned = new Set<string>();
  for (const [name, bytes] of inOrder(content.articles)) {
    const file = read(`${content.folder}/articles/${name}`, bytes, ARTICLE_BYTES);
    if (file === null) continue;
    faults.push(...checkInvisible(file));
    const before = options.memo?.get(name);
    const same = before?.vocabulary === vocabulary && sameBytes(before.bytes, bytes);
    const parsed = same ? before.parsed : parseArticle(file, name, tables);
    options.memo?.set(name, { bytes, vocabulary, parsed });
    for (const one of parsed.faults) faults.push(one);
    for (const one of parsed.passages) passages.push(one);
    for (const id of parsed.mentioned) mentioned.add(id);
    if (parsed.article !== null) parsedArticles.push(parsed.article);
  }
  for (const one of checkFigures(parsedArticles, tables.site?.language ?? 'en')) faults.push(one);
  const articles = withReceipts(parsedArticles, content, read, faults);
  const ledgerFile = files.get('ledger.yaml');
  const ledger = ledgerFile === undefined ? [] : readLedger(ledgerFile, faults);
  if (!content.files.has('ledger.yaml') && options.requireRecorded && articles.length > 0) {
    faults.push(fault('missing-ledger', `${content.folder}/ledger.yaml`, FILE_START, {}));
  }
  if (ledgerFile !== undefined && ledger !== null) {
    const reported = { reports: firstReports(articles), mentioned, pathOf: pathsOf(articles) };
    for (const one of checkLedger(ledger, ledgerFile.path, reported, options.requireRecorded)) faults.push(one);
  }

  const sound = !faults.some(({ severity }) => severity === 'error');
  const partial =
    tables.site === null ? null : assemble(articles, toVocabulary(tables, tables.site), ledger ?? [], options.knownOn);
  return { timeline: sound ? partial : null, partial, passages, faults: sortFaults(faults) };
}

/** All that articles are read against, as one text. */
function memoKey({ folder, files }: Content): string {
  const decoder = new TextDecoder();
  const read = inOrder(files).filter(([name]) => name !== 'ledger.yaml');
  return [folder, ...read.map(([name, bytes]) => `${name}\0${decoder.decode(bytes)}`)].join('\0');
}

function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

/** The text of a file of at most so many bytes; `null` where there is none (reported). */
type ReadFile = (path: string, bytes: Uint8Array, limit: number) => SourceFile | null;

/** The articles with what their receipts prove. */
function withReceipts(
  articles: readonly Article[],
  { folder, articles: all, receipts }: Content,
  read: ReadFile,
  faults: Fault[],
): readonly Article[] {
  if (receipts === undefined) return articles;
  const files = new Map<string, SourceFile>();
  for (const [name, bytes] of inOrder(receipts.files)) {
    const file = read(`${folder}/receipts/${name}`, bytes, TABLE_BYTES);
    if (file !== null) files.set(name, file);
  }
  const ids = new Set(inOrder(all).map(([name]) => name.replace(/\.md$/, '')));
  return checkReceipts(articles, ids, files, receipts.sha256, faults);
}

function inOrder(files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].sort(([a], [b]) => byCodeUnits(a, b));
}

function firstReports(articles: readonly Article[]): ReadonlyMap<string, Report> {
  const reports = new Map<string, Report>();
  for (const report of articles.flatMap((article) => article.reports)) {
    if (!reports.has(report.event)) reports.set(report.event, report);
  }
  return reports;
}

function pathsOf(articles: readonly Article[]): (id: string) => string {
  const paths = new Map(articles.map(({ id, path }) => [id, path]));
  return (id) => paths.get(id) ?? id;
}

function toVocabulary(tables: Tables, site: Vocabulary['site']): Vocabulary {
  return {
    site,
    outlets: entriesOf(tables.outlets),
    places: entriesOf(tables.places),
    speakers: entriesOf(tables.speakers),
    topics: entriesOf(tables.topics),
    measures: entriesOf(tables.measures),
  };
}

function entriesOf<E>(table: Table<E>): E[] {
  return table.state === 'read' ? [...table.entries.values()] : [];
}
