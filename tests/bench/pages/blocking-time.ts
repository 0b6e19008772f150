/** A task of more than 50 ms, while which a page answers nothing. Times in milliseconds. */
export interface Task {
  /** Since the visit began. */
  readonly at: number;
  readonly duration: number;
}

/** A task of so many milliseconds is not felt. */
const UNFELT = 50;

/**
 * Total blocking time: what each task takes beyond 50 ms, together.
 *
 * @param tasks in any order
 * @param from what of a task lies before it does not count, in milliseconds since the visit began; with the first paint,
 *   what Lighthouse counts, since before it there is nothing to use
 * @see https://web.dev/articles/tbt
 */
export function blockingTime(tasks: readonly Task[], from = 0): number {
  const lasting = tasks.map(({ at, duration }) => at + duration - Math.max(at, from));
  return lasting.reduce((sum, duration) => sum + Math.max(0, duration - UNFELT), 0);
}
