import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyOptions } from '../../src/commands/verify-options.ts';
import { copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { runCommand, type Ran } from '../support/run-command.ts';

const COURIER = '2024-05-06-courier-harbour-fire';
const STAR = '2024-05-07-evening-star-harbour-fire';
const COURIER_TEXT = 'PORTSMITH – The fire chief called it “a small\u00A0thing”. Two dockers were hurt.\n';
const STAR_TEXT = 'A warehouse burned. Five dockers were hurt, the hospital said.\n';

/** A folder with a copy of the `minimal` site in `content/` and texts in `texts/`. */
function siteWith(texts: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = temporaryFolder();
  copySite('minimal', folder);
  mkdirSync(join(folder, 'texts'));
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, 'texts', name), text);
  return folder;
}

function run(folder: string, command: string, ...args: string[]): Promise<Ran> {
  return runCommand([command, '--content', 'content', ...args], { from: folder });
}

function edit(folder: string, id: string, before: string, after: string): void {
  const path = join(folder, 'content', 'articles', `${id}.md`);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(before);
  writeFileSync(path, text.replace(before, after));
}

test('one article is proved, and what its receipt proves cannot be changed', async () => {
  const folder = siteWith({ 'harbour.txt': COURIER_TEXT });
  expect(await run(folder, 'verify', COURIER, 'texts/harbour.txt')).toEqual({
    code: 0,
    stdout: `${COURIER}: 1 quote and 1 figure, all proved; receipt written\n`,
    stderr: '',
  });
  expect(readdirSync(join(folder, 'content', 'receipts'))).toEqual([`${COURIER}.json`]);
  const receipt = readFileSync(join(folder, 'content', 'receipts', `${COURIER}.json`), 'utf8');
  expect(JSON.parse(receipt)).toMatchObject({
    version: 1,
    source: { length: COURIER_TEXT.length },
    marks: [
      { event: 'harbour-fire', kind: 'quote', offset: COURIER_TEXT.indexOf('a small') },
      { event: 'harbour-fire', kind: 'figure', offset: COURIER_TEXT.indexOf('Two') },
    ],
  });

  for (const name of [`${COURIER}.md`, `content/articles/${COURIER}.md`]) {
    expect((await run(folder, 'verify', name, 'texts/harbour.txt')).stdout).toBe(
      `${COURIER}: 1 quote and 1 figure, all proved; receipt unchanged\n`,
    );
  }
  expect((await run(folder, 'check')).stdout).toBe(
    `content: 2 articles, 2 events, no errors\n2 of 3 quotes and figures verified\n  content/articles/${STAR}.md: 1 figure without a receipt\n`,
  );

  edit(folder, COURIER, 'a small thing', 'a smell thing');
  const site = readTree(folder);
  expect(await run(folder, 'build', '--out', 'dist')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      `content/articles/${COURIER}.md:11:66  Unexpected quote \`a smell thing\`, which the receipt does not prove: ` +
      `it was changed or added later; restore it, or run \`npm run verify -- ${COURIER} SOURCE.txt\` with the source's text\n` +
      '\n1 error, 0 warnings\nNothing was built; dist is as it was.\n',
  });
  expect(await run(folder, 'verify', COURIER, 'texts/harbour.txt')).toEqual({
    code: 1,
    stdout: `${COURIER}: 1 quote and 1 figure, 1 not proved; no receipt written\n`,
    stderr:
      `content/articles/${COURIER}.md:11:66  Unexpected quote \`a smell thing\`, expected the source's own words; ` +
      "the nearest passage, with [the quote's words|the source's] where they differ: `a [smell|small] thing`\n",
  });
  expect(readTree(folder)).toEqual(site);
});

test('all articles are proved against a folder: by name, by the map, and again by the receipts', async () => {
  const folder = siteWith({ [`${STAR}.txt`]: STAR_TEXT, 'a.txt': COURIER_TEXT, 'other.txt': 'x', 'notes.md': 'x' });
  const all = (): Promise<Ran> => run(folder, 'verify', '--all', '--sources', 'texts');
  expect(await all()).toEqual({
    code: 0,
    stdout:
      `${COURIER}: no text in texts\ntexts/a.txt: fits no article\ntexts/other.txt: fits no article\n` +
      `${STAR}: 0 quotes and 1 figure, all proved; receipt written\n1 article: 0 quotes and 1 figure, all proved\n`,
    stderr: '',
  });

  const map = join(folder, 'content', 'receipts', 'sources.yaml');
  writeFileSync(map, `${COURIER}: b.txt\n`);
  expect((await all()).stdout).toContain(`${COURIER}: no text in texts (\`b.txt\` is not there)\n`);
  writeFileSync(map, `${COURIER}: a.txt\n${STAR}x: b.txt\n`);
  expect(await all()).toEqual({
    code: 1,
    stdout: '',
    stderr: `content/receipts/sources.yaml:2:1  Unexpected article id \`${STAR}x\`, expected one of an article that there is; did you mean \`${STAR}\`?\n`,
  });
  writeFileSync(map, `${COURIER}: a.txt\n`);
  expect(await all()).toEqual({
    code: 0,
    stdout:
      'texts/other.txt: fits no article\n' +
      `${COURIER}: 1 quote and 1 figure, all proved; receipt written\n` +
      `${STAR}: 0 quotes and 1 figure, all proved; receipt unchanged\n` +
      '2 articles: 1 quote and 2 figures, all proved\n',
    stderr: '',
  });
  expect((await run(folder, 'check')).stdout).toBe(
    'content: 2 articles, 2 events, no errors\n3 of 3 quotes and figures verified\n',
  );

  writeFileSync(map, '');
  edit(folder, COURIER, 'value="2"', 'value="3"');
  edit(folder, COURIER, '[two hurt]', '[three hurt]');
  expect(await all()).toEqual({
    code: 1,
    stdout:
      'texts/other.txt: fits no article\n' +
      `${COURIER}: 1 quote and 1 figure, 1 not proved; no receipt written\n` +
      `${STAR}: 0 quotes and 1 figure, all proved; receipt unchanged\n` +
      '2 articles: 1 quote and 2 figures, 1 not proved\n',
    stderr:
      `content/articles/${COURIER}.md:12:12  Unexpected figure \`three hurt\` with value \`3\`, expected a number that the ` +
      'source states, in digits or words; the number likeliest meant: `it “a small thing”. Two dockers were hurt`\n',
  });
});

