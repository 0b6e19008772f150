import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { measureProcess, type Measured } from '../measure-process.ts';

/** Another generator, and how its whole build is measured. */
export interface Other {
  /** With its version. */
  readonly name: string;
  /** Builds what `makeSources` made in a folder, anew. */
  readonly build: (folder: string) => Promise<Measured>;
  /** Where its pages are then, in that folder. */
  readonly out: string;
}

const ELEVENTY = '3.1.8';

/** Eleventy, which is installed with the project, and Hugo where the machine has it. */
export function others(): readonly Other[] {
  const eleventy: Other = {
    name: `Eleventy ${ELEVENTY} with remark`,
    out: join('eleventy', 'out'),
    build: (folder) => {
      const cwd = join(folder, 'eleventy');
      rmSync(join(cwd, 'out'), { recursive: true, force: true });
      const script = join(import.meta.dirname, 'eleventy-site.ts');
      // Our commands keep compiled code from run to run, too.
      const env = { NODE_COMPILE_CACHE: join(folder, 'compiled') };
      return measureProcess(process.execPath, [script, '.', 'out'], { cwd, env });
    },
  };
  const hugo = hugoVersion();
  if (hugo === null) return [eleventy];
  return [
    eleventy,
    {
      name: `Hugo ${hugo}`,
      out: join('hugo', 'out'),
      build: (folder) => {
        const cwd = join(folder, 'hugo');
        rmSync(join(cwd, 'out'), { recursive: true, force: true });
        return measureProcess('hugo', ['--quiet', '--destination', 'out'], { cwd });
      },
    },
  ];
}

/** The version of the Hugo of this machine; `null` where there is none. */
export function hugoVersion(): string | null {
  const { stdout, error } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return error === undefined ? (/v(\d+\.\d+\.\d+)/.exec(stdout)?.[1] ?? null) : null;
}
