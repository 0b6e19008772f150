import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { addArticle, type Adding } from '../../src/commands/add/add-article.ts';
import { openDesk } from '../../src/commands/add/open-desk.ts';
import { terminalPrompts } from '../../src/commands/add/prompts.ts';
import { copySite, readTree, temporaryFolder } from '../support/folders.ts';
import { KEY, typingTerminal, type TypingTerminal } from '../support/typing.ts';

/** Adds an article to a copy of `minimal`, at a terminal. */
function adding(
  values: Adding['given']['values'],
  text: string | null = null,
): TypingTerminal & { readonly content: string; readonly code: Promise<number> } {
  const content = copySite('minimal', temporaryFolder());
  const desk = openDesk(content);
  if (!('tables' in desk)) throw new Error('The site is broken.');
  const typing = typingTerminal();
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'error').mockReturnValue();
  const given = { values: { added: '2024-05-09', ...values }, inferred: [], outlet: {}, words: null };
  const prompts = terminalPrompts(typing.terminal);
  const code = addArticle({ given, text, dryRun: false, prompts }, desk, content);
  // Awaited at the end of the test.
  code.catch(() => null);
  return { ...typing, content, code };
}

function written(content: string): Record<string, string> {
  const folder = join(content, 'articles');
  const names = readdirSync(folder).filter((name) => !/harbour-fire\.md$/.test(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

test('what is missing is asked for, a wrong answer again, and the rest where it is known', async () => {
  const { answer, shown, content, code } = adding({});
  await answer('Headline as printed', KEY.enter);
  await answer('Unexpected empty value', '[Rain: #1]', KEY.enter);
  await answer('Which outlet published it?', 'evening', KEY.enter);
  await answer('When was it published?', '2024-05-32', KEY.enter);
  await answer('the calendar has no `2024-05-32`', '\u007f\u007f08', KEY.enter);
  // updated, authors, origin, dateline, url
  await answer(
    'What else do you know of it?',
    KEY.down,
    KEY.space,
    ...Array<string>(2).fill(KEY.down),
    KEY.space,
    KEY.down,
    KEY.space,
    KEY.enter,
  );
  await answer('Who wrote it?', 'A; B', KEY.enter);
  await answer('Where was it filed?', 'port', KEY.enter);
  await answer('Address of the article', 'https://star.example/rain?utm_source=x', KEY.enter);
  await answer('Take https://star.example/rain instead?', KEY.enter);
  await answer('Why is the headline yours?', 'the copy has none', KEY.enter);
  await answer('Write ', KEY.enter);
  expect(await code).toBe(0);
  const text =
    "---\ntitle: '[Rain: #1]'\noutlet: evening-star\npublished: 2024-05-08\nauthors: [A, B]\ndateline: portsmith\n" +
    'url: https://star.example/rain\nadded: 2024-05-09\ninferred:\n  title: the copy has none\n---\n';
  expect(written(content)).toEqual({ '2024-05-08-evening-star-rain.md': text });
  expect(shown()).toContain("title: '[Rain: #1]'");
});

test('why the day of publication is not known is asked', async () => {
  const { answer, content, code } = adding({ title: 'Rain', outlet: 'evening-star' });
  await answer('When was it published?', '2024-05', KEY.enter);
  await answer('What else do you know of it?', KEY.enter);
  await answer('Why is its day not known?', 'the copy has none', KEY.enter);
  await answer('Write ', KEY.enter);
  expect(await code).toBe(0);
  expect(written(content)).toEqual({
    '2024-05-evening-star-rain.md':
      '---\ntitle: Rain\noutlet: evening-star\npublished: 2024-05\nadded: 2024-05-09\ninferred:\n  published: the copy has none\n---\n',
  });
});

test('a new outlet is asked for in full', async () => {
  const { answer, content, code } = adding({ title: 'Дождь', published: '2024-05-08' });
  await answer('Which outlet published it?', 'another outlet', KEY.enter);
  await answer('Its name', 'evening STAR', KEY.enter);
  await answer('did you mean `evening-star`?', ...Array<string>(12).fill('\u007f'), 'The Tide', KEY.enter);
  await answer('Its slug', KEY.enter);
  await answer('What is it?', KEY.enter);
  await answer('Its country', KEY.enter);
  await answer('Its https: address', 'https://tide.example', KEY.enter);
  await answer('What else do you know of it?', KEY.enter);
  await answer('A few words in Latin letters', 'rain at last', KEY.enter);
  await answer('Write ', KEY.enter);
  expect(await code).toBe(0);
  expect(written(content)).toEqual({
    '2024-05-08-the-tide-rain-at-last.md':
      '---\ntitle: Дождь\noutlet: the-tide\npublished: 2024-05-08\nadded: 2024-05-09\n---\n',
  });
  expect(readFileSync(join(content, 'outlets.yaml'), 'utf8')).toMatch(
    /\nthe-tide:\n {2}name: The Tide\n {2}kind: agency\n {2}url: https:\/\/tide\.example\n$/,
  );
});

test('a name that no list has leads to another outlet, or is left out', async () => {
  const { answer, content, code } = adding({ title: 'Rain', published: '2024-05-08' });
  await answer('Which outlet published it?', 'The Tide', KEY.enter);
  await answer('Its name', 'The Tide', KEY.enter);
  await answer('Its slug', KEY.enter);
  await answer('What is it?', KEY.enter);
  await answer('Its country', KEY.enter);
  await answer('Its https: address', KEY.enter);
  // updated, authors, origin, dateline
  await answer('What else do you know of it?', KEY.down, KEY.down, KEY.space, KEY.down, KEY.space, KEY.enter);
  await answer('Which agency’s copy is it?', 'Reuters', KEY.enter);
  await answer('Where was it filed?', 'Atlantis', KEY.enter);
  await answer('Write ', KEY.enter);
  expect(await code).toBe(0);
  expect(written(content)).toEqual({
    '2024-05-08-the-tide-rain.md':
      '---\ntitle: Rain\noutlet: the-tide\npublished: 2024-05-08\nadded: 2024-05-09\n---\n',
  });
});

test('what the text of the source says of itself stands there as an answer', async () => {
  const text = 'PORTSMITH, May 8 - Дождь потушил пожар, сообщили жители города, и это было вечером.';
  const { answer, content, code } = adding({ title: 'Rain', outlet: 'courier' }, text);
  await answer('When was it published?', '2024-05-08', KEY.enter);
  await answer('the text says: portsmith', KEY.enter);
  await answer('Where was it filed?', KEY.enter);
  await answer('In which language is it?', KEY.enter);
  await answer('Write ', KEY.enter);
  expect(await code).toBe(0);
  expect(Object.values(written(content))).toEqual([
    '---\ntitle: Rain\noutlet: courier\npublished: 2024-05-08\ndateline: portsmith\nlanguage: ru\nadded: 2024-05-09\n---\n',
  ]);
});

test.each([
  ['at the first question', []],
  [
    'at the last',
    [
      ['What else', KEY.enter],
      ['Write ', KEY.cancel],
    ],
  ],
  [
    'by a no',
    [
      ['What else', KEY.enter],
      ['Write ', 'n'],
    ],
  ],
])('nothing is written where the editor cancels %s', async (_, rest) => {
  const { answer, content, code } = adding({ outlet: 'courier', published: '2024-05-08' });
  const before = readTree(content);
  await answer('Headline as printed', ...(rest.length === 0 ? [KEY.cancel] : ['Rain', KEY.enter]));
  for (const [question = '', ...keys] of rest) await answer(question, ...keys);
  await expect(code).rejects.toThrow(expect.objectContaining({ name: 'Cancelled', message: 'Nothing was written.' }));
  expect(readTree(join(content, '..'))).toEqual(
    Object.fromEntries(Object.entries(before).map(([path, hash]) => [`content/${path}`, hash])),
  );
});
