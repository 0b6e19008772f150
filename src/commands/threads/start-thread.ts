import { getCompileCacheDir } from 'node:module';
import { Worker } from 'node:worker_threads';

/**
 * Starts a thread.
 *
 * @param module what it runs: the address of a file, which finds `data` as `data` of its `workerData`
 * @param data plain data
 */
export function startThread(module: URL, data: unknown): Worker {
  const workerData = { module: module.href, compiled: getCompileCacheDir(), data };
  return new Worker(new URL('thread.mjs', import.meta.url), { workerData });
}
