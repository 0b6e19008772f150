import { assemble } from './assemble.ts';
import type { ParsedArticle } from './articles/parse-article.ts';
import { inFile, type Passage } from './articles/passages.ts';
import { byCodeUnits } from './by-code-units.ts';
import { checkLedger } from './checks/check-ledger.ts';
import { readLedger } from './checks/read-ledger.ts';
import { fault, sortFaults } from './faults.ts';
import type { Article, Fault, LedgerEntry, Report, Vocabulary } from './model.ts';
import type { BuildOptions, Built, Content, ReadMemo } from './content.ts';
import { readArticle } from './reading/read-article.ts';
import { readTables } from './reading/read-tables.ts';
import { checkReceipts } from './receipts/check-receipts.ts';
import { ARTICLE_BYTES, readText, TABLE_BYTES } from './text/read-text.ts';
import { FILE_START, type SourceFile } from './text/source-file.ts';
import { askOf, type Ask } from './vocabulary/ask.ts';
import type { Table, Tables } from './vocabulary/read-vocabulary.ts';

/**
 * Reads, resolves, merges and compares: the whole way from files to the timeline. Pure: the same content gives the same
 * timeline, in whatever order the files come.
 *
 * @param content the files
 * @param options how it is built
 */
export function buildTimeline(content: Content, options: BuildOptions): Built {
  const { files, tables, faults: met } = options.tables ?? readTables(content);
  const faults: Fault[] = [...met];
  const read: ReadFile = (path, bytes, limit) => readText(path, bytes, limit, faults);

  const ask = askOf(tables);
  const passages: (() => readonly Passage[])[] = [];
  const readArticles: Article[] = [];
  const mentioned = new Set<string>();
  for (const [name, bytes] of inOrder(content.articles)) {
    const one = readOrRemember(content.folder, name, bytes, ask, options.memo);
    for (const wrong of one.faults) faults.push(wrong);
    for (const id of one.mentioned) mentioned.add(id);
    if (one.article !== null) readArticles.push(one.article);
    passages.push(() => passagesOf(one, content.folder, name, bytes));
  }
  const articles = withReceipts(readArticles, content, read, faults);
  const ledgerFile = files.get('ledger.yaml');
  const readLedgerFile = (): ReadLedger | null => (ledgerFile === undefined ? null : readLedgerAlone(ledgerFile));
  const ledgerBytes = content.files.get('ledger.yaml');
  const ledgerRead =
    ledgerBytes === undefined || options.memo === undefined
      ? readLedgerFile()
      : options.memo.keep('ledger.yaml', ledgerBytes, readLedgerFile);
  for (const one of ledgerRead?.faults ?? []) faults.push(one);
  const ledger = ledgerRead === null ? [] : ledgerRead.entries;
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
  let gathered: readonly Passage[] | null = null;
  return {
    timeline: sound ? partial : null,
    partial,
    // Only some commands ask for them.
    get passages() {
      return (gathered ??= passages.flatMap((of) => of()));
    },
    faults: sortFaults(faults),
  };
}

/** The ledger's entries, `null` where it could not be read, and what is wrong with it. */
interface ReadLedger {
  readonly entries: readonly LedgerEntry[] | null;
  readonly faults: readonly Fault[];
}

function readLedgerAlone(file: SourceFile): ReadLedger {
  const faults: Fault[] = [];
  const entries = readLedger(file, faults);
  return { entries, faults };
}

function readOrRemember(
  folder: string,
  name: string,
  bytes: Uint8Array,
  ask: Ask,
  memo: ReadMemo | undefined,
): ParsedArticle {
  const before = memo?.get(name, bytes, ask) ?? null;
  if (before !== null) return before;
  const now = readArticle(folder, name, bytes, ask);
  memo?.set(name, bytes, now);
  return now.read;
}

function passagesOf({ passages }: ParsedArticle, folder: string, name: string, bytes: Uint8Array): Passage[] {
  const path = `${folder}/articles/${name}`;
  let file: SourceFile | null | undefined;
  const fileOf = (): SourceFile | null => (file ??= readText(path, bytes, ARTICLE_BYTES, []));
  return passages.map((one) => inFile(one, name.replace(/\.md$/, ''), path, fileOf));
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
