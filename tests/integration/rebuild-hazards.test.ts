import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { copyProject } from '../bench/build/copy-project.ts';
import { copyLongSite, readTree, temporaryFolder } from '../support/folders.ts';
import { runCopy } from '../support/run-copy.ts';
import { differences } from '../support/tree-differences.ts';

/** A copy of the project, whose caches are damaged here. */
let project = '';
let out = '';
let contents: readonly [one: string, other: string];
/** What clean builds of both give. */
let trees: readonly [Record<string, string>, Record<string, string>];
/** Which of them is published. */
let now = 1;

beforeAll(async () => {
  let remove = (): void => undefined;
  const root = temporaryFolder((atEnd) => (remove = atEnd));
  project = join(root, 'project');
  out = join(root, 'dist');
  copyProject(project);
  contents = ['The harbour fire', 'Another title'].map((title) => copyLongSite(join(root, title), title)) as [
    string,
    string,
  ];
  const built: Record<string, string>[] = [];
  for (const content of contents) {
    const { code, stderr } = await runCopy(project, ['build', '--clean', '--content', content, '--out', out]);
    expect(code, stderr).toBe(0);
    built.push(readTree(out));
  }
  trees = [built[0] ?? {}, built[1] ?? {}];
  // From here on there is an earlier site, and one before it.
  for (const content of contents) await runCopy(project, ['build', '--content', content, '--out', out]);
  return () => remove();
});

/** Builds the same content again, or the other, and says why what was kept was passed over. */
async function rebuild(which: 'same' | 'other'): Promise<string | undefined> {
  now = which === 'same' ? now : 1 - now;
  const ran = await runCopy(project, ['build', '--content', contents[now] ?? '', '--out', out]);
  expect(ran.code, ran.stderr).toBe(0);
  expect(differences(readTree(out), trees[now] ?? {})).toEqual([]);
  return /^Made anew: .*$/m.exec(ran.stdout)?.[0];
}

/** Where the records and the spare site lie. */
function kept(...names: string[]): string {
  const outputs = join(project, '.astro', 'output');
  const [name = ''] = readdirSync(outputs).filter((one) => readFileSync(join(outputs, one, 'where'), 'utf8') === out);
  return join(outputs, name, ...names);
}

const damage = (file: string): void => {
  const bytes = readFileSync(file);
  const middle = Math.floor(bytes.length / 2);
  bytes[middle] = (bytes[middle] ?? 0) ^ 1;
  writeFileSync(file, bytes);
};

const truncate = (file: string): void => writeFileSync(file, readFileSync(file).subarray(0, 100));

