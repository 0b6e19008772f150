import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { editorFiles } from '../../../src/exports/editor/editor-files.ts';
import { knownSlugs } from '../../../src/exports/editor/known-slugs.ts';
import { snippets } from '../../../src/exports/editor/snippets.ts';
import { writeEditorFiles } from '../../../src/commands/write-editor-files.ts';
import { loadTimeline } from '../../../src/load-timeline.ts';
import { articleText, buildFrom, timelineFrom } from '../../support/build-from.ts';
import { copySite, readTree, temporaryFolder } from '../../support/folders.ts';
import { projectDir } from '../../support/project.ts';

const ARTICLE = '2022-01-08-herald-river.md';
const timeline = timelineFrom({ [ARTICLE]: articleText({ blocks: [{ id: 'river-rises' }] }) });
const files = editorFiles(
  timeline,
  ['2022-01-08-herald-river', '2022-01-09-wire-мост'],
  (id) => pathToFileURL(`/Home/${id}.md`).href,
);

/** What a snippet leaves when nothing is typed: the first choice everywhere. */
function unchanged(name: string): string {
  const body = snippets(knownSlugs(timeline))[name]?.body ?? [];
  return body
    .join('\n')
    .replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1')
    .replaceAll('$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE', '2022-01-08')
    .replaceAll(/\$\{\d+:([^}]*)\}/g, '$1')
    .replaceAll('$0', '');
}

test('snippets make an article without a fault', () => {
  const block = unchanged('Event block').replace(
    'In your own words.',
    `${unchanged('Quote')} and ${unchanged('Figure')}`,
  );
  const { faults } = buildFrom({ [ARTICLE]: `${unchanged('Front matter')}\n${block}` });
  expect(faults).toEqual([]);
  expect(unchanged('Event block')).toBe(
    ':::event[headline]{#what-happened date="today" place="north" topics="flood"}\nIn your own words.\n:::\n',
  );
  expect(['place', 'topics', 'by', 'measure'].map((name) => unchanged(`Attribute ${name}`))).toEqual([
    'place="north"',
    'topics="flood"',
    'by="mayor"',
    'measure="killed"',
  ]);
});

test('the Astro language server is told of every article, by its address in lower case', () => {
  expect(JSON.parse(files.get('.astro/collections/collections.json') ?? '')).toEqual({
    collections: [{ hasSchema: true, name: 'articles' }],
    entries: {
      'file:///home/2022-01-08-herald-river.md': 'articles',
      'file:///home/2022-01-09-wire-мост.md': 'articles',
    },
  });
});

test('the settings name every schema, and each for its file', () => {
  const path = join(projectDir, '.vscode', 'settings.json');
  const settings = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')).config as Record<string, unknown>;
  const named = Object.entries(settings['yaml.schemas'] as Record<string, string>);
  expect(named.map(([schema]) => schema).sort()).toEqual(
    [...files.keys()].filter((name) => name.startsWith('.astro/schemas/')).sort(),
  );
  for (const [schema, file] of named) expect(file).toMatch(schema.replace(/.*\/(.*)\.schema\.json/, '$1.yaml'));
});

test('they are written where they changed, for the content of the project only', () => {
  const folder = temporaryFolder();
  const content = copySite('minimal', folder);
  const { partial } = loadTimeline(content);
  writeEditorFiles(content, null, folder);
  writeEditorFiles(join(folder, 'elsewhere'), partial, folder);
  expect(Object.keys(readTree(folder)).filter((path) => !path.startsWith('content/'))).toEqual([]);
  writeEditorFiles(content, partial, folder);
  expect(Object.keys(readTree(folder)).filter((path) => !path.startsWith('content/'))).toEqual(
    [...files.keys()].sort(),
  );
});
