import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { replaceFolder } from '../../src/commands/replace-folder.ts';
import { temporaryFolder } from '../support/folders.ts';

const page = (folder: string): string => readFileSync(join(folder, 'index.html'), 'utf8');

function makeFolder(folder: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), text);
}

function fillWith(text: string) {
  return async (folder: string): Promise<void> => {
    makeFolder(folder, text);
    return Promise.resolve();
  };
}

/** The id of a process that has ended. */
function deadProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

test('makes the folder, and those above it', async () => {
  const root = temporaryFolder();
  await replaceFolder(join(root, 'a', 'b', 'dist'), fillWith('new'));
  expect(page(join(root, 'a', 'b', 'dist'))).toBe('new');
  expect(readdirSync(join(root, 'a', 'b'))).toEqual(['dist']);
});

test('replaces all of the folder', async () => {
  const root = temporaryFolder();
  const dist = join(root, 'dist');
  makeFolder(dist, 'old');
  writeFileSync(join(dist, 'stale.html'), 'old');
  await replaceFolder(dist, async (folder) => {
    expect(page(dist)).toBe('old');
    await fillWith('new')(folder);
    expect(page(dist)).toBe('old');
  });
  expect(readdirSync(dist)).toEqual(['index.html']);
  expect(page(dist)).toBe('new');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('leaves the folder alone if filling fails', async () => {
  const root = temporaryFolder();
  const dist = join(root, 'dist');
  makeFolder(dist, 'old');
  await expect(
    replaceFolder(dist, async (folder) => {
      await fillWith('half')(folder);
      throw new Error('no more');
    }),
  ).rejects.toThrow('no more');
  expect(page(dist)).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('keeps a symbolic link and replaces what it leads to', async () => {
  const root = temporaryFolder();
  makeFolder(join(root, 'real'), 'old');
  symlinkSync(join(root, 'real'), join(root, 'dist'));
  await replaceFolder(join(root, 'dist'), fillWith('new'));
  expect(page(join(root, 'real'))).toBe('new');
  expect(readdirSync(root)).toEqual(['dist', 'real']);
});

test('puts back what a killed run had moved aside, and removes what it had half made', async () => {
  const root = temporaryFolder();
  const dist = join(root, 'dist');
  const dead = deadProcess();
  makeFolder(`${dist}.previous-${dead}`, 'old');
  makeFolder(`${dist}.next-${dead}`, 'half');
  await expect(
    replaceFolder(dist, () => {
      expect(page(dist)).toBe('old');
      return Promise.reject(new Error('no more'));
    }),
  ).rejects.toThrow('no more');
  expect(page(dist)).toBe('old');
  expect(readdirSync(root)).toEqual(['dist']);
});

test('leaves alone what belongs to a run that goes on, or to nobody', async () => {
  const root = temporaryFolder();
  const dist = join(root, 'dist');
  const others = [`dist.next-${process.ppid}`, 'dist.next-', 'dist.previous-x', 'other.next-1'];
  for (const name of others) makeFolder(join(root, name), 'theirs');
  await replaceFolder(dist, fillWith('new'));
  expect(readdirSync(root).sort()).toEqual(['dist', ...others].sort());
  expect(existsSync(join(dist, 'index.html'))).toBe(true);
});
