import type { Fault } from './timeline/model.ts';

/** What the desk shows beside the timeline. */
export interface DeskState {
  /** All that is wrong with the content. */
  readonly faults: readonly Fault[];
  /** What stands in the editor's own files beside the content, by article id. */
  readonly notes: ReadonlyMap<string, string>;
}

/** As for the timeline: the dev server and the pages that Vite bundles are two instances of this module. */
const slot = Symbol.for('news-timeline/desk');

const shared = globalThis as { [slot]?: DeskState };

/**
 * Hands the desk what it shows; the dev server does so after every change.
 *
 * @param state what was found with the timeline that was published last, or instead of one
 */
export function publishDesk(state: DeskState): void {
  shared[slot] = state;
}

/** What the desk shows; nothing before the dev server has read the content. */
export function currentDesk(): DeskState {
  return shared[slot] ?? { faults: [], notes: new Map() };
}
