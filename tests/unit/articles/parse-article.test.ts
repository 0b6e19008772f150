import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildTimeline } from '../../../src/timeline/build-timeline.ts';
import { formatFault } from '../../../src/timeline/faults.ts';
import { casesOf, expectFile, FIXTURES } from '../../support/fixtures.ts';
import { fixtureVocabulary } from '../../support/fixture-vocabulary.ts';

describe('reading an article', () => {
  test.each(casesOf('article'))('%s', (name) => {
    const folder = join(FIXTURES, 'article', name);
    const file = '2022-01-08-herald-river.md';
    const built = buildTimeline(
      {
        folder: 'content',
        files: fixtureVocabulary(),
        articles: new Map([[file, readFileSync(join(folder, 'input.md'))]]),
        faults: [],
      },
      { knownOn: null, requireRecorded: false },
    );
    const messages = built.faults.map((fault) => `${formatFault(fault)} (${fault.rule})\n`).join('');
    expectFile(join(folder, 'messages.txt'), messages);
    const articles = built.timeline?.articles ?? [];
    expectFile(
      join(folder, 'expected.json'),
      articles.map((article) => `${JSON.stringify(article, null, 2)}\n`).join(''),
    );
    expect(existsSync(join(folder, 'messages.txt')) || existsSync(join(folder, 'expected.json'))).toBe(true);
  });
});
