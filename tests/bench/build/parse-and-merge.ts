import { enableCompileCache } from 'node:module';
import { performance } from 'node:perf_hooks';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { openCache } from '../../../src/commands/parsed/open-cache.ts';
import { readTimeline } from '../../../src/commands/read-timeline.ts';
import { loadTimeline, readContent } from '../../../src/load-timeline.ts';
import type { Content } from '../../../src/timeline/content.ts';

/*
 * A process of its own: `node parse-and-merge.ts FOLDER RUNS COMPILED`. Prints as JSON how many milliseconds each of
 * three takes, each time: remark-parse alone for the articles' bytes (`bare`); parsing and merging in this thread
 * (`ours`); and both as builds do them (`threads`), from reading the files on, with nothing kept of earlier runs and in
 * threads where articles are many. All are warmed up, and take turns, so that whatever else the machine does meets them
 * alike. COMPILED is the folder of V8's compiled code, which commands keep from run to run and give to their threads.
 */

/** Of so many articles, read twice or more, both are warm. */
const WARM_UP = 300;

const [folder = '', runs = '1', compiled = ''] = process.argv.slice(2);
enableCompileCache(compiled);
const content = readContent(folder);
const some: Content = { ...content, articles: new Map([...content.articles].slice(0, WARM_UP)) };
const processor = unified().use(remarkParse).freeze();

const ours = (of: Content): void => {
  const { timeline, faults } = loadTimeline(of, { requireRecorded: false });
  // Without all articles, the ledger has ids that none reports.
  if (timeline === null && of === content) throw new Error(faults[0]?.message);
};
const bare = ({ articles }: Content): void => {
  const decoder = new TextDecoder();
  for (const bytes of articles.values()) processor.parse(decoder.decode(bytes));
};
const inThreads = async (): Promise<void> => {
  const { built } = await readTimeline(folder, openCache(folder, null), { requireRecorded: false });
  if (built.timeline === null) throw new Error(built.faults[0]?.message);
};
const timeOf = async (work: (of: Content) => void | Promise<void>): Promise<number> => {
  const start = performance.now();
  await work(content);
  return performance.now() - start;
};

for (let read = 0; read < 2 * WARM_UP; read += some.articles.size) {
  ours(some);
  bare(some);
}
// Only then do threads find compiled code.
await inThreads();

const times: { readonly bare: number; readonly ours: number; readonly threads: number }[] = [];
for (let run = 0; run < Number(runs); run += 1) {
  times.push({ bare: await timeOf(bare), ours: await timeOf(ours), threads: await timeOf(inThreads) });
}
console.log(
  JSON.stringify({
    bare: times.map((time) => time.bare),
    ours: times.map((time) => time.ours),
    threads: times.map((time) => time.threads),
  }),
);
