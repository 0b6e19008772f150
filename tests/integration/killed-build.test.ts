import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { replaceFolder } from '../../src/commands/replace-folder.ts';
import { copyLongSite, copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { projectDir } from '../support/project.ts';
import { type Ran, runCommand, spawnCommand } from '../support/run-command.ts';

/** `KILLS=100 npx vitest … tests/integration/killed-build` kills more often. */
const KILLS = Number(process.env['KILLS'] ?? 3);
const SEED = Number(process.env['FC_SEED'] ?? 20220105);

/** Two sites of the same pages: the whole of each, and how long one takes to build. */
let trees: [old: Record<string, string>, fresh: Record<string, string>];
let sites: [old: string, fresh: string];
let contents: [old: string, fresh: string];
let buildMs = 0;
let root = '';

/** Parts from 0 to 1, the same in every run. */
const moments = (count: number): number[] =>
  fc.sample(fc.noBias(fc.nat({ max: 9999 })), { seed: SEED, numRuns: count }).map((number) => number / 10_000);

/** Starts a process in a group of its own and kills all of the group after a time. */
async function killAfter(ms: number, args: readonly string[]): Promise<void> {
  const { PATH = '', HOME = '' } = process.env;
  const child: ChildProcess = spawn(process.execPath, args, {
    cwd: projectDir,
    env: { PATH, HOME, INIT_CWD: root },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const { pid } = child;
  if (pid === undefined) throw new Error('It did not start.');
  await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, ms))]);
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // It was done before.
  }
  await ended;
}

beforeAll(async () => {
  let remove = (): void => undefined;
  root = temporaryFolder((atEnd) => (remove = atEnd));
  contents = ['The harbour fire', 'Another title'].map((title) => copyLongSite(join(root, title), title)) as [
    string,
    string,
  ];
  sites = [join(root, 'old'), join(root, 'fresh')];
  for (const [index, content] of contents.entries()) {
    const start = performance.now();
    const { code, stderr } = await runCommand(['build', '--content', content, '--out', sites[index] ?? '']);
    expect(code, stderr).toBe(0);
    buildMs = performance.now() - start;
  }
  trees = [readTree(sites[0]), readTree(sites[1])];
  expect(trees[0]).not.toEqual(trees[1]);
  return () => remove();
});

test(
  `a build killed at any moment leaves the whole old site or the whole new one (${KILLS} times)`,
  async () => {
    const folder = join(root, 'killed');
    const out = join(folder, 'dist');
    cpSync(sites[0], out, { recursive: true });
    let found = [0, 0];
    for (const [index, part] of moments(KILLS).entries()) {
      const content = contents[(index + 1) % 2] ?? '';
      const args = [join('src', 'commands', 'run.mjs'), 'build', '--content', content, '--out', out];
      await killAfter(part * buildMs * 1.1, args);
      const tree = readTree(out);
      const which = trees.findIndex((one) => JSON.stringify(one) === JSON.stringify(tree));
      expect(which, `killed after ${Math.round(part * buildMs * 1.1)} ms`).not.toBe(-1);
      found = found.map((count, at) => count + Number(at === which));
    }
    if (KILLS > 10)
      console.log(`old and new site after ${KILLS} kills within ${Math.round(buildMs)} ms: ${found.join(', ')}`);
    const { code, stderr } = await runCommand(['build', '--content', contents[1], '--out', out]);
    expect(code, stderr).toBe(0);
    expect(readTree(out)).toEqual(trees[1]);
    expect(readdirSync(folder)).toEqual(['dist']);
  },
  60_000 + KILLS * 30_000,
);

test(
  'a swap killed at any moment loses nothing: the next run has the whole old folder or the whole new one',
  async () => {
    const folder = temporaryFolder();
    const out = join(folder, 'dist');
    const files = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}.html`, 'x']));
    const names = Object.keys(files).sort();
    mkdirSync(out);
    for (const name of names) writeFileSync(join(out, name), 'first');
    const script = `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(join(projectDir, 'src', 'commands', 'replace-folder.ts'))};
    for (let turn = 0; ; turn += 1) await replaceFolder(${JSON.stringify(out)}, async (next) => {
      mkdirSync(next);
      for (const name of ${JSON.stringify(names)}) writeFileSync(next + '/' + name, String(turn));
    });`;
    for (const part of moments(KILLS * 5)) {
      await killAfter(100 + part * 200, ['--input-type=module', '--eval', script]);
      await expect(replaceFolder(out, () => Promise.reject(new Error('only tidying up')))).rejects.toThrow(
        'only tidying',
      );
      expect(readdirSync(folder)).toEqual(['dist']);
      expect(readdirSync(out).sort()).toEqual(names);
      expect(new Set(names.map((name) => readFileSync(join(out, name), 'utf8'))).size).toBe(1);
    }
  },
  60_000 + KILLS * 10_000,
);

test('of two builds at once into one folder, both end well and one is there whole', async () => {
  const folder = join(root, 'twice');
  const out = join(folder, 'dist');
  const both = await Promise.all(contents.map((content) => runCommand(['build', '--content', content, '--out', out])));
  expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  expect(trees).toContainEqual(readTree(out));
  expect(readdirSync(folder)).toEqual(['dist']);
});

/** Puts a small site into a folder, at an address for which no build before has compiled the pages. */
function newAddress(folder: string): string {
  const site = join(copySite('minimal', folder), 'site.yaml');
  const address = `https://${basename(folder).toLowerCase()}.example/`;
  writeFileSync(site, readFileSync(site, 'utf8').replace(/^url: .*$/m, `url: ${address}`));
  return address;
}

