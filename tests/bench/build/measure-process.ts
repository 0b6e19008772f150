import { spawn, spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';
import { watchMemory } from './watch-memory.ts';

/** What a whole process took. */
export interface Measured {
  /** From start to end. */
  readonly milliseconds: number;
  /** The most that it and its children held, in bytes; `null` where that cannot be told. */
  readonly memory: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program to its end, once all that was written before is on the disk, where the system can say so: otherwise
 * gigabytes that one program wrote would be counted to the next.
 *
 * @param program path of it
 * @param args what stands after it
 * @param options `cwd`: where it runs; `env`: beside what programs cannot do without
 * @throws Error with all that it printed, where it fails
 */
export async function measureProcess(
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Measured> {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  // Not every system has it.
  spawnSync('sync', { stdio: 'ignore' });
  const start = performance.now();
  const child = spawn(program, args, {
    cwd,
    env: { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), NO_COLOR: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const memory = child.pid === undefined ? () => null : watchMemory(child.pid);
  const read = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => (read[name] += text));
  }
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
    const milliseconds = performance.now() - start;
    if (code !== 0) {
      throw new Error(`\`${[program, ...args].join(' ')}\` ended with ${String(code)}:\n${read.stdout}${read.stderr}`);
    }
    return { milliseconds, memory: memory(), ...read };
  } finally {
    memory();
  }
}
