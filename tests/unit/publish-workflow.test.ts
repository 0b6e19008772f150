import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { projectDir } from '../support/project.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}
interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
}

const workflow = parse(readFileSync(join(projectDir, '.github', 'workflows', 'publish.yml'), 'utf8')) as {
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
};
const { scripts } = JSON.parse(readFileSync(join(projectDir, 'package.json'), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};
const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

test('the workflow checks, and tests, before it builds, by commands that there are', () => {
  const runs = steps.flatMap(({ run }) => run ?? []);
  expect(runs).toEqual(['npm ci', 'npm run check -- --format github', 'npm test', 'npm run build']);
  const called = runs.slice(1).map((run) => run.replace(/^npm (?:run )?/, '').replace(/ -- .*/, ''));
  expect(called.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

test('it trusts actions of GitHub alone, each at one commit, and gives them what they need and no more', () => {
  const actions = steps.flatMap(({ uses }) => uses ?? []);
  expect(actions.map((uses) => uses.split('@')[0])).toEqual([
    'actions/checkout',
    'actions/setup-node',
    'actions/upload-pages-artifact',
    'actions/deploy-pages',
  ]);
  expect(actions.filter((uses) => !/@[\da-f]{40}$/.test(uses))).toEqual([]);
  expect(workflow.permissions).toEqual({});
  expect(Object.entries(workflow.jobs).map(([name, job]) => [name, job.permissions])).toEqual([
    ['build', { contents: 'read' }],
    ['publish', { pages: 'write', 'id-token': 'write' }],
  ]);
});

test('it publishes what the build writes', () => {
  const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact@'));
  expect(upload?.with).toEqual({ path: 'dist' });
});