test('nothing is proved by what is no text, and no article with other faults', async () => {
  const folder = siteWith({ 'latin.txt': new Uint8Array([0x61, 0x0a, 0xe9]), 'harbour.txt': COURIER_TEXT });
  expect(await run(folder, 'verify', COURIER, 'texts/latin.txt')).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'texts/latin.txt:2:1  Unexpected bytes that are not UTF-8, expected text; save it with the encoding UTF-8\n',
  });
  edit(folder, STAR, 'outlet: evening-star', 'outlet: evening-stir');
  const ran = await run(folder, 'verify', COURIER, 'texts/harbour.txt');
  expect(ran).toMatchObject({ code: 1, stdout: '' });
  expect(ran.stderr).toMatch(new RegExp(`^content/articles/${STAR}\\.md:3:9 {2}Unexpected .evening-stir.`));
  expect(existsSync(join(folder, 'content', 'receipts'))).toBe(false);
});

test('a receipt that is broken does not keep its article from being proved', async () => {
  const folder = siteWith({ 'harbour.txt': COURIER_TEXT });
  mkdirSync(join(folder, 'content', 'receipts'));
  writeFileSync(join(folder, 'content', 'receipts', `${COURIER}.json`), new Uint8Array([0xff]));
  expect((await run(folder, 'check')).code).toBe(1);
  expect((await run(folder, 'verify', '--all', '--sources', 'texts')).stdout).toContain(
    `${COURIER}: no text in texts\n`,
  );
  expect((await run(folder, 'verify', COURIER, 'texts/harbour.txt')).code).toBe(0);
  expect((await run(folder, 'check')).code).toBe(0);
});

test('what cannot be found is said', async () => {
  const folder = siteWith({ 'harbour.txt': COURIER_TEXT });
  const stderr = async (...args: string[]): Promise<string> => {
    const ran = await run(folder, 'verify', ...args);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    return ran.stderr;
  };
  expect(await stderr('2024-05-06-courier-harbor-fire', 'texts/harbour.txt')).toBe(
    `There is no article \`2024-05-06-courier-harbor-fire\`. Did you mean \`${COURIER}\`?\n`,
  );
  expect(await stderr('x', 'texts/harbour.txt')).toBe('There is no article `x`.\n');
  expect(await stderr(COURIER, 'harbour.txt')).toBe(
    "`harbour.txt` cannot be read: give the file of the source's text.\n",
  );
  expect(await stderr('--all', '--sources', 'nowhere')).toBe(
    '`nowhere` cannot be read: give the folder of source texts.\n',
  );
});

const HINT = '`npm run verify -- --help` lists what is understood.';

test.each([
  [['a', 'b.txt'], { content: null, task: { kind: 'one', article: 'a', source: 'b.txt' } }],
  [['a', '--content', 'c', 'b.txt'], { content: 'c', task: { kind: 'one', article: 'a', source: 'b.txt' } }],
  [['--all', '--sources', 'd'], { content: null, task: { kind: 'all', sources: 'd' } }],
  [['--sources=d', '--all', '--content=c'], { content: 'c', task: { kind: 'all', sources: 'd' } }],
])('reads %j', (args, options) => {
  expect(verifyOptions(args)).toEqual(options);
});

test.each([
  [[], `Expected an article and the file of its source's text. ${HINT}`],
  [['a'], `Expected an article and the file of its source's text. ${HINT}`],
  [['a', 'b', 'c'], `Unexpected \`c\`, expected one article and one text. ${HINT}`],
  [['--all'], `Option \`--all\` needs \`--sources DIR\`. ${HINT}`],
  [['--all', 'a', '--sources', 'd'], `Unexpected \`a\` with \`--all\`. ${HINT}`],
  [['a', 'b', '--sources', 'd'], `Option \`--sources\` goes with \`--all\`. ${HINT}`],
  [['--source', 'd'], `Unknown option \`--source\`. Did you mean \`--sources\`? ${HINT}`],
  [['--sources'], `Option \`--sources\` needs a value: DIR. ${HINT}`],
])('refuses %j', (args, message) => {
  expect(() => verifyOptions(args)).toThrow(expect.objectContaining({ name: 'UsageError', message }));
});
