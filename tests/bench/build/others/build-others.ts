import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess, type Measured } from '../measure-process.ts';
import type { Aim } from './aim.ts';
import { makeEleventy } from './make-eleventy.ts';
import { makeHugo } from './make-hugo.ts';
import { makeMarkdownPages } from './make-markdown-pages.ts';

/** Another generator, and how its whole build is measured. */
export interface Other {
  /** With its version. */
  readonly name: string;
  /** Makes what it builds from, of a content folder, in an empty folder for all others. */
  readonly make: (content: string, folder: string, aim: Aim) => void;
  /** Builds what was made there, anew. */
  readonly build: (folder: string) => Promise<Measured>;
  /** Where its pages are then, in that folder. */
  readonly out: string;
}

const ELEVENTY = 'Eleventy 3.1.8';

/** Eleventy is measured twice: rendering what articles say to a page each, and rendering all that is in all pages. */
export const ELEVENTY_NAMES = {
  articles: `${ELEVENTY}, articles through remark`,
  pages: `${ELEVENTY}, all pages through remark`,
} as const;

/** Of more articles than these, not all pages go through remark: that would take hours. */
const MOST_FOR_ALL_PAGES = 1000;

/**
 * Eleventy, which is installed with the project, and Hugo where the machine has it.
 *
 * @param articles how many there are
 */
export function others(articles: number): readonly Other[] {
  const hugo = hugoVersion();
  return [
    eleventy(ELEVENTY_NAMES.articles, 'eleventy', makeEleventy),
    ...(articles > MOST_FOR_ALL_PAGES ? [] : [eleventy(ELEVENTY_NAMES.pages, 'eleventy-pages', makeMarkdownPages)]),
    ...(hugo === null ? [] : [withHugo(hugo)]),
  ];
}

function eleventy(name: string, at: string, make: Other['make']): Other {
  return {
    name,
    out: join(at, 'out'),
    make: (content, folder, aim) => make(content, join(folder, at), aim),
    build: (folder) => {
      const cwd = join(folder, at);
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      const script = join(import.meta.dirname, 'eleventy-site.ts');
      // Our commands keep compiled code from run to run, too.
      const env = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
      return measureProcess(process.execPath, [script, '.', 'out'], { cwd, env });
    },
  };
}

function withHugo(version: string): Other {
  return {
    name: `Hugo ${version}`,
    out: join('hugo', 'out'),
    make: (content, folder, aim) => makeHugo(content, join(folder, 'hugo'), aim),
    build: (folder) => {
      const cwd = join(folder, 'hugo');
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      return measureProcess('hugo', ['--quiet', '--destination', 'out'], { cwd });
    },
  };
}

/** The version of the Hugo of this machine; `null` where there is none. */
export function hugoVersion(): string | null {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error === undefined ? (/v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null) : null;
}
