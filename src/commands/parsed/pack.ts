import { hash } from 'node:crypto';
import type { Answer, Question } from '../../timeline/vocabulary/ask.ts';

/** Everything that decides what reading an article gives, beside its file and the vocabulary. */
export interface Version {
  /** Digest of the code that reads. */
  readonly code: string;
  /** Digest of the packages that are installed. */
  readonly packages: string;
  /** What runs the code, with the data on letters and time zones that it brings. */
  readonly engine: string;
}

/** An article as it is kept. */
export interface PackedArticle {
  /** Its file name. */
  readonly name: string;
  /** SHA-256 of its file, as Base64. */
  readonly digest: string;
  /** What was asked of the vocabulary while it was read: places in the pack's list of questions. */
  readonly trace: readonly number[];
  /** See `EncodedArticle`. */
  readonly body: Uint8Array;
  readonly passages: Uint8Array;
}

/** What was worked out from one file that is no article. */
export interface PackedFile {
  /** Its name, e.g. `ledger.yaml`. */
  readonly name: string;
  /** SHA-256 of the file, as Base64. */
  readonly digest: string;
  /** JSON. */
  readonly body: Uint8Array;
}

/** What is kept of a content folder: one file. */
export interface Pack {
  readonly version: Version;
  /** The content folder, as editors are shown it. */
  readonly folder: string;
  /** All questions that any article asked, with the answer it got. */
  readonly questions: readonly (readonly [Question, Answer])[];
  readonly articles: readonly PackedArticle[];
  /** What was worked out from other files. */
  readonly others: readonly PackedFile[];
}

interface Head extends Pick<Pack, 'version' | 'folder' | 'questions'> {
  readonly articles: readonly (readonly [
    name: string,
    digest: string,
    trace: readonly number[],
    body: number,
    passages: number,
  ])[];
  readonly others: readonly (readonly [name: string, digest: string, body: number])[];
}

/** How the file begins; another form of it would begin otherwise. */
const MAGIC = Buffer.from('news-timeline parsed articles 1\n');
const DIGEST = 32;
const LENGTH = 4;

/**
 * A pack as the bytes of one file: how it begins, SHA-256 of all that follows, the length of its head, the head as JSON,
 * the articles.
 *
 * @param pack what is kept
 * @returns the bytes in pieces, to be written one after the other
 */
export function packBytes({ version, folder, questions, articles, others }: Pack): Uint8Array[] {
  const head: Head = {
    version,
    folder,
    questions,
    articles: articles.map(({ name, digest, trace, body, passages }) => [
      name,
      digest,
      trace,
      body.length,
      passages.length,
    ]),
    others: others.map(({ name, digest, body }) => [name, digest, body.length]),
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(LENGTH);
  length.writeUInt32LE(headBytes.length);
  const rest = Buffer.concat([
    length,
    headBytes,
    ...articles.flatMap(({ body, passages }) => [body, passages]),
    ...others.map(({ body }) => body),
  ]);
  return [MAGIC, digestOf(rest), rest];
}

/**
 * Reads a pack.
 *
 * @param bytes of the file
 * @returns `null` where they are not, to the last one, what was written
 */
export function unpack(bytes: Buffer): Pack | null {
  const rest = bytes.subarray(MAGIC.length + DIGEST);
  if (rest.length < LENGTH || !bytes.subarray(0, MAGIC.length).equals(MAGIC)) return null;
  if (!digestOf(rest).equals(bytes.subarray(MAGIC.length, MAGIC.length + DIGEST))) return null;
  let at = LENGTH + rest.readUInt32LE(0);
  const { articles, others, ...head } = JSON.parse(rest.toString('utf8', LENGTH, at)) as Head;
  const take = (length: number): Uint8Array => rest.subarray(at, (at += length));
  return {
    ...head,
    articles: articles.map(([name, digest, trace, body, passages]) => {
      return { name, digest, trace, body: take(body), passages: take(passages) };
    }),
    others: others.map(([name, digest, body]) => ({ name, digest, body: take(body) })),
  };
}

function digestOf(bytes: Uint8Array): Buffer {
  return hash('sha256', bytes, 'buffer');
}
