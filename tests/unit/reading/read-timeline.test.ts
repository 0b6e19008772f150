import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openParseCache } from '../../../src/commands/parsed/parse-cache.ts';
import { readInThreads } from '../../../src/commands/parsed/read-in-threads.ts';
import { readTimeline } from '../../../src/commands/read-timeline.ts';
import { loadTimeline } from '../../../src/load-timeline.ts';
import { readTables } from '../../../src/timeline/reading/read-tables.ts';
import type { Built } from '../../../src/timeline/content.ts';
import { articleText } from '../../support/build-from.ts';
import { emptyContent } from '../../support/edit-content.ts';
import { fixtureVocabulary } from '../../support/fixture-vocabulary.ts';
import { temporaryFolder } from '../../support/folders.ts';

/** A content folder with so many articles; of every seven, one has an unknown outlet and one a number without end. */
function manyArticles(count: number): string {
  const content = join(temporaryFolder(), 'content');
  mkdirSync(join(content, 'articles'), { recursive: true });
  for (const [name, bytes] of fixtureVocabulary()) writeFileSync(join(content, name), bytes);
  for (let at = 0; at < count; at += 1) {
    const value = at % 7 === 0 ? '9'.repeat(400) : String(at);
    const blocks = [{ id: `event-${at % 90}-x`, text: `:figure[${at} men]{measure="killed" value="${value}"} fell.` }];
    const text = articleText({ outlet: at % 7 === 3 ? 'heralt' : 'herald', blocks });
    writeFileSync(join(content, 'articles', `2022-01-08-herald-${at}.md`), text);
  }
  return content;
}

const textOf = ({ timeline, partial, faults, passages }: Built): string =>
  JSON.stringify({ timeline, partial, faults, passages: passages.map((one) => [one, one.placeOf(2, 5)]) });

test('many articles give the same in several threads as in one', async () => {
  const content = manyArticles(300);
  const expected = textOf(loadTimeline(content));
  for (const threads of [1, 2, 5]) {
    const cache = openParseCache('content', null);
    const { built } = await readTimeline(content, cache, { threads, worthThreads: 100 });
    expect(textOf(built)).toBe(expected);
  }
});

test('what a thread throws is thrown', async () => {
  const content = emptyContent();
  const { folder } = content;
  const { tables } = readTables(content);
  const broken = { ...tables, site: { language: () => 'en' } } as unknown as typeof tables;
  const articles = new Map([['a.md', Buffer.from('x')]]);
  await expect(readInThreads({ folder, articles }, ['a.md'], broken, 2, () => undefined)).rejects.toThrow(
    /could not be cloned/,
  );
  const none = { ...tables, outlets: { state: 'read', file: 'x', entries: null } } as unknown as typeof tables;
  const sound = new Map([['a.md', Buffer.from(articleText({}))]]);
  await expect(readInThreads({ folder, articles: sound }, ['a.md'], none, 2, () => undefined)).rejects.toThrow(
    /Cannot read properties of null/,
  );
});
