import type { Worker } from 'node:worker_threads';
import type { FilledParts, FillOrder, Maker, PlannedPart } from '../output/maker.ts';
import { thrownFrom, type Thrown } from '../threads/thrown.ts';

/** What a thread answers when it has planned its parts, and then to each order. */
export type MakerAnswer =
  | { readonly kind: 'planned'; readonly parts: readonly PlannedPart[] }
  | { readonly kind: 'filled'; readonly filled: FilledParts }
  | { readonly kind: 'failed'; readonly thrown: Thrown };

/**
 * The maker of the parts that a thread plans as soon as it begins.
 *
 * @param thread just started: it runs `make-files.ts`
 * @throws Error what the thread threw
 */
export async function makerInThread(thread: Worker): Promise<Maker> {
  const ended = endOf(thread);
  const planned = await answerOf(thread, ended);
  if (planned.kind !== 'planned') throw new Error(`A thread answered \`${planned.kind}\` before it had planned.`);
  return {
    parts: planned.parts,
    fill: async (order: FillOrder) => {
      thread.postMessage(order);
      const given = await answerOf(thread, ended);
      if (given.kind !== 'filled') throw new Error(`A thread answered \`${given.kind}\` to an order.`);
      return given.filled;
    },
  };
}

/** Fails when a thread ends, whenever that is: from one that has ended, no answer comes. */
function endOf(thread: Worker): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  thread.on('error', reject).on('messageerror', reject);
  thread.on('exit', (code) => reject(new Error(`a thread that makes files ended with ${code}`)));
  // Mostly it ends when all is done, and nobody asks.
  promise.catch(() => undefined);
  return promise;
}

/** The next answer of a thread. */
async function answerOf(thread: Worker, ended: Promise<never>): Promise<Exclude<MakerAnswer, { kind: 'failed' }>> {
  const { promise, resolve } = Promise.withResolvers<MakerAnswer>();
  thread.once('message', resolve);
  const given = await Promise.race([promise, ended]);
  if (given.kind === 'failed') throw thrownFrom(given.thrown);
  return given;
}
