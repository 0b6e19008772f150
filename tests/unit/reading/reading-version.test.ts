import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readingVersion } from '../../../src/commands/parsed/reading-version.ts';
import { temporaryFolder } from '../../support/folders.ts';

test('a changed, added or renamed file of the code, and another list of packages, are another version', () => {
  const project = temporaryFolder();
  const put = (name: string, text: string): void => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  const seen = new Set<string>();
  const isNew = (): boolean => {
    const before = seen.size;
    return seen.add(JSON.stringify(readingVersion(project)?.version)).size > before;
  };
  expect(readingVersion(project)).toBe(null);
  put('src/timeline/model.ts', 'a');
  put('src/commands/parsed/pack.ts', 'b');
  expect(readingVersion(project)).toBe(null);
  put('package-lock.json', '{}');
  expect(isNew()).toBe(true);
  expect(isNew()).toBe(false);
  put('src/timeline/model.ts', 'aa');
  expect(isNew()).toBe(true);
  put('src/timeline/deep/er.ts', '');
  expect(isNew()).toBe(true);
  put('src/timeline/deep/notes.md', 'no code');
  expect(isNew()).toBe(false);
  put('node_modules/.package-lock.json', '{}');
  expect(isNew()).toBe(true);
  put('node_modules/.package-lock.json', '{ }');
  expect(isNew()).toBe(true);
});

test('code that changed after the process began is not surely what it runs', () => {
  const project = temporaryFolder();
  for (const folder of ['src/timeline', 'src/commands/parsed']) mkdirSync(join(project, folder), { recursive: true });
  writeFileSync(join(project, 'package-lock.json'), '{}');
  utimesSync(join(project, 'package-lock.json'), 0, 0);
  // The time of a change of the file's own record cannot be set back.
  expect(readingVersion(project)?.sure).toBe(false);
  expect(readingVersion()?.sure).toBe(true);
});
