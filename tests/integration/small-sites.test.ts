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

test('no page tells a day of an article of which only the month is known', async () => {
  const folder = await build('events:\n  harbour-fire:\n  fire-out:\n  harbour-built:\n', (content) => {
    writeFileSync(
      join(content, 'articles', '2023-02-courier-harbour.md'),
      '---\ntitle: The harbour\noutlet: courier\npublished: 2023-02\nadded: 2024-05-07\n' +
        'inferred:\n  published: the clipping has no day\n---\n\n' +
        ':::event[Harbour is built]{#harbour-built date="2 May 1950" place="portsmith"}\nIt was built.\n:::\n',
    );
  });
  const pages = readPages(folder, '/');
  expect(pages.get('/articles/2023-02-courier-harbour/')).toContain('<time datetime="2023-02">February 2023</time>');
  // The timeline as it was known stands at the last day by which the article was surely published.
  const known = [...pages].filter(([path, text]) => path.startsWith('/known/') && text.includes('28 February 2023'));
  expect(known.map(([path]) => path)).toEqual(['/known/2023-02-28/', '/known/2024-05-06/', '/known/']);
  expect(pages.get('/known/')).toContain('Published on it, or by it where the day is not known: Courier (Feb 2023)');
  const others = [...pages].filter(
    ([path, text]) =>
      !path.startsWith('/known/') && /2023-02-\d|\d Feb(?:ruary)?\.? 2023|February \d{1,2}\b/u.test(text),
  );
  expect(others.map(([path]) => path)).toEqual([]);
});
