import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, test } from 'vitest';
import { projectDir } from '../support/project.ts';

/** Every source file with what it imports: project files by path, packages by name. */
const files = new Map(
  globSync('src/**/*.{ts,astro,mjs}', { cwd: projectDir }).map((path) => {
    const file = path.replaceAll('\\', '/');
    const text = readFileSync(join(projectDir, file), 'utf8');
    const found = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);
    return [file, { text, imports: found.map((name) => (name.startsWith('.') ? join(dirname(file), name) : name)) }];
  }),
);

/** The layers, lowest first. A file imports from its own layer and those below; it belongs to the first that fits. */
const LAYERS: readonly [name: string, RegExp][] = [
  ['model', /^src\/timeline\/model\.ts$/],
  // Small helpers of the core, each on its own.
  [
    'faults, dates',
    /^src\/timeline\/((?!build-timeline|compare-timelines|assemble|content)[^/]+\.ts$|dates\/|text\/|yaml\/)/,
  ],
  ['vocabulary', /^src\/timeline\/vocabulary\//],
  ['articles', /^src\/timeline\/articles\//],
  ['merge', /^src\/timeline\/merge\//],
  ['disagreements, checks', /^src\/timeline\/(disagreements|checks|similarity|figures|receipts)\//],
  ['build-timeline', /^src\/timeline\/(?!proposals\/|desk\/)/],
  ['proposals', /^src\/timeline\/proposals\//],
  ['desk', /^src\/timeline\/desk\//],
  ['exports, routes', /^src\/(exports\/|routes\.ts$)/],
  ['load-timeline', /^src\/(load-timeline|current-timeline|current-desk)\.ts$/],
  ['views', /^src\/views\//],
  ['what pages are given', /^src\/(page-data|find-page)\.ts$/],
  ['components', /^src\/(components|islands|layouts|styles)\//],
  ['pages, commands', /^src\/((pages|desk|commands)\/|(renderer|middleware)\.ts$)/],
];
const layerOf = (file: string): number => LAYERS.findIndex(([, pattern]) => pattern.test(file));

const core = [...files].filter(([file]) => /^src\/(timeline|exports)\//.test(file));

describe('architecture', () => {
  test('imports go down', () => {
    const upward = [...files].flatMap(([file, { imports }]) =>
      imports.filter((to) => to.startsWith('src/') && layerOf(to) > layerOf(file)).map((to) => `${file} imports ${to}`),
    );
    expect(upward).toEqual([]);
    expect([...files.keys()].filter((file) => layerOf(file) === -1)).toEqual(['src/env.d.ts']);
  });

  test('pages and commands do not know each other', () => {
    const across = [...files].filter(([file, { imports }]) =>
      imports.some((to) =>
        /^src\/commands\//.test(to) ? !file.startsWith('src/commands/') : /^src\/(pages|desk)\//.test(to),
      ),
    );
    expect(across.map(([file]) => file)).toEqual([]);
  });

  test('no imports go in a circle', () => {
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) circles.push([...path.slice(path.indexOf(file)), file].join(' -> '));
      if (done.has(file) || path.includes(file)) return;
      for (const to of files.get(file)?.imports ?? []) if (files.has(to)) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of files.keys()) visit(file, []);
    expect(circles).toEqual([]);
  });

  test('the core knows no Astro, no file system, no clock, no environment and no language of the machine', () => {
    const forbidden =
      /'(?:astro:|virtual:|node:)|\bDate\.now\b|new Date\(\)|\bprocess\.|\bperformance\.|import\.meta|DateTimeFormat\((?!.*timeZone)|toLocale|localeCompare|\bMath\.random\b|\bfetch\(/;
    expect(core.length).toBeGreaterThan(20);
    const found = core.flatMap(([file, { text }]) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(\*|\/\/|\/\*)/.test(line) && forbidden.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('nothing new lies at the top', () => {
    const expected =
      /^(\.ci|\.github|\.vscode|\.config|\.gitignore|\.npmrc|\.prettierignore|LICENSE.*|README\.md|astro\.config\.mjs|content|package(-lock)?\.json|public|src|tests|tsconfig\.json)$/;
    const made = /^(\.git|\.astro|\.desk|\.DS_Store|node_modules|coverage|dist(\..*)?)$/;
    expect(readdirSync(projectDir).filter((name) => !expected.test(name) && !made.test(name))).toEqual([]);
  });
});
