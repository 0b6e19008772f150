import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, onTestFinished, test } from 'vitest';
import { copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { projectDir } from '../support/project.ts';
import { runCommand, spawnCommand, type Ran } from '../support/run-command.ts';

const COURIER = '2024-05-06-courier-harbour-fire';
const STAR = '2024-05-07-evening-star-harbour-fire';

/** A folder with a copy of the `minimal` site, and texts of sources on the desk beside it. */
function site(texts: Readonly<Record<string, string>> = {}): string {
  const folder = temporaryFolder();
  copySite('minimal', folder);
  mkdirSync(join(folder, '.desk', 'texts'), { recursive: true });
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, '.desk', 'texts', name), text);
  return folder;
}

function check(folder: string, ...args: string[]): Promise<Ran> {
  return runCommand(['check', '--content', 'content', ...args], { from: folder });
}

function articlePath(folder: string, id: string): string {
  return join(folder, 'content', 'articles', `${id}.md`);
}

function edit(path: string, before: string, after: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

const validate = new Ajv2020({ allowUnionTypes: true }).compile(
  JSON.parse(readFileSync(join(projectDir, 'src', 'commands', 'check', 'check.schema.json'), 'utf8')) as object,
);

test('says what no receipt proves, and what a text on the desk would; writes nothing', async () => {
  const folder = site({ [`${COURIER}.txt`]: 'The chief called it “a small thing”. Two dockers were hurt.' });
  const before = readTree(folder);
  expect(await check(folder)).toEqual({
    code: 0,
    stdout:
      'content: 2 articles, 2 events, no errors\n0 of 3 quotes and figures verified\n' +
      `  content/articles/${COURIER}.md: 1 quote and 1 figure without a receipt; .desk/texts/${COURIER}.txt proves all: ` +
      `run \`npm run verify -- ${COURIER} .desk/texts/${COURIER}.txt\`\n` +
      `  content/articles/${STAR}.md: 1 figure without a receipt\n`,
    stderr: '',
  });
  expect(readTree(folder)).toEqual(before);
});

test('of one article: its faults, and how its days were worked out', async () => {
  const folder = site();
  edit(articlePath(folder, STAR), 'place="', 'place="no-such-place ');
  expect(await check(folder, '--article', `content/articles/${COURIER}.md`)).toEqual({
    code: 0,
    stdout:
      `content/articles/${COURIER}.md: 1 event; 1 quote and 1 figure without a receipt\n` +
      '  harbour-fire: Sunday 5 May 2024, evening, “yesterday evening” in a report published on Monday 6 May 2024: ' +
      'counted from the day of publication; 1 other report\n',
    stderr: '',
  });
  const ran = await check(folder, '--article', STAR);
  expect([ran.code, ran.stderr.match(/no-such-place/g)?.length]).toEqual([1, 1]);
  expect(await check(folder, '--article', COURIER.replace('harbour', 'harbor'))).toEqual({
    code: 2,
    stdout: '',
    stderr: `There is no article \`${COURIER.replace('harbour', 'harbor')}\`. Did you mean \`${COURIER}\`?\n`,
  });
});

test('a text at hand that lacks a quote or shares seven words is an error; in a further folder too', async () => {
  const folder = site({ [`${COURIER}.txt`]: 'The chief called it “a small think”. Two dockers were hurt.' });
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'more', 'other.txt'), 'Said: a warehouse at the harbour caught fire; the rest.');
  expect(await check(folder, '--sources', 'more')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      `content/articles/${COURIER}.md:11:1  Unexpected run of words that \`more/other.txt\` has too, expected our own: ` +
      '`A warehouse at the harbour caught fire`; reword it, or quote it\n' +
      `content/articles/${COURIER}.md:11:66  Unexpected quote \`a small thing\`, expected the source's own words; ` +
      "the nearest passage, with [the quote's words|the source's] where they differ: `a small [thing|think]`\n" +
      '\n2 errors, 0 warnings\n',
  });
});

test('articles of one headline may be one agency’s copy, unless they say so', async () => {
  const folder = site();
  for (const id of [COURIER, STAR]) {
    edit(articlePath(folder, id), 'title: ', 'title: Dockers hurt in fire at the harbour #');
  }
  const proposal = `  content/articles/${STAR}.md: perhaps a copy of the same agency's story as ${COURIER}; if so, give both the \`origin\`\n`;
  expect((await check(folder)).stdout).toContain(proposal);
  for (const id of [COURIER, STAR]) edit(articlePath(folder, id), 'published:', 'origin: courier\npublished:');
  expect((await check(folder)).stdout).not.toContain('perhaps a copy');
});

