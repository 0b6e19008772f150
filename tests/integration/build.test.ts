import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copySite, readTree, siteContent, temporaryFolder } from '../support/folders.ts';
import { type Ran, runCommand, spawnCommand } from '../support/run-command.ts';

/** What is said of content without receipts. */
const UNVERIFIED =
  '0 of 3 quotes and figures verified; unverified: 2024-05-06-courier-harbour-fire, 2024-05-07-evening-star-harbour-fire';

/** The built `minimal` site: tests copy it rather than build it again. */
let built = '';
let log = '';
let remove = (): void => undefined;

beforeAll(async () => {
  built = join(
    temporaryFolder((atEnd) => (remove = atEnd)),
    'dist',
  );
  const ran = await runCommand(['build', '--content', siteContent('minimal'), '--out', built]);
  log = ran.stdout + ran.stderr;
  expect(ran.code, log).toBe(0);
});
afterAll(() => remove());

/** A folder with a copy of the built site in `dist/`. */
function withBuilt(): string {
  const folder = temporaryFolder();
  cpSync(built, join(folder, 'dist'), { recursive: true });
  return folder;
}

test('a build has no desk, and nothing in it leads to one', () => {
  const files = Object.keys(readTree(built));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((name) => /desk/i.test(name))).toEqual([]);
  expect(files.filter((name) => readFileSync(join(built, name)).includes('_desk'))).toEqual([]);
});

test('a build makes every page and says so', () => {
  const files = Object.keys(readTree(built));
  expect(files).toEqual(
    expect.arrayContaining([
      '404.html',
      'about/index.html',
      'articles/2024-05-06-courier-harbour-fire/index.html',
      'articles/2024-05-07-evening-star-harbour-fire/index.html',
      'days/2024-05-05/index.html',
      'days/2024-05-06/index.html',
      'events/fire-out/index.html',
      'events/harbour-fire/index.html',
      'index.html',
      'pagefind/pagefind-entry.json',
      'pagefind/pagefind.js',
      'pagefind/wasm.en.pagefind',
      'robots.txt',
      'schema/timeline.schema.json',
      'search/index.html',
      'sitemap.xml',
      'timeline.json',
    ]),
  );
  // What of Pagefind no page loads is not published.
  expect(files.filter((name) => /^pagefind\/[^/]*(?:ui|worker|highlight|unknown)/.test(name))).toEqual([]);
  expect(log.replace(/in [\d.]+ s/, 'in 0 s')).toBe(
    `tests/fixtures/sites/minimal/content: 2 articles, 2 events\n${UNVERIFIED}\n${built}: ${files.length} files, all of them made now, in 0 s\n`,
  );
});

test('the same content makes the same bytes: elsewhere, in another zone and language, files in another order', async () => {
  const folder = temporaryFolder();
  const content = join(folder, 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const path of Object.keys(readTree(siteContent('minimal'))).reverse()) {
    cpSync(join(siteContent('minimal'), path), join(content, path));
  }
  const ran = await runCommand(['build', '--content', 'content', '--out', 'site'], {
    from: folder,
    env: { TZ: 'Pacific/Apia', LANG: 'kk_KZ.UTF-8', LC_ALL: 'kk_KZ.UTF-8', CI: 'true' },
  });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const tree = readTree(join(folder, 'site'));
  expect(tree).toEqual(readTree(built));
  expect(ran.stdout.replace(/in [\d.]+ s/, 'in 0 s')).toBe(
    `content: 2 articles, 2 events\n${UNVERIFIED}\nsite: ${Object.keys(tree).length} files, all of them made now, in 0 s\n`,
  );
});

test('a build replaces all of the earlier output', async () => {
  const folder = withBuilt();
  const ran = await runCommand(['build', '--content', siteContent('two-zones'), '--out', 'dist'], { from: folder });
  expect(ran.code).toBe(0);
  expect(ran.stderr.match(/(?<=The address of the article `).*?(?=` is gone)/g)).toEqual([
    '2024-05-06-courier-harbour-fire',
    '2024-05-07-evening-star-harbour-fire',
  ]);
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(existsSync(join(folder, 'dist', 'events', 'harbour-fire'))).toBe(false);
  const page = readFileSync(join(folder, 'dist', 'events', 'call-taken', 'index.html'), 'utf8');
  expect(page).toContain('The call is taken in Apia');
  expect(page).toContain('href="/two/zones/articles/2024-01-11-samoa-post-call/');
});

