import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../is-system-error.ts';
import { makeRoom } from './make-room.ts';
import type { OutputPart } from './output-part.ts';
import type { OutputRecord, PartRecord } from './output-record.ts';
import { putPart } from './put-part.ts';

/** Parts that are made before it is known where they go. */
export interface Ahead {
  /**
   * Moves a part that was made into a folder on the same file system. With the first call nothing more is made ahead.
   *
   * @param name of the part
   * @param folder absolute
   * @param changed gets the folders in which an entry is made
   * @returns how it lies there; `null` where it was not made ahead, or cannot be moved
   */
  readonly take: (name: string, folder: string, changed: Set<string>) => Promise<PartRecord | null>;
}

/**
 * Begins to make what is not published as it has to be, one part after the other, and one of those that other processes
 * make beside that: while others still plan their parts of the site, and nobody can say yet what becomes of what was
 * published. What cannot be made ahead is not; whoever needs it meets the reason.
 *
 * @param parts all that may have to be made, in that order
 * @param published what is published
 * @param folder in which they are put until they are taken, absolute; exists. Somebody else takes it away
 */
export function makeAhead(parts: readonly OutputPart[], published: OutputRecord, folder: string): Ahead {
  const due = dueParts(parts, published);
  const made = new Map<string, PartRecord>();
  let wanted = false;
  const work = async (some: readonly OutputPart[]): Promise<void> => {
    for (const part of some) {
      // What is asked for meanwhile is heard between two parts.
      await new Promise(setImmediate);
      if (wanted) return;
      made.set(part.name, await putPart(part, folder, new Set()));
    }
  };
  const { elsewhere = [], here = [] } = Object.groupBy(due, (part) => (part.elsewhere === true ? 'elsewhere' : 'here'));
  const namesElsewhere = new Set(elsewhere.map(({ name }) => name));
  const [elsewhereEnded, hereEnded] = [elsewhere, here].map((some) => work(some).catch(() => undefined));
  return {
    take: async (name, to, changed) => {
      wanted = true;
      await (namesElsewhere.has(name) ? elsewhereEnded : hereEnded);
      const record = made.get(name);
      if (record === undefined) return null;
      made.delete(name);
      try {
        for (const { path } of record.files) {
          makeRoom(to, path, changed);
          move(join(folder, path), join(to, path));
        }
      } catch (error) {
        if (!isSystemError(error)) throw error;
        return null;
      }
      return record;
    },
  };
}

/** Told at once, so that nothing holds on to the record, which is as large as the site has files. */
function dueParts(parts: readonly OutputPart[], published: OutputRecord): readonly OutputPart[] {
  return parts.filter(({ name, key }) => published.parts.get(name)?.key !== key);
}

/** Moves a file, whatever is in its way. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EISDIR' && code !== 'ENOTEMPTY' && code !== 'EEXIST') throw error;
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  }
}
