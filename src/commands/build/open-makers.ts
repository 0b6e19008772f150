import { availableParallelism } from 'node:os';
import { isPaged } from '../../views/paging/is-paged.ts';
import type { Maker } from '../output/maker.ts';
import { makerHere } from '../output/maker-here.ts';
import { startThread } from '../threads/start-thread.ts';
import { takeAway } from '../take-away.ts';
import type { AheadPlace } from './ahead-place.ts';
import type { FileThreadData } from './make-files.ts';
import { makerInThread } from './maker-in-thread.ts';
import { fileHalf, pageHalf, type SiteSources } from './site-parts.ts';

/** Who makes a site. */
export interface Makers {
  readonly makers: readonly Maker[];
  /** Ends the thread, if there is one. */
  readonly close: () => Promise<void>;
}

/**
 * Plans a site, and has it made: the pages in this thread, and the files of a long timeline in another, which gets a
 * copy of it.
 *
 * @param sources what the site is made of
 * @param ahead where the thread may make parts while pages are still planned; `null` for nowhere
 * @param threads how many there may be, this one included
 * @throws Error where it cannot be planned
 */
export async function openMakers(
  sources: SiteSources,
  ahead: AheadPlace | null,
  threads: number = availableParallelism(),
): Promise<Makers> {
  if (threads < 2 || !isPaged(sources.timeline))
    return { makers: [makerHere([...fileHalf(sources), ...pageHalf(sources)])], close: () => Promise.resolve() };
  const { timeline, version, renderer, pieces } = sources;
  const data: FileThreadData = { timeline, version, renderer: renderer.folder, pieces, ahead };
  const thread = startThread(new URL('make-files.ts', import.meta.url), data);
  const close = async (): Promise<void> => {
    await thread.terminate();
    if (ahead !== null) takeAway(ahead.folder);
  };
  try {
    const files = makerInThread(thread);
    // Should planning the pages fail, what the thread says of its end is of no account.
    files.catch(() => undefined);
    const pages = makerHere(pageHalf(sources));
    return { makers: [pages, await files], close };
  } catch (error) {
    await close();
    throw error;
  }
}
