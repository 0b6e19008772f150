import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openCache } from '../../src/commands/parsed/open-cache.ts';
import { readTimeline } from '../../src/commands/read-timeline.ts';
import { loadTimeline } from '../../src/load-timeline.ts';
import { copySite, temporaryFolder } from '../support/folders.ts';
import { runCommand, type Ran } from '../support/run-command.ts';

/** What `npm run check` says of a content folder. */
const check = (content: string): Promise<Ran> => runCommand(['check', '--json', '--content', content]);

test('what one process read the next one need not, also after two at once', async () => {
  const content = copySite('hard-cases', temporaryFolder());
  const first = await check(content);
  expect(first).toMatchObject({ code: 0, stderr: '' });
  expect(await Promise.all([check(content), check(content)])).toEqual([first, first]);

  const article = join(content, 'articles', '2024-01-01-new.md');
  writeFileSync(article, '---\ntitle: x\n---\n');
  const [one, other] = await Promise.all([check(content), check(content)]);
  expect(one).toEqual(other);
  expect(one.code).toBe(1);

  const cache = openCache(content);
  expect(cache.ignored).toBe(null);
  let anew = 0;
  const { built } = await readTimeline(content, {
    ...cache,
    set: (...read) => {
      anew += 1;
      cache.set(...read);
    },
  });
  expect(anew).toBe(0);
  expect(JSON.stringify(built)).toBe(JSON.stringify(loadTimeline(content)));
});
