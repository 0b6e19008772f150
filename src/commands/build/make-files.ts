import { parentPort, workerData } from 'node:worker_threads';
import type { Timeline } from '../../timeline/model.ts';
import type { FillOrder } from '../output/maker.ts';
import { makerHere } from '../output/maker-here.ts';
import { toThrown } from '../threads/thrown.ts';
import { loadRenderer } from './load-renderer.ts';
import type { MakerAnswer } from './maker-in-thread.ts';
import { fileHalf } from './site-parts.ts';

/*
 * What runs in a thread of its own: makes the files of a site. Plans them as soon as it begins, and then puts into
 * folders what it is told to.
 */

/** What the thread is given when it starts. */
export interface FileThreadData {
  readonly timeline: Timeline;
  /** Folder of the renderer, absolute. */
  readonly renderer: string;
  /** Of the code. */
  readonly version: string;
}

const answer = (given: MakerAnswer): void => parentPort?.postMessage(given);

try {
  const { renderer, ...sources } = (workerData as { readonly data: FileThreadData }).data;
  const maker = makerHere(fileHalf({ ...sources, renderer: await loadRenderer(renderer) }));
  parentPort?.on('message', (order: FillOrder) => {
    maker.fill(order).then(
      (filled) => answer({ kind: 'filled', filled }),
      (error: unknown) => answer({ kind: 'failed', thrown: toThrown(error) }),
    );
  });
  answer({ kind: 'planned', parts: maker.parts.map(({ name, key }) => ({ name, key })) });
} catch (error) {
  answer({ kind: 'failed', thrown: toThrown(error) });
}
