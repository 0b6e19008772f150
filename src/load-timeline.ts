import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, type Dirent } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { buildTimeline } from './timeline/build-timeline.ts';
import type { BuildOptions, Built, Content } from './timeline/content.ts';
import { fault } from './timeline/faults.ts';
import type { Fault } from './timeline/model.ts';
import type { Sha256 } from './timeline/receipts/receipt.ts';
import { FILE_START } from './timeline/text/source-file.ts';

const YAML_FILES = [
  'site.yaml',
  'outlets.yaml',
  'places.yaml',
  'speakers.yaml',
  'topics.yaml',
  'measures.yaml',
  'ledger.yaml',
];

/**
 * Reads a content folder and builds its timeline. The one way from the file system into the core.
 *
 * @param contentDir the folder
 * @param options `knownOn`: the timeline as known on that day (`YYYY-MM-DD`); `requireRecorded`: whether every event id
 *   must be in the ledger, by default where the environment says `CI=true`
 * @returns the timeline, or `null` and what is wrong; never throws for wrong content
 */
export function loadTimeline(contentDir: string, options: Partial<BuildOptions> = {}): Built {
  const { knownOn = null, requireRecorded = process.env['CI'] === 'true' } = options;
  return buildTimeline(readContent(contentDir), { knownOn, requireRecorded });
}

/**
 * Reads the bytes of a content folder. Hidden files and editors' backups (`~`) are passed over.
 *
 * @param contentDir the folder; faults name its files from its parent on, e.g. `content/site.yaml`
 */
export function readContent(contentDir: string): Content {
  const dir = resolve(contentDir);
  const folder = basename(dir);
  const faults: Fault[] = [];
  const files = new Map<string, Uint8Array>();
  for (const name of YAML_FILES) {
    const bytes = readBytes(join(dir, name), `${folder}/${name}`, faults);
    if (bytes !== null) files.set(name, bytes);
  }
  const articles = readArticles(join(dir, 'articles'), `${folder}/articles`, faults);
  const receipts = { files: readReceipts(join(dir, 'receipts'), `${folder}/receipts`, faults), sha256 };
  return { folder, files, articles, receipts, faults };
}

/** SHA-256 of bytes or of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');

function readArticles(dir: string, shown: string, faults: Fault[]): Map<string, Uint8Array> {
  const articles = new Map<string, Uint8Array>();
  for (const entry of entriesOf(dir, shown, faults)) {
    const { name } = entry;
    if (name.startsWith('.') || name.endsWith('~')) continue;
    if (entry.isDirectory() || !name.endsWith('.md')) {
      faults.push(fault('unexpected-file', `${shown}/${name}`, FILE_START, { name }));
      continue;
    }
    const before = faults.length;
    const bytes = readBytes(join(dir, name), `${shown}/${name}`, faults);
    if (bytes !== null) articles.set(name, bytes);
    else if (faults.length === before) {
      faults.push(fault('unreadable-file', `${shown}/${name}`, FILE_START, { why: 'a link that leads nowhere' }));
    }
  }
  return articles;
}

/** The folder may be missing: then no article is verified. */
function readReceipts(dir: string, shown: string, faults: Fault[]): Map<string, Uint8Array> {
  const receipts = new Map<string, Uint8Array>();
  for (const { name } of entriesOf(dir, shown, faults, 'optional')) {
    if (name.startsWith('.') || name.endsWith('~')) continue;
    const bytes = readBytes(join(dir, name), `${shown}/${name}`, faults);
    if (bytes !== null) receipts.set(name, bytes);
  }
  return receipts;
}

function entriesOf(dir: string, shown: string, faults: Fault[], need?: 'optional'): Dirent[] {
  try {
    return readdirSync(dir, { withFileTypes: true });
  } catch (error) {
    const why = codeOf(error);
    if (why === 'ENOENT' && need === 'optional') return [];
    if (why === 'ENOENT') faults.push(fault('missing-articles', shown, FILE_START, { folder: shown }));
    else faults.push(fault('unreadable-file', shown, FILE_START, { why }));
    return [];
  }
}

/** The bytes of a file; `null` where there is none, or where it cannot be read (reported). */
function readBytes(path: string, shown: string, faults: Fault[]): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') faults.push(fault('unreadable-file', shown, FILE_START, { why: codeOf(error) }));
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
