import { mkdirSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { Timeline } from '../../timeline/model.ts';
import type { FillOrder } from '../output/maker.ts';
import { isSystemError } from '../is-system-error.ts';
import { makeAhead, type Ahead } from '../output/make-ahead.ts';
import { makerHere } from '../output/maker-here.ts';
import { readRecord } from '../output/output-record.ts';
import type { OutputPart } from '../output/output-part.ts';
import type { PiecesPlace } from '../output/pieces-place.ts';
import { toThrown } from '../threads/thrown.ts';
import type { AheadPlace } from './ahead-place.ts';
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
  /** See `SiteSources`. */
  readonly pieces: PiecesPlace;
  /** Where parts are made as soon as they are planned; whoever started the thread takes it away. `null` for nowhere. */
  readonly ahead: AheadPlace | null;
}

const answer = (given: MakerAnswer): void => parentPort?.postMessage(given);

try {
  const { renderer, ahead, ...sources } = (workerData as { readonly data: FileThreadData }).data;
  const parts = fileHalf({ ...sources, renderer: await loadRenderer(renderer) });
  answer({ kind: 'planned', parts: parts.map(({ name, key }) => ({ name, key })) });
  const maker = makerHere(parts, ahead === null ? null : begin(parts, sources.version, ahead));
  parentPort?.on('message', (order: FillOrder) => {
    maker.fill(order).then(
      (filled) => answer({ kind: 'filled', filled }),
      (error: unknown) => answer({ kind: 'failed', thrown: toThrown(error) }),
    );
  });
} catch (error) {
  answer({ kind: 'failed', thrown: toThrown(error) });
}

/** Where all is to be made anew, that begins soon enough. */
function begin(parts: readonly OutputPart[], version: string, { folder, record }: AheadPlace): Ahead | null {
  const published = readRecord(record);
  if (published === null || published === 'damaged' || published.version !== version) return null;
  try {
    mkdirSync(folder);
  } catch (error) {
    if (!isSystemError(error)) throw error;
    return null;
  }
  return makeAhead(parts, published, folder);
}
