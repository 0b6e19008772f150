import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
    const { timeline, faults } = loadTimeline(content, { requireRecorded: false });
    expect(timeline).toBeNull();
    const messages = faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join('');
    expectFile(join(FIXTURES, 'load', 'wrong-files', 'messages.txt'), messages);
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
