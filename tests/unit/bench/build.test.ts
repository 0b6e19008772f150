import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtPages } from '../../bench/build/built-pages.ts';
import { readProfiles } from '../../bench/build/cpu-profile.ts';
import { goals } from '../../bench/build/goals.ts';
import { measureProcess } from '../../bench/build/measure-process.ts';
import { STEPS, type SizeResult, type Taken } from '../../bench/build/measure-size.ts';
import { ELEVENTY_NAMES } from '../../bench/build/others/build-others.ts';
import { makeMarkdownPages } from '../../bench/build/others/make-markdown-pages.ts';
import { markdownToHtml } from '../../bench/build/others/markdown-to-html.ts';
import { pageAround } from '../../bench/build/others/page-around.ts';
import { stageTimes } from '../../bench/build/stage-times.ts';
import { temporaryFolder } from '../../support/folders.ts';

test('the stages of a build are read from what it prints, and summed', () => {
  const printed = 'a warning\nstage parse 812.4\nstage render pages 90\nno stage here 7\nstage parse 0.6\n';
  expect([...stageTimes(printed)]).toStrictEqual([
    ['parse', 813],
    ['render pages', 90],
  ]);
});

test('a process is measured with the memory of those that it starts', async () => {
  const held = 'const held = Buffer.alloc(150e6, 1); setTimeout(() => held, 400)';
  const starts = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(held)}])`;
  const { memory, milliseconds } = await measureProcess(process.execPath, ['-e', starts], { cwd: temporaryFolder() });
  expect(milliseconds).toBeGreaterThan(400);
  if (process.platform === 'linux') expect(memory).toBeGreaterThan(180e6);
  else expect(memory).toBeNull();
});

test('a process that fails is told with what it printed', async () => {
  const failing = measureProcess(process.execPath, ['-e', 'console.error("why"); process.exit(3)'], { cwd: '.' });
  await expect(failing).rejects.toThrow(/ended with 3:\nwhy/);
});

test('pages are counted and weighed', () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'events', 'one'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), 'four');
  writeFileSync(join(folder, 'events', 'one', 'index.html'), 'sixsix');
  writeFileSync(join(folder, 'events', 'data.json'), '{}');
  expect(builtPages(folder)).toStrictEqual({ pages: 2, bytes: 5 });
});

test('a profile is summed up by package and folder, without what waits', () => {
  const folder = temporaryFolder();
  const urls = {
    '(idle)': '',
    '(garbage collector)': '',
    read: 'node:fs',
    parse: 'file:///project/node_modules/remark-parse/lib/index.js',
    merge: 'file:///project/src/timeline/merge/merge-events.ts',
    load: 'file:///project/src/load-timeline.ts',
  };
  const nodes = Object.entries(urls).map(([functionName, url], id) => ({ id, callFrame: { functionName, url } }));
  const profile = { nodes, samples: [0, 1, 2, 3, 4, 5, 3], timeDeltas: [900, 1000, 2000, 3000, 4000, 5000, 6000] };
  writeFileSync(join(folder, 'one.cpuprofile'), JSON.stringify(profile));
  expect([...readProfiles(folder, '/project')]).toStrictEqual([
    ['remark-parse', 9],
    ['src', 5],
    ['src/timeline/merge', 4],
    ['node', 2],
    ['(garbage collector)', 1],
  ]);
});

test('other generators read directives as we do', () => {
  const markdown = '---\ntitle: One\n---\n\n:::event[Head]{#one}\nThey :quote[said *it*]{by="x"}.\n:::';
  expect(markdownToHtml(markdown)).toBe('<section id="one"><p>Head</p><p>They <q>said <em>it</em></q>.</p></section>');
});

test('pages of Markdown alone are as many and as heavy as they should be, each beginning with another article', () => {
  const folder = temporaryFolder();
  const [content, out] = [join(folder, 'content'), join(folder, 'pages')];
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const name of ['a', 'b', 'c']) {
    const text = `${name} `.repeat(200).trim();
    writeFileSync(join(content, 'articles', `${name}.md`), `---\ntitle: ${name}\n---\n\n${text}\n`);
  }
  makeMarkdownPages(content, out, { pages: 4, bytes: 1100 });
  const pages = [0, 1, 2, 3].map((at) => readFileSync(join(out, 'pages', `${at}.md`), 'utf8'));
  // Two are less than a page should be and three are more: three are taken where what is lacking grew to half of one.
  const letters = pages.map((page) => page.replace(/(?<letter>[abc])(?: \k<letter>){199}\n/g, '$<letter>'));
  expect(letters).toStrictEqual(['a\nb', 'b\nc\na', 'c\na', 'a\nb']);
  const bytes = pages.map((page, at) => Buffer.byteLength(pageAround(String(at), markdownToHtml(page), '')));
  expect(bytes).toStrictEqual([952, 1359, 952, 952]);
});

test('goals are held against the sizes that they speak of', () => {
  const taken = (milliseconds: number): Taken[] => [{ milliseconds, memory: milliseconds * 1e6 }];
  const size = (articles: number, cold: number, rest: number): SizeResult => ({
    articles,
    source: 1,
    pages: 1,
    pageBytes: 1,
    front: { html: 1, total: 40_000, events: articles < 10_000 ? 40 : 50 },
    parsing: { bare: [100], ours: [160], threads: [140] },
    steps: Object.fromEntries(
      STEPS.map((step) => [step, taken(step === 'cold' ? cold : rest)]),
    ) as unknown as SizeResult['steps'],
    others: [
      { name: ELEVENTY_NAMES.articles, pages: 1, bytes: 1, taken: taken(500) },
      { name: ELEVENTY_NAMES.pages, pages: 1, bytes: 1, taken: taken(1000) },
      { name: 'Hugo 0', pages: 1, bytes: 1, taken: taken(200) },
    ],
    reloads: { article: [400], front: [1200] },
    stages: {},
    profile: null,
  });
  const found = goals([size(5, 600, 150), size(1000, 800, 300), size(10_000, 2500, 100)]);
  expect(found.map((goal) => [goal.goal, goal.limit, goal.found, goal.reached])).toStrictEqual([
    ['cold build of 1,000 / Eleventy, every page through remark', '≤ 1.00', '0.80', true],
    ['cold build of 1,000 / Eleventy, articles through remark, other pages rendered before', '≤ 1.00', '1.60', false],
    ['one added at 10,000 / cold', '≤ 0.050', '0.040', true],
    ['one added at 10,000 / Hugo, all', '≤ 1.00', '0.50', true],
    ['nothing changed of 5 / cold', '≤ 0.33', '0.25', true],
    ['peak memory at 10,000', '≤ 3.00 GB', '2.50 GB', true],
    ['parse and merge in one thread, at 10,000 / remark-parse', '≤ 1.50', '1.60', false],
    ['parse and merge as builds do, in threads, at 10,000 / remark-parse', '≤ 1.50', '1.40', true],
    ['check at 10,000, cached / cold build', '≤ 0.100', '0.040', true],
    ['saving under `dev` at 1,000, slower page', '≤ 1.00 s', '1.20 s', false],
    ['weight of `/` at 10,000 / at 1,000', '≤ 1.05', '1.00', true],
    ['the same for each event that it lists', '≤ 1.05', '0.80', true],
  ]);
  expect(goals([size(100, 1, 1)]).filter(({ reached }) => reached !== null)).toHaveLength(2);
});
