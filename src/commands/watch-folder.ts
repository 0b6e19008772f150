import { statSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** A folder that is watched. */
export interface FolderWatch {
  /** Looks for it anew where another stands at its path: of a folder moved with the one above it nothing is told. */
  readonly renew: () => void;
  readonly end: () => void;
}

/**
 * Tells of every change in a folder, the folders in it left out; also of one that is not there yet, goes, and comes
 * again. The system tells of changes: nothing is asked for again and again. Hidden files and editors' backups are passed
 * over.
 *
 * @param folder its path, absolute
 * @param changed called at each change, often several times for one
 */
export function watchFolder(folder: string, changed: () => void): FolderWatch {
  let current: FSWatcher | null = null;
  /** What `current` watches: a path, and what tells the folder there from others. */
  let seen = { path: folder, node: '' };

  /** Watches the folder, or while it is not there the nearest above it that is. */
  const attach = (): void => {
    current?.close();
    current = null;
    for (let path = folder; current === null; path = dirname(path)) {
      current = start(path);
      if (dirname(path) === path) return;
    }
  };
  const start = (path: string): FSWatcher | null => {
    const node = nodeOf(path);
    if (node === null) return null;
    const below = nextBelow(path, folder);
    try {
      const watcher = watch(path, (_, name) => {
        if (watcher !== current) return;
        // Its own name says that it went; another of the same number may stand there by now.
        const gone = name === null || name === basename(path) || nodeOf(path) !== node;
        const moved = gone || (below !== null && nodeOf(below) !== null);
        if (moved) attach();
        if (moved || (below === null && !isPassedOver(name))) changed();
      });
      watcher.on('error', () => {
        if (watcher === current) attach();
      });
      seen = { path, node };
      // It may have come while the one above it was chosen.
      if (below === null || nodeOf(below) === null) return watcher;
      watcher.close();
      return start(below);
    } catch {
      return null;
    }
  };

  attach();
  return {
    renew: () => {
      if (nodeOf(seen.path) !== seen.node) attach();
    },
    end: () => {
      current?.close();
      current = null;
    },
  };
}

/** The next on the way from a folder to one below it; `null` where that is itself. */
function nextBelow(path: string, folder: string): string | null {
  if (path === folder) return null;
  let below = folder;
  while (dirname(below) !== path) below = dirname(below);
  return below;
}

/** What tells a folder from another of the same path; `null` where there is none. */
function nodeOf(path: string): string | null {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat?.isDirectory() === true ? `${stat.dev}:${stat.ino}` : null;
}

function isPassedOver(name: string | null): boolean {
  return name !== null && (basename(name).startsWith('.') || name.endsWith('~'));
}
