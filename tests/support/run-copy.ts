import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Ran } from './run-command.ts';

/**
 * Runs a command of a copy of the project, with the copy's own code and caches.
 *
 * @param project folder of the copy
 * @param args the command and what follows it
 * @param options `killAfter`: kill it after so many milliseconds; `env`: beside what it cannot do without
 */
export async function runCopy(
  project: string,
  args: readonly string[],
  {
    killAfter = null,
    env = {},
  }: { readonly killAfter?: number | null; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<Ran> {
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, [join('src', 'commands', 'run.mjs'), ...args], {
    cwd: project,
    env: { PATH, HOME, INIT_CWD: project, NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  const read = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (read[name] += text));
  }
  const timer =
    killAfter === null
      ? null
      : setTimeout(() => {
          // All of its group: it may have started programs of its own.
          if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
        }, killAfter);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (timer !== null) clearTimeout(timer);
  return { code, ...read };
}
