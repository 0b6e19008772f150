import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks } from '../support/check-links.ts';
import { copySite, temporaryFolder } from '../support/folders.ts';
import { readPages } from '../support/read-pages.ts';
import { runCommand } from '../support/run-command.ts';

const url = 'https://news.example/';

/** A copy of the `minimal` site with another ledger, built: where the built site lies. */
async function build(ledger: string, change: (content: string) => void = () => undefined): Promise<string> {
  const folder = temporaryFolder();
  const content = copySite('minimal', folder);
  writeFileSync(join(content, 'ledger.yaml'), ledger);
  change(content);
  const ran = await runCommand(['build', '--content', 'content', '--out', 'dist'], { from: folder });
  expect(ran).toMatchObject({ code: 0, stderr: '' });
  return join(folder, 'dist');
}

function removeArticles(content: string): void {
  for (const name of readdirSync(join(content, 'articles'))) rmSync(join(content, 'articles', name));
}

/** Ids on a page that links may lead to: not those of its parts that work by script. */
const placesOf = (ids: readonly string[] = []): string[] => ids.filter((id) => !/^_(?!days$|withdrawn$)/u.test(id));

test('a site without articles says that there is nothing yet, and none of its links is broken', async () => {
  const folder = await build('events: {}\n', removeArticles);
  const { doubled, broken, ids } = await checkLinks(folder, url);
  expect({ doubled, broken, home: placesOf(ids.get('/')) }).toEqual({ doubled: [], broken: [], home: ['_days'] });
  expect(readPages(folder, '/').get('/')).toContain('No event has been reported yet.');
});

test('every id that a withdrawn event had is a place on the timeline', async () => {
  const folder = await build(
    'events:\n  harbour-fire:\n    was: [blaze]\n  fire-out:\n' +
      '  second-fire:\n    gone: Both papers meant the same fire.\n    was: [other-fire]\n',
  );
  const { doubled, broken, ids } = await checkLinks(folder, url);
  expect({ doubled, broken, home: placesOf(ids.get('/')) }).toEqual({
    doubled: [],
    broken: [],
    home: [
      '_days',
      '2024-05-05',
      'harbour-fire',
      'blaze',
      '2024-05-06',
      'fire-out',
      '_withdrawn',
      'second-fire',
      'other-fire',
    ],
  });
});
