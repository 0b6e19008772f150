import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkLengths } from '../../../src/timeline/checks/check-lengths.ts';
import { checkNames } from '../../../src/timeline/checks/check-names.ts';
import { checkRuns } from '../../../src/timeline/checks/check-runs.ts';
import { countWords } from '../../../src/timeline/checks/count-words.ts';
import { formatFault, sortFaults } from '../../../src/timeline/faults.ts';
import { buildFrom } from '../../support/build-from.ts';
import { casesOf, expectFile, FIXTURES } from '../../support/fixtures.ts';

/** A case is one article, what differs from the fixtures' vocabulary, and texts of sources. */
describe('the words of an editor', () => {
  test.each(casesOf('words'))('%s', (name) => {
    const folder = join(FIXTURES, 'words', name);
    const read = (end: string): [string, string][] =>
      readdirSync(folder)
        .filter((file) => file.endsWith(end) && file !== 'messages.txt')
        .map((file) => [file, readFileSync(join(folder, file), 'utf8')]);
    const { timeline, passages, faults } = buildFrom(
      Object.fromEntries(read('.md')),
      Object.fromEntries(read('.yaml')),
    );
    expect(faults).toEqual([]);
    const { vocabulary, articles } = timeline!;
    const found = sortFaults([
      ...checkNames(passages, vocabulary, 'content'),
      ...checkLengths(articles, vocabulary.site),
      ...checkRuns(passages, new Map(read('.txt')), vocabulary),
    ]);
    expect(existsSync(join(folder, 'messages.txt')) || process.env['UPDATE_FIXTURES'] === '1').toBe(true);
    expectFile(join(folder, 'messages.txt'), found.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join(''));
  });
});

test.each([
  ['', 0],
  ['–, “ ” …', 0],
  ['Nur-Sultan’s 3,800 guests', 3],
  ['Қасым-Жомарт Тоқаев жауап берді', 4],
  ['No. 5 — it’s\n\n- done', 4],
])('%j has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});
