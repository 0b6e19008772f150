import type { Worker } from 'node:worker_threads';
import type { Content } from '../../timeline/content.ts';
import type { Tables } from '../../timeline/vocabulary/read-vocabulary.ts';
import { startThread } from '../threads/start-thread.ts';
import type { EncodedArticle } from './encode-article.ts';
import type { Batch, ReadBatch, ReaderData } from './read-batch.ts';

/** So many articles go to a thread at a time: few enough that all threads end at about the same time. */
const BATCH = 40;

/**
 * Reads articles in several threads. What comes out does not depend on which thread reads what.
 *
 * @param content the content folder
 * @param names file names of the articles to read
 * @param tables the vocabulary that they are read against
 * @param threads how many
 * @param done is given each article that can be kept, in no certain order
 * @throws Error what a thread threw
 */
export async function readInThreads(
  { folder, articles }: Pick<Content, 'folder' | 'articles'>,
  names: readonly string[],
  tables: Tables,
  threads: number,
  done: (name: string, bytes: Uint8Array, article: EncodedArticle) => void,
): Promise<void> {
  const files = names.flatMap((name) => {
    const bytes = articles.get(name);
    return bytes === undefined ? [] : [[name, bytes] as const];
  });
  const batches: Batch[] = [];
  for (let at = 0; at < files.length; at += BATCH) batches.push(files.slice(at, at + BATCH));
  const data: ReaderData = { folder, tables };
  const left = batches.values();

  const readSome = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      let current: Batch = [];
      const next = (): void => {
        const { value, done: none } = left.next();
        if (none) {
          resolve();
          return;
        }
        current = value;
        worker.postMessage(current);
      };
      worker.on('message', (read: ReadBatch) => {
        current.forEach(([name, bytes], at) => {
          const article = read[at];
          if (article !== null && article !== undefined) done(name, bytes, article);
        });
        next();
      });
      worker.on('error', reject);
      worker.on('messageerror', reject);
      worker.on('exit', (code) => reject(new Error(`a thread that reads articles ended with ${code}`)));
      next();
    });

  const workers = Array.from({ length: Math.min(threads, batches.length) }, () => {
    return startThread(new URL('read-batch.ts', import.meta.url), data);
  });
  try {
    await Promise.all(workers.map(readSome));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}
