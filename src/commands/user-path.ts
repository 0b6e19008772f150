import { isAbsolute, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const projectDir: string = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Where the user stands: npm changes to the project's folder and remembers here where it was called. */
const userDir = process.env['INIT_CWD'] ?? process.cwd();

/**
 * The absolute path of a path as the user wrote it, from where they stand.
 *
 * @param path relative or absolute
 */
export function fromUser(path: string): string {
  return resolve(userDir, path);
}

/**
 * A path as the user would open it: relative to where they stand if it lies below, else absolute.
 *
 * @param path absolute
 */
export function toUser(path: string): string {
  const short = relative(userDir, path);
  return short === '' ? '.' : short.startsWith('..') || isAbsolute(short) ? path : short;
}
