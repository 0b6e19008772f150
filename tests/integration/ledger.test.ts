import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { type Ran, runCommand } from '../support/run-command.ts';

const COURIER = 'articles/2024-05-06-courier-harbour-fire.md';
const STAR = 'articles/2024-05-07-evening-star-harbour-fire.md';

/** A copy of the content of `minimal`, to be changed as an editor would. */
function site(): {
  folder: string;
  read: (file: string) => string;
  edit: (file: string, from: string, to: string) => void;
} {
  const folder = temporaryFolder();
  const content = copySite('minimal', folder);
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');
  return {
    folder,
    read,
    edit: (file, from, to) => {
      const text = read(join('content', file));
      expect(text).toContain(from);
      writeFileSync(join(content, file), text.replace(from, to));
    },
  };
}

function run(command: string, folder: string, env: Readonly<Record<string, string>> = {}): Promise<Ran> {
  const out = command === 'build' ? ['--out', 'dist'] : [];
  return runCommand([command, '--content', 'content', ...out], { from: folder, env });
}

/** What a build prints after the line that counts the pages. */
function changesIn({ stdout }: Ran): string {
  return (
    /^dist: \d+ files, (?:all|\d+) of them made now, in [\d.]+ s\n([^]*)$/m.exec(stdout)?.[1] ?? `no files: ${stdout}`
  );
}

