import { parseArticle } from './articles/parse-article.ts';
import { byCodeUnits } from './by-code-units.ts';
import { checkLedger } from './checks/check-ledger.ts';
import { readLedger } from './checks/read-ledger.ts';
import { findDisagreements } from './disagreements/find-disagreements.ts';
import { fault, sortFaults } from './faults.ts';
import { ledgerKnownOn } from './merge/ledger-known-on.ts';
import { mergeEvents } from './merge/merge-events.ts';
import type { Article, Day, Fault, LedgerEntry, Report, Timeline, Vocabulary } from './model.ts';
import { checkReceipts } from './receipts/check-receipts.ts';
import type { Sha256 } from './receipts/receipt.ts';
import { decodeText } from './text/decode-text.ts';
import { FILE_START, sourceFile, type SourceFile } from './text/source-file.ts';
import { readVocabulary, type Table, type Tables } from './vocabulary/read-vocabulary.ts';

/** The content folder as it was read: bytes, nothing judged. */
export interface Content {
  /** The folder as editors are shown it, e.g. `content`. */
  readonly folder: string;
  /** Bytes of the YAML files by name, e.g. `outlets.yaml`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Bytes of the articles by file name, e.g. `2022-01-07-bbc-fire-without-warning.md`. */
  readonly articles: ReadonlyMap<string, Uint8Array>;
  /** The folder of receipts; left out where marks are not to be checked against them. */
  readonly receipts?: Receipts;
  /** What went wrong while the files were read. */
  readonly faults: readonly Fault[];
}

/** The folder of receipts, and what checks them. */
export interface Receipts {
  /** Bytes by file name, e.g. `2022-01-07-bbc-fire-without-warning.json`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  readonly sha256: Sha256;
}

/** How a timeline is built. */
export interface BuildOptions {
  /** The timeline as it was known on that day, `YYYY-MM-DD`; `null` for all articles. */
  readonly knownOn: Day | null;
  /** Whether every event id must be in the ledger, where there is one; that there is none is a warning then. */
  readonly requireRecorded: boolean;
}

/** A timeline with everything that is wrong with the content. */
export interface Built {
  /** `null` where any fault is an error. */
  readonly timeline: Timeline | null;
  /** The same made of what is right, for an editor at work; `null` where `site.yaml` is not. */
  readonly partial: Timeline | null;
  /** By path, line and column. */
  readonly faults: readonly Fault[];
}

/**
 * Reads, resolves, merges and compares: the whole way from files to the timeline. Pure: the same content gives the same
 * timeline, in whatever order the files come.
 *
 * @param content the files
 * @param options how it is built
 */
export function buildTimeline(content: Content, options: BuildOptions): Built {
  const faults: Fault[] = [...content.faults];
  const read = (path: string, bytes: Uint8Array): SourceFile | null => readText(path, bytes, faults);

  const files = new Map<string, SourceFile>();
  for (const [name, bytes] of inOrder(content.files)) {
    const file = read(`${content.folder}/${name}`, bytes);
    if (file !== null) files.set(name, file);
  }
  const tables = readVocabulary(files, content.folder, faults);
  const parsedArticles: Article[] = [];
  const mentioned = new Set<string>();
  for (const [name, bytes] of inOrder(content.articles)) {
    const file = read(`${content.folder}/articles/${name}`, bytes);
    if (file === null) continue;
    const parsed = parseArticle(file, name, tables);
    faults.push(...parsed.faults);
    for (const id of parsed.mentioned) mentioned.add(id);
    if (parsed.article !== null) parsedArticles.push(parsed.article);
  }
  const articles = withReceipts(parsedArticles, content, read, faults);
  const ledgerFile = files.get('ledger.yaml');
  const ledger = ledgerFile === undefined ? [] : readLedger(ledgerFile, faults);
  if (!content.files.has('ledger.yaml') && options.requireRecorded && articles.length > 0) {
    faults.push(fault('missing-ledger', `${content.folder}/ledger.yaml`, FILE_START, {}));
  }
  if (ledgerFile !== undefined && ledger !== null) {
    const reported = { reports: firstReports(articles), mentioned, pathOf: pathsOf(articles) };
    faults.push(...checkLedger(ledger, ledgerFile.path, reported, options.requireRecorded));
  }

  const sound = !faults.some(({ severity }) => severity === 'error');
  const partial =
    tables.site === null ? null : assemble(articles, toVocabulary(tables, tables.site), ledger ?? [], options.knownOn);
  return { timeline: sound ? partial : null, partial, faults: sortFaults(faults) };
}

/**
 * Merges and compares articles that were read: the second half of `buildTimeline`.
 *
 * @param articles in any order
 * @param vocabulary as it was read
 * @param ledger the editor's decisions
 * @param knownOn leaves out what was published after that day, `YYYY-MM-DD`, and the editor's words on events of which
 *   more was reported later; `null` for all
 */
export function assemble(
  articles: readonly Article[],
  vocabulary: Vocabulary,
  ledger: readonly LedgerEntry[],
  knownOn: Day | null,
): Timeline {
  const known = articles
    .filter(({ publishedDay }) => knownOn === null || publishedDay <= knownOn)
    .toSorted((a, b) => byCodeUnits(a.publishedDay, b.publishedDay) || byCodeUnits(a.id, b.id));
  const places = new Map(vocabulary.places.map((place) => [place.slug, place]));
  const words = knownOn === null ? ledger : ledgerKnownOn(ledger, articles, knownOn);
  const events = mergeEvents(known, vocabulary, words).map((event) => ({
    ...event,
    disagreements: findDisagreements(event, places),
  }));
  const entries = ledger.toSorted((a, b) => byCodeUnits(a.id, b.id));
  return { vocabulary, knownOn, articles: known, events, ledger: entries };
}

/** The articles with what their receipts prove. */
function withReceipts(
  articles: readonly Article[],
  { folder, articles: all, receipts }: Content,
  read: (path: string, bytes: Uint8Array) => SourceFile | null,
  faults: Fault[],
): readonly Article[] {
  if (receipts === undefined) return articles;
  const files = new Map<string, SourceFile>();
  for (const [name, bytes] of inOrder(receipts.files)) {
    const file = read(`${folder}/receipts/${name}`, bytes);
    if (file !== null) files.set(name, file);
  }
  const ids = new Set(inOrder(all).map(([name]) => name.replace(/\.md$/, '')));
  return checkReceipts(articles, ids, files, receipts.sha256, faults);
}

function readText(path: string, bytes: Uint8Array, faults: Fault[]): SourceFile | null {
  const decoded = decodeText(bytes);
  if (!decoded.ok) {
    faults.push(fault('invalid-utf-8', path, { start: decoded.point, end: decoded.point }, {}));
    return null;
  }
  const file = sourceFile(path, decoded.text);
  const control = /[\0-\b\v\f\x0e-\x1f\x7f]/.exec(decoded.text);
  if (control !== null) {
    const code = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    faults.push(fault('unexpected-control', path, file.placeOf(control.index, control.index + 1), { code }));
  }
  return file;
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
