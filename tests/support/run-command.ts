import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectDir } from './project.ts';

/** What a command printed, and how it ended. */
export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** How a command is called. */
export interface Call {
  /** Where the user stands; the project's folder where it is left out. */
  readonly from?: string;
  /** Beside what the command cannot do without. `CI` is never taken over from the test run. */
  readonly env?: Readonly<Record<string, string>>;
  /** What it reads from the standard input; nothing where it is left out. */
  readonly input?: string | Uint8Array;
}

/**
 * Runs a command of the project to its end, as `npm run` would.
 *
 * @param args the command and what follows it, e.g. `['build', '--out', dir]`
 * @param call where and how
 */
export async function runCommand(args: readonly string[], call: Call = {}): Promise<Ran> {
  const child = spawnCommand(args, call);
  const read = collect(child);
  child.stdin?.end(call.input);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { code, ...read() };
}

/** A command that runs until it is stopped. */
export interface Running {
  /** The address that it printed. */
  readonly url: string;
  /** All that it has printed so far. */
  readonly output: () => string;
  /** Ends it as Ctrl-C does; the exit code. */
  readonly stop: () => Promise<number | null>;
}

/**
 * Starts a command that serves pages, and waits for it to say where.
 *
 * @param args the command and what follows it
 * @param call where and how
 */
export async function startCommand(args: readonly string[], call: Call = {}): Promise<Running> {
  const child = spawnCommand(args, call);
  const read = collect(child);
  const output = (): string => read().stdout + read().stderr;
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const url = await new Promise<string>((resolve, reject) => {
    const look = (): void => {
      const [found] = /http:\/\/localhost:\d+\/\S*/.exec(read().stdout) ?? [];
      if (found !== undefined) resolve(found);
    };
    child.stdout?.on('data', look);
    child.once('error', reject);
    void ended.then((code) => reject(new Error(`Ended with ${String(code)} before it served anything:\n${output()}`)));
  });
  return {
    url: url.endsWith('/') ? url : `${url}/`,
    output,
    stop: () => {
      child.kill('SIGINT');
      return ended;
    },
  };
}

/**
 * Starts a command of the project; for tests that end it in their own way.
 *
 * @param args the command and what follows it
 * @param call where and how
 */
export function spawnCommand(args: readonly string[], { from = projectDir, env = {}, input }: Call = {}): ChildProcess {
  const { PATH = '', HOME = '', TMPDIR } = process.env;
  return spawn(process.execPath, [join('src', 'commands', 'run.mjs'), ...args], {
    cwd: projectDir,
    env: { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }), INIT_CWD: from, NO_COLOR: '1', ...env },
    stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
  });
}

function collect(child: ChildProcess): () => { stdout: string; stderr: string } {
  const read = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.setEncoding('utf8').on('data', (text: string) => (read[name] += text));
  }
  return () => read;
}
