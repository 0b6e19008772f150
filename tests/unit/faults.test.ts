import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { CATALOGUE } from '../../src/timeline/fault-catalogue.ts';
import { FIXTURES } from '../support/fixtures.ts';
import { projectDir } from '../support/project.ts';

const RULES = Object.keys(CATALOGUE);

test('every rule of the catalogue has a case in the fixtures', () => {
  const shown = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('messages.txt'))
    .flatMap((path) => [...readFileSync(join(FIXTURES, path), 'utf8').matchAll(/\(([a-z0-9-]+)\)$/gm)])
    .map((match) => match[1] ?? '');
  expect([...new Set(shown)].sort()).toEqual([...RULES].sort());
});

test('every rule of the catalogue has a line in the README', () => {
  const readme = readFileSync(join(projectDir, 'README.md'), 'utf8');
  const listed = [...readme.matchAll(/^- `([a-z0-9-]+)`: /gm)].map((match) => match[1] ?? '');
  expect(listed).toEqual(RULES);
});
