import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Benchmark } from '../benchmark.ts';
import { makeCorpus } from '../corpus/make-corpus.ts';
import { copyProject } from './copy-project.ts';
import { goals } from './goals.ts';
import { measureProcess } from './measure-process.ts';
import { measureSize, type SizeResult } from './measure-size.ts';
import { hugoVersion, others } from './others/build-others.ts';
import { tables } from './tables.ts';

/** Articles; of the first there are as many as in the goal that names five. */
const SIZES = [5, 100, 1000, 10_000];
/** From so many articles on, saving under `dev` is not measured, and runs are fewer. */
const MANY = 10_000;
const LARGE = 1000;
const RUNS_WHEN_LARGE = 3;

/** What builds cost as the content grows, beside Eleventy and Hugo with pages of the same number and weight. */
export const build: Benchmark = {
  name: 'build',
  about: 'builds, `check` and saving at 5 to 10,000 made-up articles, beside Eleventy and Hugo; takes long',
  run: async ({ runs, sizes, profile, say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'timeline-build-'));
    // Who has waited long enough is not left with gigabytes.
    const stop = (): never => {
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
      process.exit(130);
    };
    process.once('SIGINT', stop);
    try {
      const project = join(folder, 'project');
      copyProject(project);
      say('build: warming up …');
      await warmUp(project, join(folder, 'few'));
      const [found, failed] = [[] as SizeResult[], [] as string[]];
      for (const articles of (sizes ?? SIZES).toSorted((a, b) => a - b)) {
        const at = join(folder, String(articles));
        mkdirSync(at);
        try {
          const size = await measureSize({
            articles,
            runs: articles < LARGE ? runs : Math.min(runs, RUNS_WHEN_LARGE),
            project,
            folder: at,
            others: others(articles),
            reload: articles < MANY,
            profile,
            say,
          });
          found.push(size);
        } catch (error) {
          // What smaller sizes took hours to tell is not lost.
          failed.push(
            `${articles} articles could not be measured: ${error instanceof Error ? error.message : String(error)}`,
          );
          say(failed.at(-1) ?? '');
        }
      }
      return {
        conditions: [
          'Made-up articles, three blocks and two events each. Whole processes, taking turns; cold is without anything that',
          'earlier builds kept: articles as they were read, cards, the record of the output, the output, and the pages as Astro',
          'compiled them, which a cold build thus does again. What V8 compiled of the code is there, as where the project was',
          'ever run. A build draws cards and makes the search index too.',
          'Eleventy and Hugo make as many pages as heavy, from the same articles. "All pages through remark": each page is the',
          'Markdown of as many articles as weigh as much, rendered page by page; up to 1,000 articles. "Articles through remark",',
          'and Hugo: each article is rendered to a page; the other pages are HTML rendered before, and a fixed text makes all as',
          'heavy, in their favour. Nothing is merged, linked, searched or drawn there.',
          'Parse and merge: of bytes in memory, as remark-parse; in threads: readTimeline as builds call it, reading the files',
          'too, with threads where they take 1,500 articles or more from the one that starts them.',
          ...(hugoVersion() === null ? ['Hugo is not installed, so nothing is compared with it.'] : []),
          ...failed,
          `Runs of each: ${runs}, at most ${RUNS_WHEN_LARGE} from 1,000 articles on.`,
        ],
        tables: tables(found),
        data: { sizes: found.map(plain), goals: goals(found) },
      };
    } finally {
      process.off('SIGINT', stop);
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** What V8 compiled of the code is there from then on, as it is in every project that was built before. */
async function warmUp(project: string, folder: string): Promise<void> {
  const content = join(folder, 'content');
  makeCorpus(content, 5);
  for (const args of [['build', '--out', join(folder, 'site')], ['check']]) {
    const command = [join('src', 'commands', 'run.mjs'), ...args, '--content', content];
    await measureProcess(process.execPath, command, { cwd: project });
  }
}

function plain(size: SizeResult): object {
  const { stages, profile } = size;
  return {
    ...size,
    stages: Object.fromEntries(Object.entries(stages).map(([step, times]) => [step, Object.fromEntries(times)])),
    profile: profile === null ? null : Object.fromEntries(profile),
  };
}
