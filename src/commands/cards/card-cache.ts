import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isSystemError } from '../is-system-error.ts';
import type { DrawnCard } from './draw-card.ts';

/** Drawn cards of earlier builds. */
export interface CardCache {
  /** The drawing of a key; `null` where there is none, or where its file is not what was written. */
  readonly get: (key: string) => DrawnCard | null;
  readonly put: (key: string, card: DrawnCard) => void;
  /** Takes away what no build has used for a month. */
  readonly prune: () => void;
}

const MONTH_MS = 30 * 86_400_000;
/** Bytes of the digest that stands first in each file. */
const DIGEST = 32;

/**
 * Opens a folder of drawn cards. Each is a file of its own, named by its key: a digest of all that follows, a line with
 * the letters that were left out, the picture. What is not whole counts as absent, so nothing in it needs mending; the
 * whole folder may be deleted at any time. Where nothing can be written, nothing is kept.
 *
 * @param folder absolute; made where it is not there
 */
export function openCardCache(folder: string): CardCache {
  attempt(() => mkdirSync(folder, { recursive: true }));
  return {
    get: (key) => {
      const file = join(folder, key);
      try {
        const card = unpack(readFileSync(file));
        if (card !== null) attempt(() => utimesSync(file, new Date(), new Date()));
        return card;
      } catch {
        return null;
      }
    },
    put: (key, card) => {
      // Two builds at once write the same bytes; a rename leaves no half of them.
      const next = join(folder, `${key}.${process.pid}`);
      attempt(() => {
        try {
          writeFileSync(next, pack(card));
          renameSync(next, join(folder, key));
        } finally {
          rmSync(next, { force: true });
        }
      });
    },
    prune: () => {
      const oldest = Date.now() - MONTH_MS;
      attempt(() => {
        for (const name of readdirSync(folder)) {
          const file = join(folder, name);
          const last = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
          if (last !== undefined && last < oldest) rmSync(file, { force: true });
        }
      });
    },
  };
}

/** What is kept only saves time. */
function attempt(keep: () => void): void {
  try {
    keep();
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

function pack({ png, leftOut }: DrawnCard): Uint8Array {
  const body = Buffer.concat([Buffer.from(`${JSON.stringify(leftOut)}\n`), png]);
  return Buffer.concat([digestOf(body), body]);
}

function unpack(bytes: Buffer): DrawnCard | null {
  const body = bytes.subarray(DIGEST);
  if (!digestOf(body).equals(bytes.subarray(0, DIGEST))) return null;
  const end = body.indexOf('\n');
  return { leftOut: JSON.parse(body.toString('utf8', 0, end)) as string[], png: body.subarray(end + 1) };
}

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
