import { availableParallelism } from 'node:os';
import { statOf } from '../output/file-mark.ts';
import { keptFolder, spareRecord } from '../output/kept-folder.ts';
import type { LeftSurvey } from '../output/survey-left.ts';
import { leadsTo } from '../replace-folder.ts';
import { startThread } from '../threads/start-thread.ts';
import type { SurveyThreadData } from './survey-thread.ts';

/** Bytes of a record of some 20,000 files: to look at fewer takes no longer than a thread takes to start. */
const WORTH = 3_000_000;

/**
 * Has a thread survey the site before the published one, while this one reads the content.
 *
 * @param out where the site is published, absolute; it may be a link
 * @param cacheDir where the records of sites are kept, absolute
 * @param threads how many there may be, this one included
 * @returns waits for what was found: `null` where that was not worth a thread, or the thread failed. Who does not ask
 *   need not end the thread
 */
export function beginSurvey(
  out: string,
  cacheDir: string,
  threads: number = availableParallelism(),
): () => Promise<LeftSurvey | null> {
  const kept = keptFolder(cacheDir, leadsTo(out));
  if (threads < 2 || (statOf(spareRecord(kept))?.size ?? 0) < WORTH) return () => Promise.resolve(null);
  const data: SurveyThreadData = { kept };
  const thread = startThread(new URL('survey-thread.ts', import.meta.url), data);
  // A run that ends before does not wait for it.
  thread.unref();
  const { promise, resolve } = Promise.withResolvers<LeftSurvey | null>();
  thread.on('message', resolve);
  // Whoever needs it looks for himself, and meets the reason.
  for (const end of ['error', 'messageerror', 'exit']) thread.on(end, () => resolve(null));
  return () => {
    thread.ref();
    return promise;
  };
}
