import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { runCommand } from '../../support/run-command.ts';
import type { Benchmark } from '../benchmark.ts';
import { kilobytes } from '../kilobytes.ts';
import { median } from '../median.ts';
import { bareParse } from './bare-parse.ts';
import { makeCorpus } from '../corpus/make-corpus.ts';

const SIZES = [10, 100, 1000];

/** The time of `npm run check` as a whole process, beside what parsing the same bytes takes at the least. */
export const check: Benchmark = {
  name: 'check',
  about: 'time of `check` over 10, 100 and 1,000 made-up articles, beside bare remark-parse',
  run: async ({ runs, say }) => {
    const folder = mkdtempSync(join(tmpdir(), 'timeline-check-'));
    try {
      const found = [];
      for (const articles of SIZES) {
        say(`check: ${articles} articles …`);
        const content = join(folder, String(articles), 'content');
        const bytes = makeCorpus(content, articles);
        // The first run fills the cache of compiled code.
        await timeOf(content);
        const times: number[] = [];
        for (let run = 0; run < runs; run += 1) times.push(await timeOf(content));
        const bare = Array.from({ length: runs }, () => bareParse(join(content, 'articles')));
        found.push({ articles, bytes, times, bare });
      }
      return {
        conditions: [
          'Made-up articles of about three blocks each. `check` is the whole process, from start to end, medians; remark-parse reads',
          'the same files in a process that runs already.',
        ],
        tables: [
          {
            title: 'Checking',
            columns: ['articles', 'kB', 'check', 'remark-parse', 'ratio'],
            rows: found.map(({ articles, bytes, times, bare }) => [
              String(articles),
              kilobytes(bytes),
              seconds(median(times)),
              seconds(median(bare)),
              (median(times) / median(bare)).toFixed(1),
            ]),
          },
        ],
        data: found,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

/** Milliseconds of one whole process. */
async function timeOf(content: string): Promise<number> {
  const start = performance.now();
  const { code, stderr } = await runCommand(['check', '--json', '--content', content]);
  if (code !== 0) throw new Error(`The made-up content has errors:\n${stderr}`);
  return performance.now() - start;
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
