import { parentPort, workerData } from 'node:worker_threads';
import { readArticle } from '../../timeline/reading/read-article.ts';
import { askOf } from '../../timeline/vocabulary/ask.ts';
import type { Tables } from '../../timeline/vocabulary/read-vocabulary.ts';
import { encodeArticle, type EncodedArticle } from './encode-article.ts';

/** What a thread that reads articles is given when it starts. */
export interface ReaderData {
  /** The content folder, as editors are shown it. */
  readonly folder: string;
  readonly tables: Tables;
}

/** Articles for a thread to read: names and bytes of their files. */
export type Batch = readonly (readonly [name: string, bytes: Uint8Array])[];

/** The articles of a batch in its order; `null` for those that cannot be kept. */
export type ReadBatch = readonly (EncodedArticle | null)[];

const { folder, tables } = (workerData as { readonly data: ReaderData }).data;
const ask = askOf(tables);

parentPort?.on('message', (batch: Batch) => {
  const read: ReadBatch = batch.map(([name, bytes]) => encodeArticle(readArticle(folder, name, bytes, ask)));
  const buffers = read.flatMap((one) => (one === null ? [] : [one.body.buffer, one.passages.buffer]));
  parentPort?.postMessage(read, buffers as ArrayBuffer[]);
});
