import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCorpus } from '../corpus/make-corpus.ts';
import { builtPages } from './built-pages.ts';
import { forgetBuilds } from './copy-project.ts';
import { readProfiles } from './cpu-profile.ts';
import { editContent } from './edit-content.ts';
import { frontWeight, type FrontWeight } from './front-weight.ts';
import { measureProcess, type Measured } from './measure-process.ts';
import { measureReload, type Reloads } from './measure-reload.ts';
import type { Other } from './others/build-others.ts';
import { stageTimes } from './stage-times.ts';

/** What is measured as a whole process, in the order in which it is. */
export const STEPS = ['cold', 'unchanged', 'added', 'changed', 'removed', 'check', 'check again'] as const;
export type Step = (typeof STEPS)[number];

/** One run of a process. */
export type Taken = Pick<Measured, 'milliseconds' | 'memory'>;

/** All that was measured of a corpus. */
export interface SizeResult {
  readonly articles: number;
  /** Bytes of all articles. */
  readonly source: number;
  readonly pages: number;
  /** Mean bytes of a page. */
  readonly pageBytes: number;
  readonly front: FrontWeight;
  /** Milliseconds of each run: remark-parse alone, parsing and merging in one thread, and both as builds do them. */
  readonly parsing: Readonly<Record<'bare' | 'ours' | 'threads', readonly number[]>>;
  readonly steps: Readonly<Record<Step, readonly Taken[]>>;
  readonly others: readonly (ReturnType<typeof builtPages> & {
    readonly name: string;
    readonly taken: readonly Taken[];
  })[];
  /** `null` where it was not asked for. */
  readonly reloads: Reloads | null;
  /** Milliseconds by stage, for each step of the last round; empty where the build does not say. */
  readonly stages: Readonly<Partial<Record<Step, ReadonlyMap<string, number>>>>;
  /** Milliseconds by where; `null` where it was not asked for. */
  readonly profile: ReadonlyMap<string, number> | null;
}

/** How a size is measured. */
export interface SizeOptions {
  readonly articles: number;
  readonly runs: number;
  /** Folder of a copy of the project. */
  readonly project: string;
  /** Empty folder for what is made. */
  readonly folder: string;
  readonly others: readonly Other[];
  readonly reload: boolean;
  readonly profile: boolean;
  readonly say: (line: string) => void;
}

/**
 * Measures builds of a corpus of one size. Everything takes turns, round after round, so that whatever else the machine
 * does meets all alike.
 */
export async function measureSize(options: SizeOptions): Promise<SizeResult> {
  const { articles, runs, project, folder, say } = options;
  const tell = (what: string, took?: Taken): void =>
    say(`build, ${articles} articles: ${what}${took === undefined ? ' …' : `: ${inShort(took)}`}`);
  tell('making them');
  const [corpus, larger] = ['corpus', 'larger'].map((name) => join(folder, name, 'content')) as [string, string];
  const source = makeCorpus(corpus, articles);
  makeCorpus(larger, articles + 1);
  const content = editContent(corpus, larger, join(folder, 'edited', 'content'));
  const out = join(folder, 'site');
  const command = (args: readonly string[], env: Record<string, string> = {}): Promise<Measured> =>
    measureProcess(process.execPath, [join('src', 'commands', 'run.mjs'), ...args, '--content', content.folder], {
      cwd: project,
      env,
    });
  const timings = await saysTimings(project);
  const build = (env?: Record<string, string>): Promise<Measured> => command(['build', '--out', out, ...timings], env);

  const steps: Record<Step, Taken[]> = Object.fromEntries(STEPS.map((step) => [step, [] as Taken[]])) as never;
  const stages: Partial<Record<Step, ReadonlyMap<string, number>>> = {};
  const taken: Taken[][] = options.others.map(() => []);
  let front: FrontWeight | null = null;
  for (let run = 1; run <= runs; run += 1) {
    const step = async (name: Step, work: () => Promise<Measured>): Promise<void> => {
      tell(`${name}, ${run} of ${runs}`);
      const { milliseconds, memory, stderr } = await work();
      steps[name].push({ milliseconds, memory });
      tell(name, { milliseconds, memory });
      const found = stageTimes(stderr);
      if (found.size > 0) stages[name] = found;
    };
    const article = (id: string): boolean => existsSync(join(out, 'articles', id, 'index.html'));
    content.restore();
    forgetBuilds(project, out);
    await step('check', () => command(['check', '--json']));
    await step('check again', () => command(['check', '--json']));
    forgetBuilds(project, out);
    await step('cold', build);
    front ??= frontWeight(out);
    await step('unchanged', build);
    const added = content.add();
    await step('added', build);
    if (!article(added)) throw new Error(`The article that was added, ${added}, has no page.`);
    content.change();
    await step('changed', build);
    content.remove();
    await step('removed', build);
    if (article(added)) throw new Error(`The article that was removed, ${added}, still has a page.`);

    if (run === 1) {
      const aim = builtPages(out);
      for (const { make } of options.others) make(corpus, join(folder, 'others'), aim);
    }
    for (const [at, other] of options.others.entries()) {
      tell(`${other.name}, ${run} of ${runs}`);
      const { milliseconds, memory } = await other.build(join(folder, 'others'));
      taken[at]?.push({ milliseconds, memory });
      tell(other.name, { milliseconds, memory });
    }
  }
  tell('parsing and merging');
  const parsing = await measureParsing(corpus, runs, project);
  let profile: ReadonlyMap<string, number> | null = null;
  if (options.profile) {
    tell('a profile');
    const traces = join(folder, 'profiles');
    mkdirSync(traces);
    content.restore();
    forgetBuilds(project, out);
    await build({ NODE_OPTIONS: `--cpu-prof --cpu-prof-dir=${traces}` });
    profile = readProfiles(traces, project);
  }
  if (options.reload) tell('saving under `npm run dev`');
  content.restore();
  const reloads = options.reload ? await measureReload(content.folder, runs) : null;
  const { pages, bytes: pageBytes } = builtPages(out);
  const found = options.others.map(({ name, out: at }, index) => ({
    name,
    ...builtPages(join(folder, 'others', at)),
    taken: taken[index] ?? [],
  }));
  rmSync(folder, { recursive: true, force: true });
  if (front === null) throw new RangeError('Nothing was built.');
  return { articles, source, pages, pageBytes, front, parsing, steps, others: found, reloads, stages, profile };
}

function inShort({ milliseconds, memory }: Taken): string {
  const time = `${(milliseconds / 1000).toFixed(1)} s`;
  return memory === null ? time : `${time}, ${(memory / 1e6).toFixed(0)} MB`;
}

/** How a build is asked where its time goes; nothing where it cannot say. */
async function saysTimings(project: string): Promise<readonly string[]> {
  const args = [join('src', 'commands', 'run.mjs'), 'build', '--help'];
  const { stdout } = await measureProcess(process.execPath, args, { cwd: project });
  return stdout.includes('--timings') ? ['--timings'] : [];
}

async function measureParsing(corpus: string, runs: number, project: string): Promise<SizeResult['parsing']> {
  const script = join(import.meta.dirname, 'parse-and-merge.ts');
  const compiled = join(project, 'node_modules', '.cache', 'compiled');
  const { stdout } = await measureProcess(process.execPath, [script, corpus, String(runs), compiled], { cwd: project });
  return JSON.parse(stdout) as SizeResult['parsing'];
}
