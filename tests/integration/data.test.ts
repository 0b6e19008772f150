import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sizeWords } from '../../src/views/words/size-words.ts';
import { checkLinks } from '../support/check-links.ts';
import { siteContent, temporaryFolder } from '../support/folders.ts';
import { filesOf, hardCases } from '../support/hard-cases.ts';
import { readPages } from '../support/read-pages.ts';
import { runCommand } from '../support/run-command.ts';

const base = '/the/timeline/';

test('a site of hard cases below a path publishes every file, tells its size, and breaks no link', async () => {
  const folder = join(temporaryFolder(), 'dist');
  const ran = await runCommand(['build', '--content', siteContent('hard-cases'), '--out', folder]);
  expect(ran).toMatchObject({
    code: 0,
    stderr: 'cards/events/bridge-falls.png: no font has 😀: left out of the picture\n',
  });

  const files = filesOf(hardCases());
  const pages = readPages(folder, base);
  const sizes: [name: string, bytes: string, words: string][] = [];
  for (const [path, { text }] of files) {
    const name = decodeURI(path).slice(base.length);
    const bytes = readFileSync(join(folder, name));
    expect(bytes.toString('utf8'), name).toBe(text);
    // Alone of its kind, a file is listed with its size.
    if (!/^(events|articles|topics|places|oembed)\//u.test(name)) {
      sizes.push([name, String(bytes.length), sizeWords(bytes.length)]);
    }
  }
  const listed = pages
    .get(`${base}data/`)!
    .matchAll(/<code[^>]*>([^<&]+)<\/code>\s*<span>\s*<data value="(\d+)">([^<]+)</gu);
  expect([...listed].map(([, ...found]) => found)).toEqual(sizes);

  const { doubled, broken } = await checkLinks(folder, 'https://delta.example/the/timeline/');
  expect({ doubled, broken }).toEqual({ doubled: [], broken: [] });

  const main = ['timeline.json', 'feed.xml', 'feed.json', 'corrections.xml'].map((name) => base + name);
  const alternates = (path: string): string[] =>
    [...pages.get(path)!.matchAll(/<link rel="?alternate"? href="?([^" >]+)/gu)].map(([, href = '']) => href);
  expect(alternates(base)).toEqual(main);
  expect(alternates(`${base}about/`)).toEqual(main);
  expect(alternates(`${base}topics/${encodeURI('су')}/`)).toEqual([
    `${base}topics/${encodeURI('су')}/feed.xml`,
    ...main,
  ]);
  expect(alternates(`${base}places/far-island/`)).toEqual([`${base}places/far-island/feed.xml`, ...main]);
  expect(alternates(`${base}events/${encodeURI('өрт-сөнді')}/`)).toEqual([
    `${base}events/${encodeURI('өрт-сөнді')}.json`,
    `https://delta.example${base}oembed/${encodeURI('өрт-сөнді')}.json`,
    ...main,
  ]);
});
