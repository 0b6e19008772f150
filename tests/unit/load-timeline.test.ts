import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadTimeline } from '../../src/load-timeline.ts';
import { formatFault } from '../../src/timeline/faults.ts';
import { articleText } from '../support/build-from.ts';
import { receiptText } from '../support/build-with-receipts.ts';
import { fixtureVocabulary } from '../support/fixture-vocabulary.ts';
import { expectFile, FIXTURES } from '../support/fixtures.ts';

let folder: string;
let content: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'load-timeline-'));
  content = join(folder, 'content');
  mkdirSync(content);
  for (const [name, bytes] of fixtureVocabulary()) writeFileSync(join(content, name), bytes);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(name: string, text: string): void {
  mkdirSync(join(content, 'articles'), { recursive: true });
  writeFileSync(join(content, 'articles', name), text);
}

describe('loading a content folder', () => {
  test('reads articles and passes over hidden files and backups', () => {
    write('2022-01-08-herald-river.md', articleText({ blocks: [{ id: 'flood' }] }));
    write('.DS_Store', 'x');
    write('2022-01-08-herald-river.md~', 'x');
    const { timeline, faults } = loadTimeline(content, { requireRecorded: false });
    expect(faults).toEqual([]);
    expect(timeline?.articles.map(({ id, path }) => [id, path])).toEqual([
      ['2022-01-08-herald-river', 'content/articles/2022-01-08-herald-river.md'],
    ]);
  });

  test('reads receipts and passes over hidden files and backups', () => {
    write('2022-01-08-herald-river.md', articleText({ blocks: [{ id: 'flood' }] }));
    mkdirSync(join(content, 'receipts', 'folder.json'), { recursive: true });
    writeFileSync(join(content, 'receipts', '.DS_Store'), 'x');
    writeFileSync(join(content, 'receipts', 'x.json~'), 'x');
    writeFileSync(join(content, 'receipts', 'notes.txt'), 'x');
    const { faults } = loadTimeline(content, { requireRecorded: false });
    expect(faults.map(({ path, rule }) => [path, rule])).toEqual([
      ['content/receipts/folder.json', 'unreadable-file'],
      ['content/receipts/notes.txt', 'unexpected-receipt'],
    ]);
    const receipt = receiptText('2022-01-08-herald-river.md', articleText({ blocks: [{ id: 'flood' }] }), 'x');
    rmSync(join(content, 'receipts'), { recursive: true });
    mkdirSync(join(content, 'receipts'));
    writeFileSync(join(content, 'receipts', '2022-01-08-herald-river.json'), receipt);
    expect(loadTimeline(content, { requireRecorded: false }).timeline?.articles[0]?.verified).toBe(true);
  });

  test('gives an empty timeline of no articles', () => {
    mkdirSync(join(content, 'articles'));
    expect(loadTimeline(content, { requireRecorded: false }).timeline?.events).toEqual([]);
  });

  test('reports what it cannot take', () => {
    write('notes.txt', 'x');
    write('2022-01-08 Herald River.md', articleText({}));
    mkdirSync(join(content, 'articles', '2022-01-08-herald-folder.md'));
    symlinkSync(join(content, 'nowhere.md'), join(content, 'articles', '2022-01-08-herald-link.md'));
    rmSync(join(content, 'topics.yaml'));
    mkdirSync(join(content, 'topics.yaml'));
    for (const name of ['place.yaml', 'ledger.yml', 'Outlets.yaml', 'notes.yaml', '.site.yaml', 'site.yaml~']) {
      writeFileSync(join(content, name), '');
    }
    const { timeline, faults } = loadTimeline(content, { requireRecorded: false });
    expect(timeline).toBeNull();
    const messages = faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join('');
    expectFile(join(FIXTURES, 'load', 'wrong-files', 'messages.txt'), messages);
  });

  /** What is wrong with the content, a fault a line. */
  function messages(): string {
    const { faults } = loadTimeline(content, { requireRecorded: false });
    return faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join('');
  }

  test('does not call a file missing whose bytes it cannot read', () => {
    write(
      '2022-01-08-herald-river.md',
      articleText({ blocks: [{ id: 'flood', attributes: 'date="Friday" topics="flood"' }] }),
    );
    for (const file of ['topics.yaml', 'site.yaml']) writeFileSync(join(content, file), Uint8Array.of(0x61, 0xff));
    const reason = 'Unexpected bytes that are not UTF-8, expected UTF-8 text; save the file with the encoding UTF-8';
    expect(messages()).toBe(
      ['site.yaml', 'topics.yaml'].map((file) => `content/${file}:1:2  ${reason} (invalid-utf-8)\n`).join(''),
    );
  });

  test('follows links within the folder, reports those out of it, in circles and to nowhere', () => {
    write('2022-01-08-herald-river.md', articleText({}));
    const outside = join(folder, 'outside.md');
    writeFileSync(outside, 'not to be published');
    const link = (to: string, name: string): void => symlinkSync(to, join(content, name));
    link('2022-01-08-herald-river.md', 'articles/2022-01-08-herald-river-again.md');
    link('/etc/passwd', 'articles/2022-01-08-herald-passwd.md');
    link('../../outside.md', 'articles/2022-01-08-herald-outside.md');
    // Its path only begins like that of the folder.
    writeFileSync(`${content}.md`, 'beside');
    link('../../content.md', 'articles/2022-01-08-herald-beside.md');
    link('2022-01-08-herald-loop.md', 'articles/2022-01-08-herald-loop.md');
    link('nowhere.yaml', 'ledger.yaml');
    link('/etc', 'receipts');
    expectFile(join(FIXTURES, 'load', 'links', 'messages.txt'), messages());
  });

  test('reads a content folder that is a link itself', () => {
    write('2022-01-08-herald-river.md', articleText({}));
    renameSync(content, join(folder, 'real'));
    symlinkSync('real', content);
    expect(loadTimeline(content, { requireRecorded: false }).timeline?.articles.map(({ path }) => path)).toEqual([
      'content/articles/2022-01-08-herald-river.md',
    ]);
  });

  test('waits for no pipe and no device', () => {
    write('2022-01-08-herald-river.md', articleText({}));
    mkdirSync(join(content, 'receipts'));
    for (const name of ['articles/2022-01-08-herald-pipe.md', 'ledger.yaml', 'receipts/x.json']) {
      execFileSync('mkfifo', [join(content, name)]);
    }
    symlinkSync('/dev/zero', join(content, 'articles', '2022-01-08-herald-zero.md'));
    expectFile(join(FIXTURES, 'load', 'no-regular-files', 'messages.txt'), messages());
  });

  test('reports what is larger than anything that an editor writes', () => {
    write('2022-01-08-herald-river.md', articleText({}) + 'word '.repeat(220_000));
    writeFileSync(join(content, 'ledger.yaml'), `events: {}\n${'#'.repeat(33_000_000)}\n`);
    expectFile(join(FIXTURES, 'load', 'too-large', 'messages.txt'), messages());
  });

  // Other systems take no such names.
  test.runIf(process.platform === 'linux')('shows names in which anything stands as one line each', () => {
    const names = ['two\nlines.md', '\u001b[2J.md', 'caf\u0065\u0301.md', 'Case.md', 'case.md', '\u202egm.md', ' .md'];
    for (const name of names) write(name, articleText({}));
    // A name of bytes that are not UTF-8.
    const bytes = Buffer.concat([
      Buffer.from(join(content, 'articles/')),
      Buffer.from([0x61, 0xff]),
      Buffer.from('.md'),
    ]);
    writeFileSync(bytes, articleText({}));
    expectFile(join(FIXTURES, 'load', 'strange-names', 'messages.txt'), messages());
  });

  test.skipIf(process.getuid?.() === 0)('reports what it has no right to read', () => {
    write('2022-01-08-herald-river.md', articleText({}));
    chmodSync(join(content, 'articles', '2022-01-08-herald-river.md'), 0);
    chmodSync(join(content, 'topics.yaml'), 0);
    expect(messages()).toBe(
      ['articles/2022-01-08-herald-river.md', 'topics.yaml']
        .map(
          (name) =>
            `content/${name}:1:1  Unreadable file (EACCES), expected a readable file; check what it is, and its permissions (unreadable-file)\n`,
        )
        .join(''),
    );
  });

  test('reports a missing folder of articles', () => {
    const messages = loadTimeline(content, { requireRecorded: false })
      .faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`)
      .join('');
    expectFile(join(FIXTURES, 'load', 'missing-articles', 'messages.txt'), messages);
  });

  test('warns of a missing ledger where ids must be recorded, and not of one that is there or not needed yet', () => {
    const load = (): ReturnType<typeof loadTimeline> => loadTimeline(content, { requireRecorded: true });
    mkdirSync(join(content, 'articles'));
    expect(load().faults).toEqual([]);
    write('2022-01-08-herald-river.md', articleText({ blocks: [{ id: 'flood' }] }));
    const { timeline, faults } = load();
    expect(timeline?.events.map(({ id }) => id)).toEqual(['flood']);
    const messages = faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join('');
    expectFile(join(FIXTURES, 'load', 'missing-ledger', 'messages.txt'), messages);
    writeFileSync(join(content, 'ledger.yaml'), 'events: { flood: {} }\n');
    expect(load().faults).toEqual([]);
  });

  test('asks for recorded ids where the environment says CI', () => {
    write('2022-01-08-herald-river.md', articleText({ blocks: [{ id: 'flood' }] }));
    writeFileSync(join(content, 'ledger.yaml'), 'events: {}\n');
    const before = process.env['CI'];
    process.env['CI'] = 'true';
    expect(loadTimeline(content).faults.map(({ rule }) => rule)).toEqual(['unrecorded-event']);
    process.env['CI'] = 'false';
    expect(loadTimeline(content).faults).toEqual([]);
    if (before === undefined) delete process.env['CI'];
    else process.env['CI'] = before;
  });
});