test('the ledger is made, then added to, and left alone where nothing is new', async () => {
  const { folder, read, edit } = site();
  rmSync(join(folder, 'content', 'ledger.yaml'));
  const check = await run('check', folder, { CI: 'true' });
  expect(check.code).toBe(0);
  expect(check.stderr).toMatch(
    /^content\/ledger\.yaml:1:1 {2}warning: Missing `ledger\.yaml`, .+; run `npm run ledger` /,
  );

  expect(await run('ledger', folder)).toEqual({
    code: 0,
    stdout: '+ fire-out\n+ harbour-fire\ncontent/ledger.yaml: 2 ids, 2 of them new\n',
    stderr: '',
  });
  expect(read('content/ledger.yaml')).toMatch(/^# .+\nevents:\n {2}fire-out: \{\}\n {2}harbour-fire: \{\}\n$/);

  edit('ledger.yaml', '  harbour-fire: {}\n', '  # The greatest of all.\n  harbour-fire:   # mine\n    key: true\n');
  edit(COURIER, ':::event[', ':::event[Crowds gather]{#crowds-gather date="Sunday"}\nThey watched.\n:::\n\n:::event[');
  const unrecorded = await run('check', folder, { CI: 'true' });
  expect(unrecorded.code).toBe(1);
  expect(unrecorded.stderr).toMatch(
    /courier-harbour-fire\.md:10:1 {2}Unexpected event `crowds-gather`, expected .+; run `npm run ledger`/,
  );

  expect((await run('ledger', folder, { CI: 'true' })).stdout).toBe(
    '+ crowds-gather\ncontent/ledger.yaml: 3 ids, 1 of them new\n',
  );
  const whole =
    /^# .+\nevents:\n {2}crowds-gather: \{\}\n {2}fire-out: \{\}\n {2}# The greatest of all\.\n {2}harbour-fire: {3}# mine\n {4}key: true\n$/;
  expect(read('content/ledger.yaml')).toMatch(whole);
  expect(await run('check', folder, { CI: 'true' })).toMatchObject({ code: 0, stderr: '' });

  const before = readTree(join(folder, 'content'));
  expect((await run('ledger', folder)).stdout).toBe('content/ledger.yaml: 3 ids, 0 of them new\n');
  expect(readTree(join(folder, 'content'))).toEqual(before);
});

test('content with errors is not recorded', async () => {
  const { folder, edit } = site();
  edit(COURIER, 'date="yesterday evening"', 'date="some day"');
  edit(STAR, '#fire-out', '#fire-is-out');
  const before = readTree(join(folder, 'content'));
  const ran = await run('ledger', folder);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(/^content\/articles\/2024-05-06-courier-harbour-fire\.md:10:\d+ {2}/);
  expect(ran.stderr).toMatch(/^content\/ledger\.yaml:3:3 {2}Missing event `fire-out`, .+`was` of `fire-is-out`/m);
  expect(ran.stderr).toMatch(/\nNothing was recorded; content\/ledger\.yaml is as it was\.\n$/);
  expect(readTree(join(folder, 'content'))).toEqual(before);
});

test('a renamed event keeps its address: refused until the ledger says so, then the old address leads on', async () => {
  const { folder, read, edit } = site();
  edit('site.yaml', 'url: ', 'url: https://news.example.org/the/fire # was ');
  expect(await run('build', folder)).toMatchObject({ code: 0, stderr: '' });
  const dist = readTree(join(folder, 'dist'));
  edit(STAR, '#fire-out', '#harbour-fire-out');

  const refused = await run('build', folder);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe(
    'content/ledger.yaml:3:3  Missing event `fire-out`, which was published, expected a page, a redirect or a tombstone for it; ' +
      'put it under `was` of the event that it now is, restore its block, or say `gone: why it was withdrawn`\n\n1 error, 0 warnings\nNothing was built; dist is as it was.\n',
  );
  expect(readTree(join(folder, 'dist'))).toEqual(dist);

  edit('ledger.yaml', '  fire-out:', '  harbour-fire-out: { was: [fire-out] }');
  const ran = await run('build', folder);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(changesIn(ran)).toBe('moved  fire-out: -> harbour-fire-out\n');
  const page = read('dist/events/fire-out/index.html');
  expect(page).toMatch(/<meta http-equiv="refresh" content="0; ?url=\/the\/fire\/events\/harbour-fire-out\/"/);
  expect(page).toContain('<link rel="canonical" href="https://news.example.org/the/fire/events/harbour-fire-out/"');
  expect(page).toMatch(/<a [^>]*href="\/the\/fire\/events\/harbour-fire-out\/"[^>]*>\s*Fire is put out\s*<\/a>/);
  expect(read('dist/_redirects')).toBe('/the/fire/events/fire-out/ /the/fire/events/harbour-fire-out/ 301\n');
  expect(read('dist/sitemap.xml')).not.toContain('/events/fire-out/');
  // The old place on the timeline is within the event's.
  expect(read('dist/index.html')).toMatch(
    /<article class="event" id="harbour-fire-out"[^>]*> *<p class="when"> *<span id="fire-out"><\/span>/,
  );
});

test('a withdrawn event keeps a page that says why', async () => {
  const { folder, read, edit } = site();
  expect(await run('build', folder)).toMatchObject({ code: 0 });
  edit(STAR, /:::event\[Fire is put out\][^]*$/.exec(read(join('content', STAR)))?.[0] ?? 'no such block', '');
  edit(
    'ledger.yaml',
    '  fire-out:',
    '  fire-out: { title: The fire is out, gone: "It burned on; the report was mistaken." }',
  );
  const ran = await run('build', folder);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(changesIn(ran)).toBe('withdrawn  fire-out: It burned on; the report was mistaken.\n');
  const page = read('dist/events/fire-out/index.html');
  expect(page).toContain('Withdrawn: The fire is out');
  expect(page).toContain('It burned on; the report was mistaken.');
  expect(page).not.toContain('http-equiv="refresh"');
  expect(existsSync(join(folder, 'dist', '_redirects'))).toBe(false);
});

test('an event deleted by accident fails every build, and the site stays as it was', async () => {
  const { folder, edit } = site();
  expect(await run('build', folder)).toMatchObject({ code: 0 });
  const dist = readTree(join(folder, 'dist'));
  edit(STAR, '{#fire-out ', '{#harbour-fire-2 ');
  rmSync(join(folder, 'content', COURIER));
  edit(STAR, '{#harbour-fire ', '{#burning-harbour ');
  const ran = await run('build', folder);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr.split('\n').map((line) => line.slice(0, 61))).toEqual(
    [
      'content/ledger.yaml:2:3  Missing event `harbour-fire`, which w',
      'content/ledger.yaml:3:3  Missing event `fire-out`, which was p',
      '',
      '2 errors, 0 warnings',
      'Nothing was built; dist is as it was.',
      '',
    ].map((line) => line.slice(0, 61)),
  );
  expect(readTree(join(folder, 'dist'))).toEqual(dist);
  expect(readdirSync(folder).sort()).toEqual(['content', 'dist']);
});
