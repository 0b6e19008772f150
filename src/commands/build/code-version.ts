import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What decides, beside the content, what is built: the code, its configuration and the packages that are installed. */
const FILES =
  /^(?:(?:astro|postcss)\.config\..+|\.postcssrc.*|\.browserslistrc|\.env.*|tsconfig\.json|package(?:-lock)?\.json)$/;
const INSTALLED = 'node_modules/.package-lock.json';
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
  const settings = readdirSync(projectDir, { withFileTypes: true })
    .filter((entry) => FILES.test(entry.name) && !entry.isDirectory())
    .map(({ name }) => name);
  const loose = [...settings.sort(), INSTALLED].filter((name) => existsSync(join(projectDir, name)));
  const files = FOLDERS.flatMap((folder) => filesIn(projectDir, folder));
  addFiles(hash, projectDir, [...loose, ...files]);
  return hash.digest('hex');
}

/**
 * As `codeVersion`, of the project's own code and the names of its packages: the same on every machine.
 *
 * @param projectDir as for `codeVersion`
 */
export function sourceVersion(projectDir: string): string {
  const hash = createHash('sha256');
  addFiles(hash, projectDir, ['package-lock.json', ...filesIn(projectDir, 'src')]);
  return hash.digest('hex');
}

function addFiles(hash: Hash, projectDir: string, names: readonly string[]): void {
  for (const name of names) {
    const bytes = readFileSync(join(projectDir, name));
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
}

/**
 * Every file in a folder and all below it, also what links lead to, from the project's folder with `/` between, in one
 * order everywhere.
 */
function filesIn(projectDir: string, folder: string, above: readonly string[] = []): readonly string[] {
  if (!existsSync(join(projectDir, folder))) return [];
  const path = realpathSync(join(projectDir, folder));
  // A link to a folder above never ends.
  if (above.includes(path)) return [];
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const entry = `${folder}/${name}`;
      const stat = statSync(join(projectDir, entry), { throwIfNoEntry: false });
      if (stat?.isDirectory() === true) return filesIn(projectDir, entry, [...above, path]);
      return stat?.isFile() === true ? [entry] : [];
    });
}
