import { chmodSync, chownSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { OutputPart } from '../../src/commands/output/output-part.ts';
import { makerHere } from '../../src/commands/output/maker-here.ts';
import { type Published, publishSite } from '../../src/commands/output/publish-site.ts';
import { removeFolder } from '../../src/commands/remove-folder.ts';
import { readTree, temporaryFolder } from '../support/folders.ts';

const NOBODY = 65_534;

/** A folder of somebody who may not do everything, who this process then is until the test ends. */
function ownFolder(): string {
  const root = temporaryFolder();
  onTestFinished(() => removeFolder(root));
  if (process.getuid?.() !== 0) return root;
  chownSync(root, NOBODY, NOBODY);
  process.seteuid?.(NOBODY);
  onTestFinished(() => process.seteuid?.(0));
  return root;
}

/** A site of two pages that change and one that does not. */
const site = (text: string): OutputPart[] =>
  Object.entries({ 'index.html': text, 'events/a/index.html': text, 'events/b/index.html': 'b' }).map(
    ([name, content]) => ({ name, key: content, make: () => Promise.resolve([{ path: name, content }]) }),
  );

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name));

test.each(['the folder', 'a folder in it', 'all of it'])(
  'a site of which %s was made read-only is replaced each time, and nothing is left behind',
  async (which) => {
    const root = ownFolder();
    const [dist, cache, elsewhere] = ['public', 'cache', 'elsewhere'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ];
    mkdirSync(cache);
    const publish = (text: string, out = dist): Promise<Published> =>
      publishSite(out, { version: 'v1', content: null }, [makerHere(site(text))], cache, false);
    for (const turn of ['1', '2', '3', '4']) {
      await publish(turn);
      expect(readFileSync(join(dist, 'index.html'), 'utf8')).toBe(turn);
      const folders =
        which === 'the folder'
          ? [dist]
          : which === 'all of it'
            ? [dist, ...foldersIn(dist)]
            : [join(dist, 'events', 'a')];
      for (const folder of folders) chmodSync(folder, 0o555);
      expect(statSync(folders[0] ?? '').mode & 0o777).toBe(0o555);
    }
    expect(await publish('5')).toMatchObject({ files: 3, made: 2, warnings: [] });
    await publish('5', elsewhere);
    expect(readTree(dist)).toEqual(readTree(elsewhere));
    expect(readdirSync(root).sort()).toEqual(['cache', 'elsewhere', 'public']);
  },
);