const filesOf = (...names: string[]): string[] =>
  readdirSync(join(project, '.astro', ...names), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const DAMAGED = 'Made anew: the record of the last build is damaged.';
const NONE = 'Made anew: there is no record of how it was made before.';
const changed = (files: string): string =>
  `Made anew: since the last build ${files} of the site came, changed or went.`;

/** What is done, and what the next build of the same content says: nothing, or `null` for anything. */
const CASES: readonly (readonly [what: string, act: () => void, says: string | RegExp | null | undefined])[] = [
  ['nothing', () => undefined, undefined],
  ['the record taken away', () => rmSync(kept('published.json')), NONE],
  ['the record cut short', () => truncate(kept('published.json')), DAMAGED],
  ['a bit of the record flipped', () => damage(kept('published.json')), DAMAGED],
  ['the record empty', () => writeFileSync(kept('published.json'), ''), DAMAGED],
  ['the record of the spare site taken away', () => rmSync(kept('spare.json')), undefined],
  ['a bit of the record of the spare site flipped', () => damage(kept('spare.json')), undefined],
  ['the record of the one in place of the other', () => cpSync(kept('spare.json'), kept('published.json')), null],
  ['the spare site taken away', () => rmSync(kept('spare'), { recursive: true }), undefined],
  ['a page of the spare site edited', () => appendFileSync(kept('spare', 'about', 'index.html'), '!'), undefined],
  ['a file put into the spare site', () => writeFileSync(kept('spare', 'events', 'stray'), '!'), undefined],
  ['a file of the spare site taken away', () => rmSync(kept('spare', 'feed.xml')), undefined],
  ['a page edited', () => appendFileSync(join(out, 'index.html'), '!'), changed('1 file')],
  ['a page touched', () => utimesSync(join(out, 'index.html'), 1, 1), changed('1 file')],
  ['a page taken away', () => rmSync(join(out, '404.html')), /./],
  ['a CNAME added', () => writeFileSync(join(out, 'CNAME'), 'news.example'), undefined],
  ['a folder added', () => mkdirSync(join(out, 'events', 'more', 'deep'), { recursive: true }), undefined],
  [
    'a folder in place of a page',
    () => {
      rmSync(join(out, 'about', 'index.html'));
      mkdirSync(join(out, 'about', 'index.html', 'x'), { recursive: true });
    },
    /./,
  ],
  [
    'a file in place of a folder',
    () => {
      rmSync(join(out, 'about'), { recursive: true });
      writeFileSync(join(out, 'about'), 'x');
    },
    /./,
  ],
  [
    'a link in place of a folder',
    () => {
      renameSync(join(out, 'about'), `${out}-about`);
      symlinkSync(`${out}-about`, join(out, 'about'));
    },
    undefined,
  ],
  [
    'a copy in place of the site',
    () => {
      cpSync(out, `${out}-copy`, { recursive: true });
      rmSync(out, { recursive: true });
      renameSync(`${out}-copy`, out);
    },
    /./,
  ],
  ['the site taken away', () => rmSync(out, { recursive: true }), /./],
  ['all that is kept of sites taken away', () => rmSync(join(project, '.astro', 'output'), { recursive: true }), NONE],
  ['all that is kept taken away', () => rmSync(join(project, '.astro'), { recursive: true }), NONE],
  [
    'a file of the compiled pages damaged',
    () =>
      filesOf('renderer')
        .filter((name) => name.endsWith('.mjs'))
        .forEach(truncate),
    undefined,
  ],
  [
    'a style of the compiled pages taken away',
    () =>
      filesOf('renderer')
        .filter((name) => name.endsWith('.css'))
        .forEach((name) => rmSync(name)),
    undefined,
  ],
  ['what was read damaged', () => filesOf('parsed').forEach(damage), undefined],
  ['what was read cut short', () => filesOf('parsed').forEach(truncate), undefined],
  ['cards damaged', () => [...filesOf('cards'), kept('published.json'), kept('spare.json')].forEach(damage), DAMAGED],
  [
    'cards cut short',
    () => [...filesOf('cards'), kept('published.json'), kept('spare.json')].forEach(truncate),
    DAMAGED,
  ],
];

describe('a build gives what a clean one gives', () => {
  for (const [what, act, says] of CASES)
    test(`with ${what}`, async () => {
      for (const which of ['same', 'other'] as const) {
        act();
        const said = await rebuild(which);
        if (which === 'same' && says === undefined) expect(said).toBeUndefined();
        if (which === 'same' && says !== undefined && says !== null) expect(said).toMatch(says);
        rmSync(`${out}-about`, { recursive: true, force: true });
        // And so does the next one, which begins from what this one left.
        await rebuild('other');
      }
    });

  test('into a folder that a link leads to', async () => {
    const link = `${out}-link`;
    symlinkSync(out, link);
    for (const content of [...contents, ...contents]) {
      const ran = await runCopy(project, ['build', '--content', content, '--out', link]);
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.stdout).not.toContain('Made anew');
      expect(differences(readTree(out), trees[contents.indexOf(content)] ?? {})).toEqual([]);
    }
    rmSync(link);
  });

  test('whatever the shell says of where it runs', async () => {
    rmSync(join(project, '.astro'), { recursive: true });
    const env = { NODE_ENV: 'development', TZ: 'Asia/Tokyo', LANG: 'de_DE.UTF-8' };
    for (const content of contents) {
      const ran = await runCopy(project, ['build', '--content', content, '--out', out], { env });
      expect(ran.code, ran.stderr).toBe(0);
      now = contents.indexOf(content);
      expect(differences(readTree(out), trees[now] ?? {})).toEqual([]);
    }
    await rebuild('other');
  });

  test('after two builds at once, of different content, too', async () => {
    for (let time = 0; time < 3; time += 1) {
      const both = await Promise.all(
        [contents[0], contents[time % 2]].map((content = '') =>
          runCopy(project, ['build', '--content', content, '--out', out]),
        ),
      );
      expect(both.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
        { code: 0, stderr: '' },
        { code: 0, stderr: '' },
      ]);
      now = trees.findIndex((tree) => differences(readTree(out), tree).length === 0);
      expect(now).not.toBe(-1);
      await rebuild('other');
    }
  });

  test('after one that was killed at any moment', async () => {
    for (let time = 0; time < 6; time += 1) {
      const content = contents[time % 2] ?? '';
      await runCopy(project, ['build', '--content', content, '--out', out], { killAfter: 150 + time * 170 });
      now = trees.findIndex((tree) => differences(readTree(out), tree).length === 0);
      expect(now).not.toBe(-1);
      await rebuild(time % 3 === 0 ? 'same' : 'other');
    }
  });

  test('with nothing of its own that it may write to', async ({ skip }) => {
    const cache = join(project, '.astro');
    rmSync(join(cache, 'output'), { recursive: true });
    rmSync(join(cache, 'cards'), { recursive: true, force: true });
    // The superuser may write wherever there is a folder.
    if (process.getuid?.() !== 0) return skip();
    for (const name of ['output', 'cards']) writeFileSync(join(cache, name), 'a file in the place of the folder');
    for (const content of contents) {
      const ran = await runCopy(project, ['build', '--content', content, '--out', out]);
      expect(ran.code, ran.stderr).toBe(0);
      expect(ran.stderr).toMatch(
        /^The next build must make the site anew, since it could not be kept: E\w+: [^\n]+\n$/,
      );
      expect(differences(readTree(out), trees[contents.indexOf(content)] ?? {})).toEqual([]);
    }
    for (const name of ['output', 'cards']) rmSync(join(cache, name));
  });
});
