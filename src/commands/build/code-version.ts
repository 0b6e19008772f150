import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What decides, beside the content, what is built: the code, its configuration and the packages that are installed. */
const FILES = [
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'node_modules/.package-lock.json',
];
const FOLDERS = ['src', 'public'];

/**
 * A digest of everything but the content that a built site is made of. Where it is the same, the same content gives the
 * same bytes.
 *
 * @param projectDir the project's folder, absolute
 * @returns SHA-256 in lower-case hexadecimal digits; another one where any file of the code, a style, the configuration,
 *   an installed package or the version of Node is another
 */
export function codeVersion(projectDir: string): string {
  const hash = createHash('sha256').update(`${process.version} ${process.platform} ${process.arch}\n`);
  for (const name of [...FILES, ...FOLDERS.flatMap((folder) => filesIn(projectDir, folder))]) {
    const path = join(projectDir, name);
    if (!existsSync(path)) continue;
    const bytes = readFileSync(path);
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/**
 * As `codeVersion`, of the project's own code and the names of its packages: the same on every machine.
 *
 * @param projectDir as for `codeVersion`
 */
export function sourceVersion(projectDir: string): string {
  const hash = createHash('sha256');
  for (const name of ['package-lock.json', ...filesIn(projectDir, 'src')]) {
    const bytes = readFileSync(join(projectDir, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
}

/** Every file in a folder and all below it, from the project's folder with `/` between, in one order everywhere. */
function filesIn(projectDir: string, folder: string): readonly string[] {
  return readdirSync(join(projectDir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(projectDir.length + 1)
        .replaceAll(sep, '/'),
    )
    .sort();
}
