import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Worker } from 'node:worker_threads';
import { describe, expect, onTestFinished, test } from 'vitest';
import { loadRenderer } from '../../../src/commands/build/load-renderer.ts';
import type { FileThreadData } from '../../../src/commands/build/make-files.ts';
import { makerInThread } from '../../../src/commands/build/maker-in-thread.ts';
import { fileHalf } from '../../../src/commands/build/site-parts.ts';
import { makerHere } from '../../../src/commands/output/maker-here.ts';
import { isSystemError } from '../../../src/commands/is-system-error.ts';
import type { FillOrder, Maker } from '../../../src/commands/output/maker.ts';
import type { PiecesPlace } from '../../../src/commands/output/pieces-place.ts';
import { writeRecord } from '../../../src/commands/output/output-record.ts';
import { startThread } from '../../../src/commands/threads/start-thread.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { realTimeline } from '../../support/real-timeline.ts';

/** Something that renders, as far as files need it. */
function rendererFolder(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'server'));
  writeFileSync(join(folder, 'server', 'entry.mjs'), 'export const app = { manifest: { routes: [] } };\n');
  return folder;
}

function start(data: FileThreadData): Worker {
  const thread = startThread(new URL('../../../src/commands/build/make-files.ts', import.meta.url), data);
  onTestFinished(async () => {
    await thread.terminate();
  });
  return thread;
}

const timeline = realTimeline();

/** Where nothing was made before. */
const nowhere = (): PiecesPlace => {
  const folder = temporaryFolder();
  return { site: join(folder, 'site'), records: join(folder, 'pieces'), copied: true };
};

const WANTED = ['timeline.json', 'timeline.csv', 'feed.xml', 'corrections.xml', 'known/2022-01-05/timeline.json'];

const textsIn = (folder: string): string[] => WANTED.map((name) => readFileSync(join(folder, name), 'utf8'));

describe('a thread that makes files', () => {
  test('plans what would be planned here, and makes the same', async () => {
    const [version, renderer] = ['v1', rendererFolder()];
    const there = await makerInThread(start({ timeline, version, renderer, pieces: nowhere(), ahead: null }));
    const here = makerHere(fileHalf({ timeline, version, pieces: nowhere(), renderer: await loadRenderer(renderer) }));
    const planned = ({ parts }: Maker): unknown => parts.map(({ name, key }) => [name, key]);
    expect(planned(there)).toEqual(planned(here));

    const [one, other] = [temporaryFolder(), temporaryFolder()];
    const parts: FillOrder['parts'] = WANTED.map((name) => [name, null]);
    const made = await there.fill({ folder: one, published: null, parts });
    const same = await here.fill({ folder: other, published: null, parts });
    expect(textsIn(one)).toEqual(textsIn(other));
    expect({ made: made.made, changed: made.changed, touched: made.touched, names: [...made.records.keys()] }).toEqual({
      made: WANTED.length,
      changed: same.changed,
      touched: [],
      names: [...same.records.keys()],
    });
  });

  test('makes what it planned before it is asked, where something else is published', async () => {
    const [version, renderer, folder] = ['v1', rendererFolder(), temporaryFolder()];
    const [ahead, one, other] = [join(folder, 'ahead'), join(folder, 'one'), join(folder, 'other')];
    const record = join(folder, 'published.json');
    writeRecord(record, { version, content: null, parts: new Map(), folders: new Map() });
    const there = await makerInThread(
      start({ timeline, version, renderer, pieces: nowhere(), ahead: { folder: ahead, record } }),
    );
    const parts: FillOrder['parts'] = WANTED.map((name) => [name, null]);
    while (!WANTED.every((name) => existsSync(join(ahead, name)))) await setTimeout(5);
    const made = await there.fill({ folder: one, published: null, parts });
    expect(WANTED.filter((name) => existsSync(join(ahead, name)))).toEqual([]);

    const here = makerHere(fileHalf({ timeline, version, pieces: nowhere(), renderer: await loadRenderer(renderer) }));
    const same = await here.fill({ folder: other, published: null, parts });
    expect(textsIn(one)).toEqual(textsIn(other));
    expect({ made: made.made, changed: made.changed }).toEqual({ made: same.made, changed: same.changed });
  });

  test('makes nothing ahead where other code made what is published', async () => {
    const [renderer, folder] = [rendererFolder(), temporaryFolder()];
    const [ahead, record] = [join(folder, 'ahead'), join(folder, 'published.json')];
    writeRecord(record, { version: 'v0', content: null, parts: new Map(), folders: new Map() });
    const data = { timeline, version: 'v1', renderer, pieces: nowhere(), ahead: { folder: ahead, record } };
    const maker = await makerInThread(start(data));
    const parts: FillOrder['parts'] = WANTED.map((name) => [name, null]);
    expect((await maker.fill({ folder: join(folder, 'one'), published: null, parts })).made).toBe(WANTED.length);
    expect(existsSync(ahead)).toBe(false);
  });

  test('says what the system answered, and goes on', async () => {
    const maker = await makerInThread(
      start({ timeline: timeline, version: 'v1', renderer: rendererFolder(), pieces: nowhere(), ahead: null }),
    );
    const file = join(temporaryFolder(), 'file');
    writeFileSync(file, '');
    const parts: FillOrder['parts'] = [['feed.xml', null]];
    const failed: unknown = await maker.fill({ folder: file, published: null, parts }).catch((error: unknown) => error);
    expect(isSystemError(failed) && { code: failed.code, syscall: failed.syscall }).toEqual({
      code: 'EEXIST',
      syscall: 'mkdir',
    });
    const folder = temporaryFolder();
    expect((await maker.fill({ folder, published: null, parts })).made).toBe(1);
  });

  test('says why it cannot begin', async () => {
    const renderer = join(temporaryFolder(), 'none');
    const thread = start({ timeline: timeline, version: 'v1', renderer, pieces: nowhere(), ahead: null });
    await expect(makerInThread(thread)).rejects.toThrow(`Cannot find module '${join(renderer, 'server/entry.mjs')}'`);
  });

  test('says that it was ended', async () => {
    const thread = start({
      timeline: timeline,
      version: 'v1',
      renderer: rendererFolder(),
      pieces: nowhere(),
      ahead: null,
    });
    const maker = await makerInThread(thread);
    const filled = maker.fill({
      folder: temporaryFolder(),
      published: null,
      parts: WANTED.map((name) => [name, null]),
    });
    const [said] = await Promise.all([filled.catch((error: unknown) => String(error)), thread.terminate()]);
    expect(said).toBe('Error: a thread that makes files ended with 1');
  });
});
