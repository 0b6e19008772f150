import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/**
 * Why a folder may not be replaced by a built site. What a build replaces is gone, so only what is plainly a site of
 * an earlier build (it has an `index.html`), or holds nothing, is replaced.
 *
 * @param out the folder, absolute; need not exist
 * @param projectDir the project's folder, absolute
 * @param contentDir the content folder, absolute
 * @returns one sentence, or `null` where it may be replaced
 */
export function refuseOutput(out: string, projectDir: string, contentDir: string): string | null {
  const real = realPath(out);
  if (contains(real, realPath(projectDir))) return 'it is the folder of the project, or holds it';
  if (contains(real, realPath(contentDir))) return 'it is the folder of the content, or holds it';
  if (contains(realPath(contentDir), real)) return 'it lies in the folder of the content';
  if (!existsSync(out)) return null;
  if (!statSync(out).isDirectory()) return 'it is a file';
  const entries = readdirSync(out);
  if (entries.includes('.git')) return 'it holds a git repository, which would be lost';
  if (entries.length > 0 && !existsSync(join(out, 'index.html'))) {
    return 'it holds files and no index.html, so it is no earlier output of a build';
  }
  return null;
}

/** Whether `inner` is `outer` or lies below it. */
function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return (
    path === '' ||
    (path !== '..' &&
      !path.startsWith(`..${sep}`) &&
      resolve(outer, path) === resolve(inner) &&
      !/^[A-Za-z]:/.test(path))
  );
}

/** The path without symbolic links; of what does not exist, that of the nearest folder above it that does. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), relative(parent, path));
}
