import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { projectDir } from '../../support/project.ts';

/**
 * Where the project keeps what earlier builds made: articles as they were read, pages as Astro compiled them, cards, the
 * record of the output. Without them, and without the earlier output, a build is a cold one. What V8 compiled of the
 * code, in `node_modules/.cache`, stays.
 */
const KEPT_BY_BUILDS = ['.astro', 'node_modules/.astro'] as const;

/** What a build needs nothing of, and the caches of the project itself. */
const LEFT_OUT = /^(?:node_modules|content|tests|coverage|dist.*|\.git|\.astro|\.vscode|\.desk)$/;

/** Caches in `node_modules`: the copy has its own. */
const OWN = /^\.(?:cache|vite|astro)$/;

/**
 * Copies the project without its content, so that measuring empties no cache of the project itself. Packages are linked.
 *
 * @param folder where to; made
 */
export function copyProject(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(projectDir)) {
    if (!LEFT_OUT.test(name)) cpSync(join(projectDir, name), join(folder, name), { recursive: true });
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(projectDir, 'node_modules'))) {
    if (OWN.test(name)) continue;
    symlinkSync(join(projectDir, 'node_modules', name), join(folder, 'node_modules', name));
  }
}

/**
 * Removes what earlier builds made, so that the next one is cold.
 *
 * @param project folder of the copy
 * @param out folder of the built site
 */
export function forgetBuilds(project: string, out: string): void {
  for (const cache of KEPT_BY_BUILDS) rmSync(join(project, cache), { recursive: true, force: true });
  rmSync(out, { recursive: true, force: true });
}