test('--json prints one document of the schema, with the exit code of the text', async () => {
  const folder = site();
  const sound = await check(folder, '--json');
  expect(sound).toMatchObject({ code: 0, stderr: '' });
  const article = (id: string, quotes: number, figures: number): object => ({
    id,
    path: `content/articles/${id}.md`,
    verified: false,
    quotes,
    figures,
    unverified: { quotes, figures },
    text: null,
    provable: null,
  });
  const rest = { articles: [article(COURIER, 1, 1), article(STAR, 0, 1)], copies: [] };
  const counts = { articles: 2, events: 2, errors: 0, warnings: 0, quotes: 1, figures: 2, unverified: 3 };
  expect(JSON.parse(sound.stdout)).toEqual({ formatVersion: 1, content: 'content', faults: [], ...rest, counts });
  expect(validate(JSON.parse(sound.stdout)), JSON.stringify(validate.errors)).toBe(true);

  edit(articlePath(folder, STAR), '[five were hurt]', '[more than five were hurt]');
  edit(articlePath(folder, STAR), 'value="5"', 'value="<=5"');
  edit(articlePath(folder, COURIER), '[two hurt]', '[three hurt]');
  const faulty = await check(folder, '--format', 'json');
  expect(faulty).toMatchObject({ code: 1, stderr: '' });
  expect(validate(JSON.parse(faulty.stdout)), JSON.stringify(validate.errors)).toBe(true);
  expect(JSON.parse(faulty.stdout)).toEqual({
    formatVersion: 1,
    content: 'content',
    faults: [
      {
        path: `content/articles/${COURIER}.md`,
        line: 12,
        column: 12,
        endLine: 12,
        endColumn: 86,
        severity: 'error',
        rule: 'figure-against-text',
        message:
          'Unexpected value `2` of the figure `three hurt`, expected the number that its words state; correct one of the two',
        related: null,
      },
      {
        path: `content/articles/${STAR}.md`,
        line: 9,
        column: 33,
        endLine: 9,
        endColumn: 107,
        severity: 'warning',
        rule: 'figure-against-bound',
        message:
          'Unexpected value `<=5` of the figure `more than five were hurt`, expected the least that it can be (`>` or `>=`), as its words say; correct one of the two',
        related: null,
      },
    ],
    ...rest,
    counts: { ...counts, errors: 1, warnings: 1 },
  });
});

test('--json of content that cannot be read at all is a document too', async () => {
  const ran = await runCommand(['check', '--json', '--content', join(temporaryFolder(), 'nowhere')]);
  expect(ran).toMatchObject({ code: 1, stderr: '' });
  expect(validate(JSON.parse(ran.stdout)), JSON.stringify(validate.errors)).toBe(true);
});

test('--format github prints a command for each fault', async () => {
  const folder = site();
  edit(articlePath(folder, COURIER), '[two hurt]', '[three hurt]');
  expect(await check(folder, '--format', 'github')).toEqual({
    code: 1,
    stdout:
      `::error file=content/articles/${COURIER}.md,line=12,endLine=12,col=12,endColumn=86,title=figure-against-text::` +
      'Unexpected value `2` of the figure `three hurt`, expected the number that its words state; correct one of the two\n' +
      '1 error, 0 warnings\n',
    stderr: '',
  });
});

test.each([
  [['--format', 'sarif'], 'Unexpected `sarif` for `--format`, expected `text`, `json` or `github`.\n'],
  [['--json', '--format', 'github'], 'Option `--json` does not go with `--format github`.\n'],
  [['--watch', '--json'], 'Option `--watch` goes with the format `text` alone.\n'],
  [['--json=yes'], 'Option `--json` takes no value. `npm run check -- --help` lists what is understood.\n'],
  [['--sources', 'nowhere'], '`nowhere` cannot be read: give the folder of source texts.\n'],
  [['--sources', 'content'], '`content` holds no `.txt` file: give the folder of source texts.\n'],
])('refuses %j', async (args, stderr) => {
  expect(await check(site(), ...args)).toEqual({ code: 2, stdout: '', stderr });
});

test('--watch checks again at each change, whatever becomes of the folder, until Ctrl-C', async () => {
  const folder = site();
  const child = spawnCommand(['check', '--watch', '--content', 'content'], { from: folder });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  let output = '';
  let look = (): void => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      look();
    });
  }
  /** Waits until a text is printed, and takes what was printed up to it away. */
  const until = (text: string): Promise<void> =>
    new Promise((resolve) => {
      look = () => {
        const at = output.indexOf(text);
        if (at === -1) return;
        output = output.slice(at + text.length);
        look = () => undefined;
        resolve();
      };
      look();
    });
  const star = articlePath(folder, STAR);
  const sound = readFileSync(star, 'utf8');
  const FINE = '2 articles, 2 events, no errors';

  await until(FINE);
  writeFileSync(star, sound.replace('[five', '[four'));
  await until('Unexpected value `5` of the figure `four were hurt`');
  // As editors save: another file in its place.
  writeFileSync(`${star}.new`, sound);
  renameSync(`${star}.new`, star);
  await until(FINE);
  writeFileSync(join(folder, '.desk', 'texts', 'x.txt'), 'By breakfast the fire was out, and the dockers slept.');
  edit(star, 'the fire was out.', 'the fire was out, and the dockers slept.');
  await until('Unexpected run of words');
  rmSync(join(folder, '.desk'), { recursive: true });
  await until(FINE);
  renameSync(join(folder, 'content'), join(folder, 'away'));
  await until('Missing folder `content/articles`');
  cpSync(join(folder, 'away'), join(folder, 'content'), { recursive: true });
  await until(FINE);
  // It goes and comes again at once.
  rmSync(join(folder, 'content'), { recursive: true });
  cpSync(join(folder, 'away'), join(folder, 'content'), { recursive: true });
  writeFileSync(star, sound.replace('[five', '[seven'));
  await until('Unexpected value `5` of the figure `seven were hurt`');
  for (let count = 20; count > 0; count -= 1) writeFileSync(star, sound.replace('[five', `[${count}`));
  writeFileSync(star, sound);
  await until(FINE);
  mkdirSync(join(folder, '.desk', 'texts'), { recursive: true });
  writeFileSync(join(folder, '.desk', 'texts', 'x.txt'), 'So a warehouse burned for a night; five were hurt there.');
  await until('Unexpected run of words');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