test('a build of content with faults names all of them and leaves the output as it was', async () => {
  const folder = withBuilt();
  copySite('broken', folder);
  const ran = await runCommand(['build', '--content', 'content', '--out', 'dist'], { from: folder });
  expect(ran).toEqual(faultsAnd('Nothing was built; dist is as it was.\n'));
  expect(readTree(join(folder, 'dist'))).toEqual(readTree(built));
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});

test('check names the same faults', async () => {
  const folder = temporaryFolder();
  copySite('broken', folder);
  expect(await runCommand(['check', '--content', 'content'], { from: folder })).toEqual(faultsAnd(''));
});

test('under CI=true, an event id that the ledger lacks is one more', async () => {
  const folder = temporaryFolder();
  copySite('broken', folder);
  const ran = await runCommand(['check', '--content', 'content'], { from: folder, env: { CI: 'true' } });
  expect(ran.code).toBe(1);
  expect(ran.stderr).toMatch(
    /^content\/articles\/2024-05-07-courier-fire-out\.md:8:1 {2}Unexpected event `fire-out`, /m,
  );
});

/** What the content of `broken` makes a command print, and then. */
function faultsAnd(after: string): Ran {
  const faults = readFileSync(join(siteContent('broken'), '..', 'faults.txt'), 'utf8');
  return { code: 1, stdout: '', stderr: faults + after };
}

test('check of right content says what it holds', async () => {
  expect(await runCommand(['check', '--content', siteContent('two-zones')])).toEqual({
    code: 0,
    stdout:
      'tests/fixtures/sites/two-zones/content: 2 articles, 2 events, no errors\n' +
      '0 of 0 quotes and figures verified\n' +
      ['2024-01-10-diario-call', '2024-01-11-samoa-post-call']
        .map((id) => `  tests/fixtures/sites/two-zones/content/articles/${id}.md: no receipt\n`)
        .join(''),
    stderr: '',
  });
});

test('a build that is killed leaves the output as it was, and the next one tidies up', async () => {
  const folder = withBuilt();
  const args = ['build', '--content', siteContent('minimal'), '--out', 'dist'];
  const child = spawnCommand(args, { from: folder });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const half = join(folder, `dist.next-${child.pid ?? 0}`);
  await expect.poll(() => existsSync(join(half, 'timeline.json')), { timeout: 60_000, interval: 1 }).toBe(true);
  child.kill('SIGKILL');
  await ended;
  expect(readTree(join(folder, 'dist'))).toEqual(readTree(built));
  expect(existsSync(half)).toBe(true);

  expect(await runCommand(args, { from: folder })).toMatchObject({ code: 0, stderr: '' });
  expect(readTree(join(folder, 'dist'))).toEqual(readTree(built));
  expect(readdirSync(folder)).toEqual(['dist']);
  expect(existsSync(half)).toBe(false);
});

test('a build into a folder of other things is refused', async () => {
  const folder = temporaryFolder();
  copySite('minimal', folder);
  writeFileSync(join(folder, 'letter.txt'), 'mine');
  for (const out of ['.', folder, 'content', 'content/dist', 'letter.txt', 'content/articles']) {
    const ran = await runCommand(['build', '--content', 'content', '--out', out], { from: folder });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/^`[^`]+` may not be replaced by the site: .+\. Name another folder with --out\.\n$/);
  }
  rmSync(join(folder, 'letter.txt'));
  expect(readTree(join(folder, 'content'))).toEqual(readTree(siteContent('minimal')));
  expect(readdirSync(folder).map((name) => basename(name))).toEqual(['content']);
});

test.each(['build', 'check', 'dev', 'preview', 'start'])(
  '%s refuses an option that it does not know',
  async (command) => {
    expect(await runCommand([command, '--contents', 'x'])).toEqual({
      code: 2,
      stdout: '',
      stderr: `Unknown option \`--contents\`. ${command === 'preview' ? '' : 'Did you mean `--content`? '}\`npm run ${command} -- --help\` lists what is understood.\n`,
    });
  },
);

test('a folder without content is named', async () => {
  const ran = await runCommand(['check', '--content', join(temporaryFolder(), 'nowhere')]);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toContain('nowhere');
});
