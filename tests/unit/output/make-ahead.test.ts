import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeAhead, type Ahead } from '../../../src/commands/output/make-ahead.ts';
import { makerHere } from '../../../src/commands/output/maker-here.ts';
import type { MadeFile, OutputPart } from '../../../src/commands/output/output-part.ts';
import type { OutputRecord } from '../../../src/commands/output/output-record.ts';
import { temporaryFolder } from '../../support/folders.ts';
import { planned } from '../../support/output-parts.ts';

const PARTS = [
  { name: 'same', files: { 'same.txt': 'same' } },
  { name: 'a/', files: { 'a/one.txt': 'one', 'a/two.txt': 'b' } },
  { name: 'new', files: { 'new.txt': 'new' } },
];

/** The record of a site that has the first part alone as it has to be. */
function recordOf(parts: readonly OutputPart[]): OutputRecord {
  const records = parts.map(
    ({ name, key }, at) => [name, { key: at === 0 ? key : 'another', files: [], warnings: [] }] as const,
  );
  return { version: 'v1', content: null, parts: new Map(records), folders: new Map() };
}

interface Made {
  readonly folder: string;
  readonly parts: readonly OutputPart[];
  readonly ahead: Ahead;
  readonly made: string[];
}

function begin(change: (part: OutputPart) => OutputPart = (part) => part): Made {
  const folder = temporaryFolder();
  const made: string[] = [];
  const parts = planned(PARTS, (path) => made.push(path)).map(change);
  return { folder, parts, ahead: makeAhead(parts, recordOf(parts), folder), made };
}

/** Every file of a folder: path -> text. */
function textsIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const files = entries.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(files.map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]));
}

const settled = async (list: readonly string[], count: number): Promise<void> => {
  while (list.length < count) await new Promise(setImmediate);
};

test('what is not published as it has to be is made once, and moved where it is wanted', async () => {
  const { ahead, folder, made, parts } = begin();
  await settled(made, 3);
  const to = join(temporaryFolder(), 'site');
  const names = parts.map(({ name }) => name);
  const filled = await makerHere(parts, ahead).fill({
    folder: to,
    published: null,
    parts: names.map((name) => [name, null]),
  });
  expect(textsIn(to)).toEqual({ 'same.txt': 'same', 'a/one.txt': 'one', 'a/two.txt': 'b', 'new.txt': 'new' });
  expect(made).toEqual(['a/one.txt', 'a/two.txt', 'new.txt', 'same.txt']);
  expect(textsIn(folder)).toEqual({});
  const { records, ...rest } = filled;
  expect(rest).toEqual({ made: 4, changed: new Set(['', 'a']), touched: [] });
  expect(parts.map(({ name }) => records.get(name)?.warnings)).toEqual([[], ['a/two.txt is b'], []]);
  expect(parts.map(({ name }) => records.get(name)?.key)).toEqual(parts.map(({ key }) => key));
});

test('with the first that is taken, no other is begun', async () => {
  const { ahead, made } = begin();
  const to = temporaryFolder();
  expect(await ahead.take('new', to, new Set())).toBeNull();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect({ made, there: readdirSync(to) }).toEqual({ made: [], there: [] });
});

test('what another process makes keeps nothing else waiting', async () => {
  const { promise, resolve } = Promise.withResolvers<readonly MadeFile[]>();
  const slow = (part: OutputPart): OutputPart =>
    part.name === 'a/' ? { ...part, elsewhere: true, make: () => promise } : part;
  const { ahead, made, parts } = begin(slow);
  await settled(made, 1);
  const folder = temporaryFolder();
  expect((await ahead.take('new', folder, new Set()))?.files).toHaveLength(1);

  const more = ['b', 'c', 'd', 'e', 'f'];
  const order = { folder, published: null, parts: [...more, 'a/', 'same'].map((name) => [name, null] as const) };
  const others = planned(more.map((name) => ({ name, files: { [name]: name } })));
  const waiting = others.map((part) => ({ ...part, elsewhere: true }));
  const filled = makerHere([...parts, ...waiting], ahead).fill(order);
  await settled(made, 2);
  expect(made).toEqual(['new.txt', 'same.txt']);
  resolve([{ path: 'a/one.txt', content: 'one' }]);
  expect((await filled).made).toBe(7);
});

test('what cannot be made ahead is left to whoever needs it, and so is all after it', async () => {
  const tries: string[] = [];
  const { ahead, parts } = begin((part) =>
    part.name === 'a/'
      ? {
          ...part,
          make: () => {
            tries.push(part.name);
            return Promise.reject(new Error('No such page.'));
          },
        }
      : part,
  );
  await settled(tries, 1);
  expect(await ahead.take('new', temporaryFolder(), new Set())).toBeNull();
  const order = { folder: temporaryFolder(), published: null, parts: [['a/', null]] as const };
  await expect(makerHere(parts, ahead).fill(order)).rejects.toThrow('No such page.');
  expect(tries).toEqual(['a/', 'a/']);
});

test('whatever lies where a part is moved to makes room', async () => {
  const { ahead, made } = begin();
  await settled(made, 3);
  const to = temporaryFolder();
  mkdirSync(join(to, 'new.txt', 'deep'), { recursive: true });
  mkdirSync(join(to, 'a'));
  writeFileSync(join(to, 'a', 'one.txt'), 'old');
  for (const name of ['a/', 'new'])
    expect((await ahead.take(name, to, new Set()))?.files).toHaveLength(name === 'a/' ? 2 : 1);
  expect(textsIn(to)).toEqual({ 'a/one.txt': 'one', 'a/two.txt': 'b', 'new.txt': 'new' });
});

test('what cannot be moved is not taken', async () => {
  const { ahead, made } = begin();
  await settled(made, 3);
  const file = join(temporaryFolder(), 'file');
  writeFileSync(file, '');
  expect(await ahead.take('new', file, new Set())).toBeNull();
  expect(readFileSync(file, 'utf8')).toBe('');
});
