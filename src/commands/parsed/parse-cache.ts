import { hash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { ReadMemo } from '../../timeline/content.ts';
import type { ParsedArticle } from '../../timeline/articles/parse-article.ts';
import type { PassageText } from '../../timeline/articles/passages.ts';
import type { Ask } from '../../timeline/vocabulary/ask.ts';
import { isSystemError } from '../is-system-error.ts';
import { recoverFolder } from '../recover-folder.ts';
import { encodeArticle, survivesJson, type EncodedArticle } from './encode-article.ts';
import { packBytes, unpack, type Pack, type PackedArticle, type Version } from './pack.ts';
import { questionList, type QuestionList } from './question-list.ts';

/** Articles as they were read by this process and by earlier ones. */
export interface ParseCache extends ReadMemo {
  /** Keeps an article that another thread read. */
  readonly put: (name: string, bytes: Uint8Array, article: EncodedArticle) => void;
  /** Why what was kept is not used, as a sentence; `null` where it is, and where nothing was kept. */
  readonly ignored: string | null;
  /**
   * Writes what was asked for or read since the last `get` with other answers, for later processes.
   *
   * @returns why it could not be written, as a sentence; else `null`
   */
  readonly save: () => string | null;
}

/** Where articles are kept. */
export interface OnDisk {
  /** Absolute, in a folder of its own, which is made when something is saved. */
  readonly file: string;
  /** Of all that reads articles. */
  readonly version: Version;
}

interface Kept extends PackedArticle {
  /** As it was read, once that is asked for. */
  read: ParsedArticle | null;
  /** By whom it was used last. */
  usedBy: Ask | null;
}

const MONTH_MS = 30 * 86_400_000;

/**
 * Opens what is kept of a content folder: one file, read at once. What is not whole, to the last byte, and what another
 * version of the code wrote, counts as absent; the file may be deleted at any time.
 *
 * @param folder the content folder, as editors are shown it
 * @param onDisk where it is kept and for whom; `null` to keep it in memory alone
 */
export function openParseCache(folder: string, onDisk: OnDisk | null): ParseCache {
  const { pack, ignored } = onDisk === null ? { pack: null, ignored: null } : openPack(onDisk, folder);
  const questions = questionList(pack?.questions ?? []);
  const kept = new Map<string, Kept>();
  for (const one of pack?.articles ?? []) kept.set(one.name, { ...one, read: null, usedBy: null });
  const others = new Map((pack?.others ?? []).map((one) => [one.name, one]));
  let changed = pack === null;
  let asking: Ask | null = null;

  const put = (name: string, bytes: Uint8Array, { trace, body, passages }: EncodedArticle): void => {
    changed = true;
    const list = trace.map(([question, answer]) => questions.placeOf(question, answer));
    kept.set(name, { name, digest: digestOf(bytes), trace: list, body, passages, read: null, usedBy: asking });
  };
  return {
    ignored,
    get: (name, bytes, ask) => {
      asking = ask;
      const one = kept.get(name);
      if (one === undefined || one.digest !== digestOf(bytes)) return null;
      if (!one.trace.every((at) => questions.holds(at, ask))) return null;
      one.usedBy = ask;
      return (one.read ??= decode(one));
    },
    set: (name, bytes, read) => {
      const encoded = encodeArticle(read);
      if (encoded !== null) put(name, bytes, encoded);
    },
    put,
    keep: <T>(name: string, bytes: Uint8Array, make: () => T): T => {
      const digest = digestOf(bytes);
      const before = others.get(name);
      if (before?.digest === digest) return parse(before.body) as T;
      const made = make();
      changed = true;
      if (survivesJson(made)) others.set(name, { name, digest, body: Buffer.from(JSON.stringify(made)) });
      else others.delete(name);
      return made;
    },
    save: () => {
      if (onDisk === null) return null;
      const { file, version } = onDisk;
      const used = [...kept.values()].filter(({ usedBy }) => usedBy !== null && usedBy === asking);
      try {
        if (!changed && used.length === kept.size) utimesSync(file, new Date(), new Date());
        else writePack(file, { version, folder, ...withQuestions(used, questions), others: [...others.values()] });
        changed = false;
        return null;
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return `The articles that were read could not be kept for the next time: ${error.message}`;
      }
    },
  };
}

/** Articles with those questions alone that they asked. */
function withQuestions(
  articles: readonly PackedArticle[],
  { pairAt }: QuestionList,
): Pick<Pack, 'questions' | 'articles'> {
  const places = new Map<number, number>();
  const placeOf = (at: number): number => {
    const place = places.get(at) ?? places.size;
    places.set(at, place);
    return place;
  };
  const moved = articles.map((one) => ({ ...one, trace: one.trace.map(placeOf) }));
  return { articles: moved, questions: [...places.keys()].map(pairAt) };
}

function decode({ body, passages }: PackedArticle): ParsedArticle {
  let read: readonly PassageText[] | null = null;
  const article = parse(body) as Omit<ParsedArticle, 'passages'>;
  return {
    ...article,
    get passages() {
      return (read ??= parse(passages) as readonly PassageText[]);
    },
  };
}

function parse(bytes: Uint8Array): unknown {
  return JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString());
}

function digestOf(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'base64');
}

function openPack(
  { file, version }: OnDisk,
  folder: string,
): { readonly pack: Pack | null; readonly ignored: string | null } {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const none = (error as NodeJS.ErrnoException).code === 'ENOENT';
    return { pack: null, ignored: none ? null : because(`it cannot be read (${(error as Error).message})`) };
  }
  const pack = unpack(bytes);
  if (pack === null) return { pack: null, ignored: because('it is damaged') };
  const changed = [
    ...(pack.version.code === version.code ? [] : ['the code that reads articles']),
    ...(pack.version.packages === version.packages ? [] : ['the list of installed packages']),
    ...(pack.version.engine === version.engine ? [] : ['the version of Node']),
    ...(pack.folder === folder ? [] : ['the name of the content folder']),
  ];
  return changed.length === 0
    ? { pack, ignored: null }
    : { pack: null, ignored: because(`${changed.join(' and ')} changed`) };
}

function because(why: string): string {
  return `What was kept of earlier readings is not used, since ${why}; all articles are read anew.`;
}

/** The old file or the new one is there, never half of one; of two processes at once, the last one's stays. */
function writePack(file: string, pack: Pack): void {
  const folder = dirname(file);
  mkdirSync(folder, { recursive: true });
  recoverFolder(file);
  prune(folder);
  const next = `${file}.next-${process.pid}`;
  try {
    const open = openSync(next, 'w');
    try {
      for (const bytes of packBytes(pack)) writeFileSync(open, bytes);
    } finally {
      closeSync(open);
    }
    renameSync(next, file);
  } finally {
    rmSync(next, { force: true });
  }
}

/** Takes away what no process has used for a month. */
function prune(folder: string): void {
  const oldest = Date.now() - MONTH_MS;
  for (const name of readdirSync(folder)) {
    const last = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs;
    if (last !== undefined && last < oldest) rmSync(join(folder, name), { force: true });
  }
}
