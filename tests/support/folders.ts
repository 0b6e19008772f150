import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import { onTestFinished } from 'vitest';
import { projectDir } from './project.ts';

/** A new empty folder that goes when the test ends; for `beforeAll`, pass what is to remove it. */
export function temporaryFolder(atEnd: (remove: () => void) => void = onTestFinished): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'timeline-')));
  atEnd(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * Where the content of a small site lies.
 *
 * @param name of a folder in `tests/fixtures/sites/`
 */
export function siteContent(name: string): string {
  return join(projectDir, 'tests', 'fixtures', 'sites', name, 'content');
}

/**
 * Copies the content of a small site, to be changed by a test.
 *
 * @param name of a folder in `tests/fixtures/sites/`
 * @param folder where `content/` is to be made
 * @returns the copy's `content/`
 */
export function copySite(name: string, folder: string): string {
  const copy = join(folder, 'content');
  cpSync(siteContent(name), copy, { recursive: true });
  return copy;
}

/**
 * Copies the content of the site `minimal`, with more events than its first page lists: the files of such a site are made
 * in a thread of their own.
 *
 * @param folder where `content/` is to be made
 * @param title of the site
 * @returns the copy's `content/`
 */
export function copyLongSite(folder: string, title: string): string {
  const content = copySite('minimal', folder);
  const site = join(content, 'site.yaml');
  const text = readFileSync(site, 'utf8').replace(/^title: .*$/m, `title: ${title}`);
  writeFileSync(site, `${text}limits: { pageEvents: 1 }\n`);
  return content;
}

/**
 * Every file of a folder with a hash of its bytes, by path with `/`, in order.
 *
 * @param folder the folder
 */
export function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  return Object.fromEntries(
    files.map((file) => [
      file.slice(folder.length + 1).replaceAll(sep, '/'),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]),
  );
}
