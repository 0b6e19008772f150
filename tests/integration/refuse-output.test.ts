import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, afterAll, expect, test } from 'vitest';
import { refuseOutput } from '../../src/commands/refuse-output.ts';
import { temporaryFolder } from '../support/folders.ts';

let root = '';
let remove = (): void => undefined;

beforeAll(() => {
  root = temporaryFolder((atEnd) => (remove = atEnd));
  for (const folder of [
    'project/content/articles',
    'project/src',
    'elsewhere/empty',
    'elsewhere/site',
    'elsewhere/pages/.git',
    'words/content',
  ]) {
    mkdirSync(join(root, folder), { recursive: true });
  }
  for (const file of [
    'project/src/a.ts',
    'elsewhere/site/index.html',
    'elsewhere/pages/index.html',
    'elsewhere/file',
  ]) {
    writeFileSync(join(root, file), '');
  }
  symlinkSync(join(root, 'project', 'content'), join(root, 'elsewhere', 'link'));
});
afterAll(() => remove());

const project = 'it is the folder of the project, or holds it';
const content = 'it is the folder of the content, or holds it';

test.each<[out: string, content: string, refusal: string | null]>([
  ['project/dist', 'project/content', null],
  ['elsewhere/empty', 'project/content', null],
  ['elsewhere/site', 'project/content', null],
  ['elsewhere/new/folder', 'project/content', null],
  ['words/dist', 'words/content', null],
  ['words/content-built', 'words/content', null],
  ['project', 'project/content', project],
  ['.', 'project/content', project],
  ['project/content', 'project/content', content],
  ['words', 'words/content', content],
  ['words/content', 'words/content', content],
  ['elsewhere/link', 'project/content', content],
  ['words/content/dist', 'words/content', 'it lies in the folder of the content'],
  ['elsewhere/link/dist', 'project/content', 'it lies in the folder of the content'],
  ['elsewhere/file', 'project/content', 'it is a file'],
  ['elsewhere/pages', 'project/content', 'it holds a git repository, which would be lost'],
  ['project/src', 'project/content', 'it holds files and no index.html, so it is no earlier output of a build'],
])('building %s from %s', (out, from, refusal) => {
  expect(refuseOutput(join(root, out), join(root, 'project'), join(root, from))).toBe(refusal);
});
