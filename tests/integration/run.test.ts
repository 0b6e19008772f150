import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../support/project.ts';

const runner = join('src', 'commands', 'run.mjs');

/** Runs `check` under a Node that takes itself for another version. */
function checkUnder(version: string): { status: number | null; stdout: string; stderr: string } {
  const disguise = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } })`;
  const args = ['--import', `data:text/javascript,${encodeURIComponent(disguise)}`, runner, 'check', '--help'];
  return spawnSync(process.execPath, args, { cwd: projectDir, encoding: 'utf8' });
}

test.each(['18.20.0', '20.20.2', '22.17.1'])('Node %s is told in one line that it is too old', (version) => {
  const { status, stdout, stderr } = checkUnder(version);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(
    new RegExp(`^This needs Node 22\\.18 or later and runs under ${version.replaceAll('.', '\\.')}\\. .+\\n$`),
  );
});

test.each(['22.18.0', '24.0.0', '100.0.0'])('Node %s will do', (version) => {
  expect(checkUnder(version)).toMatchObject({ status: 0, stderr: '' });
});

test('nothing that an old Node cannot read stands before that', () => {
  const text = readFileSync(join(projectDir, runner), 'utf8');
  expect(text).not.toMatch(/^import /m);
  expect(text.indexOf('process.exit(1)')).toBeLessThan(text.indexOf('import('));
});
