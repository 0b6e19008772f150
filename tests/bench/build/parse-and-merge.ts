import { performance } from 'node:perf_hooks';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { loadTimeline, readContent } from '../../../src/load-timeline.ts';
import type { Content } from '../../../src/timeline/content.ts';

/*
 * A process of its own: `node parse-and-merge.ts FOLDER RUNS`. Prints how many milliseconds parsing and merging took
 * each time, and how many remark-parse alone takes for the same bytes, as JSON. Both are warmed up by the same articles,
 * and take turns, so that whatever else the machine does meets them alike.
 */

/** Of so many articles, read twice or more, both are warm. */
const WARM_UP = 300;

const [folder = '', runs = '1'] = process.argv.slice(2);
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
const timeOf = (work: (of: Content) => void): number => {
  const start = performance.now();
  work(content);
  return performance.now() - start;
};

for (let read = 0; read < 2 * WARM_UP; read += some.articles.size) {
  ours(some);
  bare(some);
}
const times = Array.from({ length: Number(runs) }, () => ({ bare: timeOf(bare), ours: timeOf(ours) }));
console.log(JSON.stringify({ bare: times.map((time) => time.bare), ours: times.map((time) => time.ours) }));
