import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addOptions } from '../../src/commands/add/add-options.ts';
import { expectFile, FIXTURES } from '../support/fixtures.ts';
import { copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { type Call, type Ran, runCommand } from '../support/run-command.ts';

const ID = '2024-05-08-courier-rain-puts-fire-out';
const FILE = `content/articles/${ID}.md`;
/** An article that has all it needs. */
const RAIN = [
  '--outlet',
  'courier',
  '--title',
  'Rain puts fire out',
  '--published',
  '2024-05-08',
  '--added',
  '2024-05-09',
];
const NEXT = (text: string): string =>
  `Next: write what it reports; then npm run check, npm run verify -- ${ID} ${text}, npm run ledger.\n`;
const WRONG = 'nothing was written. `npm run add -- --help` lists what is understood.\n';

/** A folder with the content of `minimal`, to be added to as an editor would. */
function site(): string {
  const folder = temporaryFolder();
  copySite('minimal', folder);
  return folder;
}

function add(folder: string, args: readonly string[], call: Call = {}): Promise<Ran> {
  return runCommand(['add', '--content', 'content', ...args], { ...call, from: folder });
}

/** Runs the command and holds that it wrote nothing. */
async function refused(folder: string, args: readonly string[], call: Call = {}): Promise<Ran> {
  const before = readTree(folder);
  const ran = await add(folder, args, call);
  expect(readTree(folder)).toEqual(before);
  return ran;
}

test('an article is written with its front matter and nothing else', async () => {
  const folder = site();
  const before = readTree(folder);
  const args = [
    '--kind=analysis',
    '--inferred',
    'kind=it says so',
    '--language',
    'en',
    '--inferred=language=its words',
  ];
  expect(await add(folder, [...RAIN, ...args])).toEqual({
    code: 0,
    stdout: `${FILE}: written, added on 2024-05-09\n${NEXT('SOURCE.txt')}`,
    stderr: '',
  });
  expect(readFileSync(join(folder, FILE), 'utf8')).toBe(
    '---\ntitle: Rain puts fire out\noutlet: courier\npublished: 2024-05-08\nlanguage: en\nkind: analysis\n' +
      'added: 2024-05-09\ninferred:\n  language: its words\n  kind: it says so\n---\n',
  );
  const { [FILE]: written, ...rest } = readTree(folder);
  expect(written).toBeDefined();
  expect(rest).toEqual(before);
  expect(await runCommand(['check', '--content', 'content'], { from: folder })).toMatchObject({ code: 0, stderr: '' });
});

test('it joins the timeline today where nothing else is said', async () => {
  const folder = site();
  const today = (): string => new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC' }).format(new Date());
  const first = today();
  const { stdout } = await add(folder, RAIN.slice(0, 6), { env: { TZ: 'UTC' } });
  expect([first, today()].map((day) => `${FILE}: written, added on ${day}`)).toContain(stdout.split('\n')[0]);
});

test('a dry run shows the file and writes nothing', async () => {
  const folder = site();
  expect(await refused(folder, [...RAIN, '--dry-run', '--from', '-'], { input: 'It rained on Tuesday.' })).toEqual({
    code: 0,
    stdout:
      `${FILE}, not written:\n\n---\ntitle: Rain puts fire out\noutlet: courier\npublished: 2024-05-08\nadded: 2024-05-09\n---\n\n` +
      '1 proposal, 0 with an event that there is; nothing was left over\n',
    stderr: '',
  });
});

test('where nobody can be asked, everything missing or wrong is said at once', async () => {
  const folder = site();
  expect(await refused(folder, ['--outlet', 'couriers', '--published', 'yesterday', '--words', 'flооd'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '--title  Missing, expected the headline as printed; where it has none, supply one in brackets and say why: `--title "[…]" --inferred "title=the copy at hand has no headline"`\n' +
      '--outlet  Unexpected `couriers`, expected a slug of `content/outlets.yaml`; did you mean `courier`? A new outlet is added with `--outlet-name "…"`\n' +
      '--published  Unexpected `yesterday`, expected a day, `YYYY-MM-DD`, or a date and time with its offset, `YYYY-MM-DDTHH:MM+HH:MM`; write year, month and day as digits, such as `2022-01-07`\n' +
      '--words  Unexpected mix of scripts in `flооd`, expected letters of one script; retype the word\n' +
      `\n4 errors; ${WRONG}`,
  });
  expect(await refused(folder, [...RAIN, '--outlet', 'The Tide'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '--outlet  Unexpected `The Tide`, expected a slug of `content/outlets.yaml`; add it to `content/outlets.yaml`. A new outlet is added with `--outlet-name "…"`\n' +
      `\n1 error; ${WRONG}`,
  });
  expect(await refused(folder, [...RAIN, '--title', 'Дождь'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '--words  Missing, expected a few words in Latin letters for the name of the file, which is its address; add `--words "…"` or `--title-translation "…"`\n' +
      `\n1 error; ${WRONG}`,
  });
  const bell = ['--title', 'Rain\u0007', '--authors', 'A\u202e', '--inferred', 'title=\u001b'];
  expect(await refused(folder, [...RAIN, ...bell])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      ['--title U+0007', '--authors U+202E', '--inferred U+001B']
        .map((one) => one.split(' '))
        .map(
          ([flag, code]) =>
            `${flag}  Unexpected control character ${code}, expected text; delete the character, which editors do not show\n`,
        )
        .join('') + `\n3 errors; ${WRONG}`,
  });
});

test('a new outlet is added to the vocabulary, of which no other byte changes', async () => {
  const folder = site();
  const path = join(folder, 'content', 'outlets.yaml');
  writeFileSync(path, `# Ours.\n${readFileSync(path, 'utf8')}\n# The end.\n`);
  const before = readFileSync(path, 'utf8');
  const args = [...RAIN, '--outlet', 'tide', '--outlet-kind', 'agency', '--outlet-country', 'uk'];
  expect(await refused(folder, args)).toEqual({
    code: 2,
    stdout: '',
    stderr:
      '--outlet-name  Missing, expected the name of the new outlet; add it\n' +
      '--outlet-country  Unexpected `uk`, expected a country code of two capitals (ISO 3166), such as `GB`; write its two capitals\n' +
      `\n2 errors; ${WRONG}`,
  });
  const name = FILE.replace('courier', 'tide');
  const ran = await add(folder, [
    ...args.slice(0, -1),
    'GB',
    '--outlet-name',
    'Tide: news',
    '--outlet-url',
    'https://tide.example',
  ]);
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  expect(ran.stdout).toContain(`content/outlets.yaml: tide added\n${name}: written, added on 2024-05-09\n`);
  expect(readFileSync(path, 'utf8')).toBe(
    `${before}tide:\n  name: 'Tide: news'\n  kind: agency\n  country: GB\n  url: https://tide.example\n`,
  );
  expect(await runCommand(['check', '--content', 'content'], { from: folder })).toMatchObject({ code: 0, stderr: '' });
});

test('an article that is there already is refused, a likely copy and an address that tracks are told', async () => {
  const folder = site();
  const url = 'https://courier.example/rain';
  const ran = await add(folder, [...RAIN, '--url', `${url}?utm_source=letter`]);
  expect(ran).toMatchObject({
    code: 0,
    stderr: `warning: \`--url\` has parameters that track readers; without them: ${url}\n`,
  });
  const there = (because: string): Ran => ({
    code: 1,
    stdout: '',
    stderr: `${FILE}  is this article already (${because}). Nothing was written.\n`,
  });
  const other = ['--outlet', 'evening-star', '--title', 'Wet', '--published', '2024-06-01'];
  expect(await refused(folder, [...other, '--url', `${url}/#top`])).toEqual(there('the same address'));
  expect(await refused(folder, [...RAIN, '--title', '“Rain” puts fire out!', '--words', 'wet'])).toEqual(
    there('the same outlet, day and title'),
  );
  expect(
    await refused(folder, [...RAIN, '--title', 'Rain puts fire, out: no', '--words', 'rain puts fire out']),
  ).toEqual({
    code: 1,
    stdout: '',
    stderr: `${FILE}  has that name already: give other \`--words\`. Nothing was written.\n`,
  });
  const copy = [...RAIN, '--outlet', 'evening-star', '--title', 'Rain puts the fire out', '--published', '2024-05-09'];
  const warning = `warning: It may be a copy of ${ID}: is it syndicated? Then give \`--origin\`.\n`;
  expect(await refused(folder, [...copy, '--dry-run'])).toMatchObject({ code: 0, stderr: warning });
  expect(await refused(folder, [...copy, '--dry-run', '--origin', 'courier'])).toMatchObject({ code: 0, stderr: '' });
});

const TEXT = `PORTSMITH, May 8 - Rain put the fire out on Tuesday, the fire chief said.
The fire chief called it "a small thing". Five dockers were hurt, he said.
`;
const KEPT = `.desk/texts/${ID}.txt`;
const SIDE = `.desk/${ID}.md`;

test('from the text of the source, proposals are kept beside the content, and nothing of it in the content', async () => {
  const folder = site();
  const ran = await add(folder, [...RAIN, '--from', '-'], { input: `\ufeff${TEXT}` });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  const lines = ran.stdout.split('\n');
  expect(lines[0]).toBe(`${FILE}: written, added on 2024-05-09`);
  expect(lines[1]).toMatch(
    /^\.desk\/2024-05-08-courier-rain-puts-fire-out\.md: \d proposals, \d with an event that there is; /,
  );
  expect(lines.slice(2)).toEqual([
    `${KEPT}: the text of the source; neither is published`,
    'The text suggests `dateline: portsmith` (--dateline; “PORTSMITH, May 8 -”: the line begins like a dateline).',
    ...NEXT(KEPT).split('\n'),
  ]);
  expect(readFileSync(join(folder, KEPT), 'utf8')).toBe(TEXT);
  expect(readFileSync(join(folder, FILE), 'utf8')).not.toMatch(/Tuesday|small|dockers/);
  const side = readFileSync(join(folder, SIDE), 'utf8');
  expectFile(join(FIXTURES, 'desk', 'side-file.md'), side);
  expect(readdirSync(folder).sort()).toEqual(['.desk', 'content']);
  expect(await runCommand(['check', '--content', 'content'], { from: folder })).toMatchObject({ code: 0, stderr: '' });

  // Pasted as it is, every block is a fault.
  const blocks = [...side.matchAll(/```md\n([^]*?)```/g)].map(([, block = '']) => block);
  writeFileSync(join(folder, FILE), readFileSync(join(folder, FILE), 'utf8') + blocks.join('\n'));
  const checked = await runCommand(['check', '--content', 'content'], { from: folder });
  expect(checked.code).toBe(1);
  expect(checked.stderr.match(/Missing text of `:::event`/g)).toHaveLength(blocks.length);
});

test('where only the month of publication is known, no weekday of its text gets a day', async () => {
  const folder = site();
  const given = [...RAIN, '--published', '2024-05', '--inferred', 'published=the copy has no day'];
  expect(await add(folder, [...given, '--from', '-'], { input: TEXT })).toMatchObject({ code: 0, stderr: '' });
  const side = readFileSync(join(folder, SIDE.replace('2024-05-08', '2024-05')), 'utf8');
  expect(side).toContain('- day: May 2024 (`2024-05`), relative to the article: no day is worded, and of that of');
  expect(side).toContain(
    '- line 1, date “on Tuesday”: day unknown: expected a date that does not depend on the day of',
  );
  expect(side).not.toMatch(/2024-05-\d/);
});

test('the side file of an article that is there is made anew, and the one before is kept', async () => {
  const folder = site();
  writeFileSync(join(folder, 'source.txt'), TEXT);
  const star = '2024-05-07-evening-star-harbour-fire';
  const again = (...args: string[]): Promise<Ran> => add(folder, ['--article', `content/articles/${star}.md`, ...args]);
  expect(await refused(folder, ['--article', star, '--from', 'source.txt', '--dry-run'])).toMatchObject({ code: 0 });
  const content = readTree(join(folder, 'content'));
  expect(await again('--from', 'source.txt')).toMatchObject({ code: 0, stderr: '' });
  const path = join(folder, '.desk', `${star}.md`);
  const side = readFileSync(path, 'utf8');
  await again('--from', `.desk/texts/${star}.txt`);
  expect(existsSync(`${path}~`)).toBe(false);
  writeFileSync(path, `${side}\nMy notes.\n`);
  await again('--from', 'source.txt');
  expect(readFileSync(path, 'utf8')).toBe(side);
  expect(readFileSync(`${path}~`, 'utf8')).toBe(`${side}\nMy notes.\n`);
  expect(readTree(join(folder, 'content'))).toEqual(content);
  expect(await refused(folder, ['--article', `${star}s`, '--from', 'source.txt'])).toEqual({
    code: 2,
    stdout: '',
    stderr: `There is no article \`${star}s\`. Did you mean \`${star}\`?\n`,
  });
});

test('a text that is none is refused', async () => {
  const folder = site();
  const stderr = async (from: string, input?: Uint8Array): Promise<string> => {
    const ran = await refused(folder, [...RAIN, '--from', from], input === undefined ? {} : { input });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    return ran.stderr;
  };
  expect(await stderr('nowhere.txt')).toBe(
    "`nowhere.txt` cannot be read (ENOENT): give the file of the source's text.\n",
  );
  expect(await stderr('-', new Uint8Array([0x61, 0x0a, 0xe9]))).toBe(
    'Unexpected bytes that are not UTF-8 in the standard input at 2:1, expected text; save it with the encoding UTF-8.\n',
  );
  expect(await stderr('-', new Uint8Array([0x20, 0x0a]))).toBe(
    "Unexpected emptiness of the standard input, expected the source's text.\n",
  );
  expect(await stderr('-', new Uint8Array(1_000_001).fill(0x61))).toBe(
    'Unexpected size of the standard input, 1.1 MB, expected the text of one article, at most 1 MB.\n',
  );
});

test('articles with faults do not keep another from being added, a vocabulary with faults does', async () => {
  const folder = site();
  const star = join(folder, 'content', 'articles', '2024-05-07-evening-star-harbour-fire.md');
  writeFileSync(star, readFileSync(star, 'utf8').replace('date="Sunday"', 'date="some day"'));
  expect(await add(folder, RAIN)).toMatchObject({ code: 0, stderr: '' });
  writeFileSync(join(folder, 'content', 'places.yaml'), 'portsmith:\n  nam: Portsmith\n');
  const ran = await refused(folder, [...RAIN, '--title', 'Another']);
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(/^content\/places\.yaml:2:3 {2}Unexpected key `nam`/m);
  expect(ran.stderr).toMatch(/\nNothing was written: an article is read by this vocabulary\.\n$/);
});

test('the first article makes its folder', async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'content'));
  const yaml = 'title: T\nsubtitle: S\ndescription: D\nurl: https://t.example/\nlanguage: en\ntimeZone: UTC\n';
  writeFileSync(join(folder, 'content', 'site.yaml'), yaml);
  expect(await add(folder, [...RAIN, '--outlet-name', 'Courier'])).toMatchObject({ code: 0, stderr: '' });
  expect(Object.keys(readTree(folder))).toEqual([FILE, 'content/outlets.yaml', 'content/site.yaml']);
});

test.each([
  [['--titel', 'x'], /^Unknown option `--titel`\. Did you mean `--title`\? /],
  [['x'], /^Unexpected `x`, expected options\. /],
  [['--title'], /^Option `--title` needs a value: X\. /],
  [['--article', 'x'], /^Option `--article` needs `--from FILE`, the text of its source\. /],
  [['--article', 'x', '--from', 'y', '--url', 'z'], /^Unexpected `--url` with `--article`, which is there already\. /],
  [['--article', 'x', '--from', 'y', '--inferred', 'z=z'], /^Unexpected `--inferred` with `--article`, /],
])('refuses %j', (args, message) => {
  expect(() => addOptions(args)).toThrow(
    expect.objectContaining({ name: 'UsageError', message: expect.stringMatching(message) as string }),
  );
});
