import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectDir } from '../../support/project.ts';

interface Locked {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
}
interface Manifest {
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
}

/** Licences that allow to use, change and publish, with no more asked for than to keep the notice. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);
/** What runs in the build and ships in nothing, under licences that ask for changes of its own files alone. */
const BUILD_ONLY: readonly [name: RegExp, licence: string][] = [
  [/^satori$/, 'MPL-2.0'],
  [/^@resvg\//, 'MPL-2.0'],
  [/^lightningcss/, 'MPL-2.0'],
  // Comes with Astro for pictures, of which it makes none here.
  [/^@img\/sharp-(?:libvips-)?/, 'LGPL-3.0-or-later'],
];

const lock = JSON.parse(readFileSync(join(projectDir, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};

function read(path: string): Manifest | null {
  try {
    return JSON.parse(readFileSync(join(projectDir, path, 'package.json'), 'utf8')) as Manifest;
  } catch {
    return null;
  }
}

function licenceOf({ license, licenses }: Manifest): string {
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? 'none';
}

/** Whether an expression of SPDX leaves a choice that is free: of `OR` one, of `AND` all. */
function isFree(expression: string): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => FREE.has(licence)));
}

test('all that ships in pages or runs in the build is under a permissive licence', () => {
  const packages = Object.entries(lock.packages).filter(([path, { dev }]) => path !== '' && dev !== true);
  const found = packages.flatMap(([path, { optional }]) => {
    const manifest = read(path);
    // Packages for other systems are not installed.
    if (manifest === null) return optional === true ? [] : [`${path}: not installed`];
    const name = path.replace(/^.*node_modules\//, '');
    const licence = licenceOf(manifest);
    const allowed = isFree(licence) || BUILD_ONLY.some(([of, its]) => of.test(name) && its === licence);
    return allowed ? [] : [`${name}: ${licence}`];
  });
  expect(packages.length).toBeGreaterThan(100);
  expect(found).toEqual([]);
});

test('an expression is free where one may choose what is', () => {
  expect(['MIT', '(MIT OR GPL-3.0)', 'MIT AND OFL-1.1'].map(isFree)).toEqual([true, true, true]);
  expect(['GPL-3.0', 'MIT AND GPL-3.0', 'none', 'SEE LICENSE IN x'].map(isFree)).toEqual([false, false, false, false]);
});
