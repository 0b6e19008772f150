import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { codeVersion } from '../../../src/commands/build/code-version.ts';
import { temporaryFolder } from '../../support/folders.ts';

test('the version of the code is another one whenever anything is that decides what is built', () => {
  const root = temporaryFolder();
  const project = join(root, 'project');
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(project, name)), { recursive: true });
    writeFileSync(join(project, name), text);
  };
  write('src/pages/index.astro', '<p>');
  write('public/favicon.svg', '<svg/>');
  write('package.json', '{}');
  const seen = [codeVersion(project)];
  const names = [
    'src/pages/index.astro',
    'src/styles/new.css',
    'public/favicon.svg',
    'package.json',
    'package-lock.json',
    'astro.config.mjs',
    'tsconfig.json',
    'postcss.config.mjs',
    '.browserslistrc',
    '.env',
    'node_modules/.package-lock.json',
  ];
  for (const name of names) {
    write(name, 'changed');
    seen.push(codeVersion(project));
  }
  mkdirSync(join(root, 'shared'));
  symlinkSync(join(root, 'shared'), join(project, 'public', 'shared'));
  // A link to a folder above, and one that leads nowhere.
  symlinkSync(project, join(project, 'public', 'around'));
  symlinkSync(join(root, 'nowhere'), join(project, 'public', 'lost'));
  for (const text of ['one', 'two']) {
    writeFileSync(join(root, 'shared', 'logo.svg'), text);
    seen.push(codeVersion(project));
  }
  rmSync(join(project, 'public'), { recursive: true });
  seen.push(codeVersion(project));
  expect(new Set(seen).size).toBe(names.length + 4);

  write('README.md', 'changed');
  write('content/site.yaml', 'changed');
  expect(codeVersion(project)).toBe(seen.at(-1));
});
