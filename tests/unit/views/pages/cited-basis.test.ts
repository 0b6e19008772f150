import { expect, test } from 'vitest';
import { recordDigest } from '../../../../src/commands/build/record-digest.ts';
import { assemble } from '../../../../src/timeline/assemble.ts';
import { publishedFile } from '../../../../src/views/data/published-files.ts';
import type { FileKindName } from '../../../../src/views/data/file-kinds.ts';
import { article, report, vocabulary } from '../small-timeline.ts';

/** A file where the vocabulary knows an outlet of some name beside the others: its basis, and all of it. */
function made(kind: FileKindName, of: string, name: string): readonly [string, string] {
  const [outlet] = vocabulary.outlets;
  if (outlet === undefined) throw new Error('There is no outlet.');
  const outlets = [...vocabulary.outlets, { ...outlet, slug: 'another', name, short: name }];
  const site = { ...vocabulary.site, author: 'Bela Kovacs' };
  const articles = [article('gazette', { authors: ['Anna Rim'], reports: [report('breach', 'gazette')] })];
  const file = publishedFile(assemble(articles, { ...vocabulary, outlets, site }, [], null), kind, of);
  if (file?.basis === undefined) throw new Error('There is no such file.');
  return [recordDigest(file.basis()), file.text()];
}

test.each([
  ['articleBib', 'gazette', 'Anna Rim'],
  ['eventBib', 'breach', 'Anna Rim'],
  ['eventBib', 'breach', 'Bela Kovacs'],
] as const)('%s of %s is made anew where an outlet is called as a cited author, %s', (kind, of, name) => {
  const [before, after] = [made(kind, of, 'Anyone Else'), made(kind, of, name)];
  expect(after[1]).toContain(`{{${name}}}`);
  expect(before[1]).not.toContain(`{{${name}}}`);
  expect(after[0]).not.toBe(before[0]);
});
