import { createHash } from 'node:crypto';
import { constants, lstatSync, readdirSync, readFileSync, realpathSync, statSync, type Dirent } from 'node:fs';
import { basename, join, resolve, sep } from 'node:path';
import { buildTimeline } from './timeline/build-timeline.ts';
import type { BuildOptions, Built, Content } from './timeline/content.ts';
import { nearest } from './timeline/did-you-mean.ts';
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
 * @param from the folder, or what `readContent` read of it
 * @param options `knownOn`: the timeline as known on that day (`YYYY-MM-DD`); `requireRecorded`: whether every event id
 *   must be in the ledger, by default where the environment says `CI=true`; `memo`: see `BuildOptions`
 * @returns the timeline, or `null` and what is wrong; never throws for wrong content
 */
export function loadTimeline(from: string | Content, options: Partial<BuildOptions> = {}): Built {
  const { knownOn = null, requireRecorded = process.env['CI'] === 'true', ...rest } = options;
  const content = typeof from === 'string' ? readContent(from) : from;
  return buildTimeline(content, { ...rest, knownOn, requireRecorded });
}

/**
 * Reads the bytes of a content folder. Hidden files and editors' backups (`~`) are passed over. What a link out of the
 * folder leads to is not read: who may add a file to the content may not thereby publish any file of the machine.
 *
 * @param contentDir the folder; faults name its files from its parent on, e.g. `content/site.yaml`
 */
export function readContent(contentDir: string): Content {
  const dir = resolve(contentDir);
  const name = basename(dir);
  const faults: Fault[] = [];
  const folder: Folder = { root: realPath(dir) ?? dir, name, faults };
  const files = new Map<string, Uint8Array>();
  for (const file of YAML_FILES) {
    const bytes = readBytes(join(dir, file), `${name}/${file}`, folder);
    if (bytes !== null) files.set(file, bytes);
  }
  for (const file of yamlNamesIn(dir)) {
    const meant = YAML_FILES.includes(file) ? null : nearest(stemOf(file), YAML_FILES.map(stemOf));
    if (meant !== null) {
      faults.push(fault('misnamed-file', `${name}/${file}`, FILE_START, { name: file, meant: `${meant}.yaml` }));
    }
  }
  const articles = readArticles(join(dir, 'articles'), `${name}/articles`, folder);
  const receipts = { files: readReceipts(join(dir, 'receipts'), `${name}/receipts`, folder), sha256 };
  return { folder: name, files, articles, receipts, faults };
}

/** SHA-256 of bytes or of a text's UTF-8 bytes, in lower-case hexadecimal digits. */
export const sha256: Sha256 = (data) => createHash('sha256').update(data).digest('hex');

/** The content folder while it is read. */
interface Folder {
  /** Its path without links. */
  readonly root: string;
  /** As editors are shown it. */
  readonly name: string;
  readonly faults: Fault[];
}

/** Names of files that are YAML by their ending; hidden files and backups are passed over, and so is what cannot be listed. */
function yamlNamesIn(dir: string): readonly string[] {
  try {
    const entries = readdirSync(dir, { withFileTypes: true });
    const files = entries.filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.'));
    return files.flatMap(({ name }) => (/\.ya?ml$/i.test(name) ? [name] : []));
  } catch {
    return [];
  }
}

function stemOf(name: string): string {
  return name.replace(/\.ya?ml$/i, '');
}

function readArticles(dir: string, shown: string, folder: Folder): Map<string, Uint8Array> {
  const articles = new Map<string, Uint8Array>();
  for (const entry of entriesOf(dir, shown, folder)) {
    const { name } = entry;
    if (name.startsWith('.') || name.endsWith('~')) continue;
    const isFolder = entry.isDirectory();
    if (isFolder || !name.endsWith('.md')) {
      folder.faults.push(fault('unexpected-file', `${shown}/${name}`, FILE_START, { name, folder: isFolder }));
      continue;
    }
    const bytes = readPlain(entry) ?? readBytes(join(dir, name), `${shown}/${name}`, folder);
    if (bytes !== null) articles.set(name, bytes);
  }
  return articles;
}

/** The folder may be missing: then no article is verified. */
function readReceipts(dir: string, shown: string, folder: Folder): Map<string, Uint8Array> {
  const receipts = new Map<string, Uint8Array>();
  for (const entry of entriesOf(dir, shown, folder, 'optional')) {
    const { name } = entry;
    if (name.startsWith('.') || name.endsWith('~')) continue;
    const bytes = readPlain(entry) ?? readBytes(join(dir, name), `${shown}/${name}`, folder);
    if (bytes !== null) receipts.set(name, bytes);
  }
  return receipts;
}

function entriesOf(dir: string, shown: string, folder: Folder, need?: 'optional'): Dirent[] {
  try {
    const inside = pathInside(dir, shown, folder);
    return inside === null ? [] : readdirSync(inside, { withFileTypes: true });
  } catch (error) {
    const why = codeOf(error);
    if (why !== 'ENOENT') folder.faults.push(fault('unreadable-file', shown, FILE_START, { why }));
    else if (need !== 'optional') {
      folder.faults.push(fault('missing-articles', shown, FILE_START, { folder: shown }));
    }
    return [];
  }
}

/** A link is not followed, and a pipe is not waited for. Windows knows neither flag. */
const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants as Partial<typeof constants>;
const PLAIN = O_NOFOLLOW === 0 ? null : (O_RDONLY ?? 0) | O_NOFOLLOW | O_NONBLOCK;

/**
 * The bytes of what the folder lists as a file of its own: in a folder that lies inside, it does too, which spares
 * thousands of looks at the folders above. `null` where it is something else by now, or cannot be read.
 */
function readPlain(entry: Dirent): Uint8Array | null {
  if (PLAIN === null || !entry.isFile()) return null;
  try {
    // The types know the names of flags alone, which have none for these.
    return readFileSync(join(entry.parentPath, entry.name), { flag: PLAIN as unknown as string });
  } catch {
    return null;
  }
}

/** The bytes of a file; `null` where there is none, or where it cannot or may not be read (reported). */
function readBytes(path: string, shown: string, folder: Folder): Uint8Array | null {
  const unreadable = (why: string): null => {
    folder.faults.push(fault('unreadable-file', shown, FILE_START, { why }));
    return null;
  };
  try {
    const inside = pathInside(path, shown, folder);
    if (inside === null) return null;
    const stat = statSync(inside);
    // Reading from a pipe or a device may never end.
    if (!stat.isFile() && !stat.isDirectory()) return unreadable('a pipe, socket or device');
    return readFileSync(inside);
  } catch (error) {
    const why = codeOf(error);
    if (why !== 'ENOENT') return unreadable(why);
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) return unreadable('a link that leads nowhere');
    return path.includes('\ufffd') ? unreadable('its name is not UTF-8') : null;
  }
}

/** A path without links; `null` where it leads out of the content folder (reported). */
function pathInside(path: string, shown: string, { root, name, faults }: Folder): string | null {
  const real = realpathSync(path);
  if (real.startsWith(root.endsWith(sep) ? root : root + sep)) return real;
  faults.push(fault('link-outside', shown, FILE_START, { folder: name }));
  return null;
}

function realPath(path: string): string | null {
  try {
    return realpathSync(path);
  } catch {
    return null;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
