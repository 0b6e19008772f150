import { linkSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file that is not there yet: all of it or nothing, and never over another.
 *
 * @param path absolute; its folder is made
 * @param text what it holds
 * @returns whether it was written; `false` where there is a file of that name
 */
export function writeNewFile(path: string, text: string): boolean {
  return writeBeside(path, text, (next) => {
    try {
      // Unlike renaming, this does not replace what came there in the meantime.
      linkSync(next, path);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EEXIST') return false;
      // Some file systems have no links.
      if (code === 'EPERM' || code === 'ENOTSUP' || code === 'ENOSYS') return writeExclusively(path, text);
      throw error;
    }
  });
}

/**
 * Writes a file anew: there is the old one or the new one and never half of one.
 *
 * @param path absolute; its folder is made
 * @param content what it holds
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  let target = path;
  try {
    target = realpathSync(path);
  } catch {
    // There is none yet.
  }
  writeBeside(target, content, (next) => renameSync(next, target));
}

function writeBeside<R>(path: string, content: string | Uint8Array, then: (next: string) => R): R {
  mkdirSync(dirname(path), { recursive: true });
  // Hidden, so that nobody takes it for an article.
  const next = join(dirname(path), `.${basename(path)}.next-${process.pid}`);
  try {
    writeFileSync(next, content);
    return then(next);
  } finally {
    rmSync(next, { force: true });
  }
}

function writeExclusively(path: string, text: string): boolean {
  try {
    writeFileSync(path, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}
