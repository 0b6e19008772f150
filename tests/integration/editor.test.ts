import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeEditorFiles } from '../../src/commands/write-editor-files.ts';
import { loadTimeline } from '../../src/load-timeline.ts';
import { copySite, temporaryFolder } from '../support/folders.ts';
import { type LanguageServer, startLanguageServer } from '../support/language-server.ts';
import { projectDir } from '../support/project.ts';

/*
 * The language servers of the two extensions that `.vscode/extensions.json` recommends, with the project's own settings,
 * on a small site.
 */

let folder = '';
let remove = (): void => undefined;
beforeAll(() => {
  folder = temporaryFolder((atEnd) => (remove = atEnd));
  const content = copySite('minimal', folder);
  writeEditorFiles(content, loadTimeline(content).partial, folder);
  cpSync(join(projectDir, '.vscode', 'settings.json'), join(folder, '.vscode', 'settings.json'));
});
afterAll(() => remove());

const file = (...names: string[]): string => join(folder, 'content', ...names);

describe('the YAML language server', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    const path = join(folder, '.vscode', 'settings.json');
    const { config } = ts.parseConfigFileTextToJson(path, readFileSync(path, 'utf8')) as {
      config: Record<string, unknown>;
    };
    const yaml = { schemas: config['yaml.schemas'], validate: true, completion: true, hover: true };
    server = await startLanguageServer({
      module: 'yaml-language-server/bin/yaml-language-server',
      folder,
      settings: { yaml: { ...yaml, schemaStore: { enable: false } } },
      initializationOptions: {},
    });
  });
  afterAll(() => server.stop());

  test('finds nothing wrong with any file, and what is put wrong in it', async () => {
    const paths = ['site', 'outlets', 'places', 'speakers', 'topics', 'measures', 'ledger'].map((name) =>
      file(`${name}.yaml`),
    );
    const sound = await Promise.all(paths.map((path) => server.open(path, 'yaml')));
    expect(sound.flat()).toEqual([]);
    const wrong = await Promise.all(
      paths.map((path) => server.open(path, 'yaml', `${readFileSync(path, 'utf8')}Wrong Key: []\n`)),
    );
    expect(wrong.map((faults) => faults.length > 0)).toEqual(paths.map(() => true));
  });

  test('names what is wrong, offers what is right and says what a key is for', async () => {
    const lines = ['courier:', '  name: Courier', '  kind: newspapr', '  contry: GB'];
    const faults = await server.open(file('outlets.yaml'), 'yaml', `${lines.join('\n')}\n`);
    expect(faults.map(({ message, range }) => [range.start.line + 1, message.split(' Valid')[0]]).sort()).toEqual([
      [3, 'Value is not accepted.'],
      [4, 'Property contry is not allowed.'],
    ]);
    expect(await server.complete(file('outlets.yaml'), { line: 2, character: 8 })).toContain('rights group');
    expect(await server.hover(file('outlets.yaml'), { line: 1, character: 3 })).toContain('Its name in full.');
  });

  test('offers the places for `within`', async () => {
    const text = `${readFileSync(file('places.yaml'), 'utf8')}harbour:\n  name: Harbour\n  within: \n`;
    await server.open(file('places.yaml'), 'yaml', text);
    const line = text.split('\n').length - 2;
    expect(await server.complete(file('places.yaml'), { line, character: 10 })).toEqual(['portsmith']);
  });

  test('takes the schema from the first line of a file that no setting names', async () => {
    mkdirSync(join(folder, 'other'));
    const elsewhere = join(folder, 'other', 'outlets.yaml');
    const line = '# yaml-language-server: $schema=../.astro/schemas/outlets.schema.json';
    writeFileSync(elsewhere, `${line}\ncourier:\n  name: Courier\n  kind: newspapr\n`);
    const [fault] = await server.open(elsewhere, 'yaml');
    expect(fault?.message).toContain('Value is not accepted.');
  });
});

describe('the Astro language server', () => {
  let server: LanguageServer;
  beforeAll(async () => {
    const tsdk = join(projectDir, 'node_modules', 'typescript', 'lib');
    server = await startLanguageServer({
      module: '@astrojs/language-server/bin/nodeServer.js',
      folder,
      settings: {},
      initializationOptions: { typescript: { tsdk }, contentIntellisense: true },
    });
  });
  afterAll(() => server.stop());

  const article = file.bind(null, 'articles');

  test('finds nothing wrong with an article', async () => {
    expect(await server.open(article('2024-05-06-courier-harbour-fire.md'), 'markdown')).toEqual([]);
  });

  test('names what is wrong in front matter, offers slugs and keys and says what a key is for', async () => {
    const path = article('2024-05-07-evening-star-harbour-fire.md');
    const lines = [
      '---',
      'title: Fire',
      'outlet: courir',
      'publishd: 2024-05-07',
      'added: 7 May',
      '',
      '---',
      '',
      'Text.',
    ];
    const faults = await server.open(path, 'markdown', lines.join('\n'));
    expect(faults.map(({ message }) => message).sort()).toEqual([
      'Missing property "published".',
      'Property publishd is not allowed.',
      'String does not match the pattern of "^\\s*(?:\\d{4}-\\d{2}-\\d{2})\\s*$".',
      'Value is not accepted. Valid values: "courier", "evening-star".',
    ]);
    expect(await server.complete(path, { line: 2, character: 8 })).toEqual(['courier', 'evening-star']);
    expect(await server.complete(path, { line: 5, character: 0 })).toContain('titleTranslation');
    expect(await server.hover(path, { line: 2, character: 2 })).toContain('Who published it.');
  });
});