test('a build killed while it compiles the pages leaves nothing that the next one takes for whole', async () => {
  const folder = temporaryFolder();
  newAddress(folder);
  const compiled = join(projectDir, '.astro', 'renderer');
  const args = ['build', '--content', 'content', '--out', 'dist'];
  const child = spawnCommand(args, { from: folder });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const mark = `.next-${child.pid ?? 0}`;
  const half = (): string[] => readdirSync(compiled).filter((name) => name.includes(mark));
  await expect.poll(() => half().length, { timeout: 60_000, interval: 5 }).toBeGreaterThan(0);
  child.kill('SIGKILL');
  await ended;
  expect(readdirSync(folder)).toEqual(['content']);

  expect(await runCommand(args, { from: folder })).toMatchObject({ code: 0, stderr: '' });
  const clean = await runCommand([...args.slice(0, -1), 'clean', '--clean'], { from: folder });
  expect(clean).toMatchObject({ code: 0, stderr: '' });
  expect(readTree(join(folder, 'dist'))).toEqual(readTree(join(folder, 'clean')));
  for (const name of half()) rmSync(join(compiled, name), { recursive: true });
});

test('two builds at once of a site at an address that is new both compile the pages, and make the same', async () => {
  const folder = temporaryFolder();
  const address = newAddress(folder);
  const build = (out: string, ...more: string[]): Promise<Ran> =>
    runCommand(['build', '--content', 'content', '--out', out, ...more], { from: folder });
  const both = await Promise.all([build('one'), build('other')]);
  expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
    { code: 0, stderr: '' },
    { code: 0, stderr: '' },
  ]);
  const one = readTree(join(folder, 'one'));
  expect(readFileSync(join(folder, 'one', 'robots.txt'), 'utf8')).toContain(`Sitemap: ${address}sitemap.xml`);
  expect(readTree(join(folder, 'other'))).toEqual(one);
  // One that compiles anew takes nothing from under one that does not.
  const again = await Promise.all([build('one', '--clean'), build('other', '--clean'), build('third')]);
  expect(again.map(({ code, stderr }) => ({ code, stderr }))).toEqual(Array(3).fill({ code: 0, stderr: '' }));
  expect(['one', 'other', 'third'].map((out) => readTree(join(folder, out)))).toEqual([one, one, one]);
});

test('many runs at once put theirs in place one after the other', async () => {
  const folder = temporaryFolder();
  const out = join(folder, 'dist');
  const script = (mark: number): string => `
    import { mkdirSync, writeFileSync } from 'node:fs';
    import { replaceFolder } from ${JSON.stringify(join(projectDir, 'src', 'commands', 'replace-folder.ts'))};
    for (let turn = 0; turn < 200; turn += 1) await replaceFolder(${JSON.stringify(out)}, async (next) => {
      mkdirSync(next);
      for (const name of ['a', 'b', 'c']) writeFileSync(next + '/' + name, '${mark}');
    });`;
  const codes = await Promise.all(
    [1, 2, 3].map(
      (mark) =>
        new Promise<number | null>((resolve) => {
          spawn(process.execPath, ['--input-type=module', '--eval', script(mark)], { stdio: 'inherit' }).once(
            'close',
            resolve,
          );
        }),
    ),
  );
  expect(codes).toEqual([0, 0, 0]);
  expect(readdirSync(folder)).toEqual(['dist']);
  const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8'));
  expect([texts.length, new Set(texts).size]).toEqual([3, 1]);
});

/** Only the superuser may make a small disk. */
function smallDisk(at: string): boolean {
  mkdirSync(at, { recursive: true });
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=300k', 'tmpfs', at]).status === 0;
}

test('on a full disk the old site stays, nothing is left behind, and one line says so', async ({ skip }) => {
  const disk = join(root, 'disk');
  if (process.getuid?.() !== 0 || !smallDisk(disk)) return skip();
  try {
    const out = join(disk, 'dist');
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'old');
    const ran = await runCommand(['build', '--content', contents[0], '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /^ENOSPC: no space left on device, [^\n]+\nThe pages could not be made; \S+ is as it was\.\n$/,
    );
    expect(readTree(disk)).toEqual({ 'dist/index.html': expect.any(String) as string });
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('old');
  } finally {
    execFileSync('umount', [disk]);
  }
});

test('where nothing may be written, one line says so before any page is made', async ({ skip }) => {
  if (!existsSync('/proc/self')) return skip();
  for (const out of ['/proc/site', '/proc/site/dist']) {
    const ran = await runCommand(['build', '--content', contents[0], '--out', out]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(
      /^ENOENT: no such file or directory, mkdir '[^\n]+'\nThe pages could not be made; \S+ is as it was\.\n$/,
    );
  }
});
