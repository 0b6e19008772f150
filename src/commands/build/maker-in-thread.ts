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
 * @param thread just started, with `serveMaker` in it
 * @throws Error what the thread threw
 */
export async function makerInThread(thread: Worker): Promise<Maker> {
  const planned = await answer(thread);
  if (planned.kind !== 'planned') throw new Error(`A thread answered \`${planned.kind}\` before it had planned.`);
  return {
    parts: planned.parts,
    fill: async (order: FillOrder) => {
      const answered = answer(thread);
      thread.postMessage(order);
      const filled = await answered;
      if (filled.kind !== 'filled') throw new Error(`A thread answered \`${filled.kind}\` to an order.`);
      return filled.filled;
    },
  };
}

/** The next answer of a thread. */
async function answer(thread: Worker): Promise<Exclude<MakerAnswer, { kind: 'failed' }>> {
  const { promise, resolve, reject } = Promise.withResolvers<MakerAnswer>();
  const ended = (code: number): void => reject(new Error(`a thread that makes files ended with ${code}`));
  thread.once('message', resolve).once('messageerror', reject).once('error', reject).once('exit', ended);
  try {
    const given = await promise;
    if (given.kind === 'failed') throw thrownFrom(given.thrown);
    return given;
  } finally {
    thread.off('message', resolve).off('messageerror', reject).off('error', reject).off('exit', ended);
  }
}
