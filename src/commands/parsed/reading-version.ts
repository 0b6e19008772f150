import { hash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { projectDir } from '../user-path.ts';
import type { Version } from './pack.ts';

/** The version of what reads articles, and whether it is sure to be what this process runs. */
export interface ReadingVersion {
  readonly version: Version;
  /** `false` where a file was changed after the process began: it may run what was there before. */
  readonly sure: boolean;
}

/** The code that reads articles: all of the core, and how articles are kept. */
const CODE = [join('src', 'timeline'), join('src', 'commands', 'parsed')];
/** What is installed, as npm wrote it down; else what is to be installed. */
const INSTALLED = [join('node_modules', '.package-lock.json'), 'package-lock.json'];

/**
 * What changes whenever the same article might be read otherwise: a digest of the code that reads, of the list of all
 * packages with their versions, and the versions of Node and of what it brings.
 *
 * @param project the project's folder, absolute
 * @returns `null` where it cannot be told
 */
export function readingVersion(project: string = projectDir): ReadingVersion | null {
  try {
    let latest = 0;
    const read = (name: string): string => {
      const path = join(project, name);
      const bytes = readFileSync(path);
      latest = Math.max(latest, statSync(path).mtimeMs, statSync(path).ctimeMs);
      return `${name} ${hash('sha256', bytes)}\n`;
    };
    const code = CODE.flatMap((folder) =>
      readdirSync(join(project, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(ts|mjs)$/.test(name))
        .sort()
        .map((name) => read(join(folder, name))),
    );
    const packages = firstOf(INSTALLED, read);
    const engine = JSON.stringify([process.versions, process.arch, process.env['NODE_ICU_DATA'] ?? null]);
    const version = { code: hash('sha256', code.join('')), packages: hash('sha256', packages), engine };
    return { version, sure: latest < performance.timeOrigin };
  } catch {
    return null;
  }
}

/** What can be read of the first file that is there. */
function firstOf(names: readonly string[], read: (name: string) => string): string {
  for (const name of names.slice(0, -1)) {
    try {
      return read(name);
    } catch {
      // The next one.
    }
  }
  return read(names.at(-1) ?? '');
}
