import fc from 'fast-check';
import { format } from 'prettier';
import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/timeline/articles/parse-article.ts';
import { askOf } from '../../../src/timeline/vocabulary/ask.ts';
import { frontMatterText } from '../../../src/timeline/desk/front-matter-text.ts';
import type { Article, Fault } from '../../../src/timeline/model.ts';
import { ARTICLE_BYTES, readText } from '../../../src/timeline/text/read-text.ts';
import { draftOf, fixtureTables } from '../../support/draft.ts';

const tables = fixtureTables();

/** What the build reads in a new file. */
function read(text: string): { article: Article | null; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const name = '2022-01-07-herald-river.md';
  const file = readText(`content/articles/${name}`, new TextEncoder().encode(text), ARTICLE_BYTES, faults);
  const parsed = file === null ? { article: null, faults: [] } : parseArticle(file, name, askOf(tables));
  return { article: parsed.article, faults: [...faults, ...parsed.faults] };
}

/** As this project's editors format what they write. */
const formatted = (text: string): Promise<string> => format(text, { parser: 'markdown', singleQuote: true });

describe('the text of front matter', () => {
  test('has the keys in their documented order, each text quoted where it must be', async () => {
    const draft = draftOf(
      {
        added: '2022-01-09',
        kind: 'analysis',
        titleTranslation: 'Mayor: "it’s #1"',
        language: 'RU',
        accessed: '2022-01-08',
        archive: 'https://archive.example/1',
        url: 'https://herald.example/a?b=1#c',
        dateline: 'northport',
        origin: 'wire',
        authors: 'Ann  Lee; No: One;',
        updated: '2022-01-08T10:00+06:00',
        title: '[2022]',
      },
      ['language = its letters', 'title=the copy: none'],
    );
    const text = frontMatterText(draft.values);
    expect(text).toBe(`---
title: '[2022]'
outlet: herald
published: 2022-01-07
updated: 2022-01-08T10:00+06:00
authors: [Ann Lee, 'No: One']
origin: wire
dateline: northport
url: https://herald.example/a?b=1#c
archive: https://archive.example/1
accessed: 2022-01-08
language: ru
titleTranslation: 'Mayor: "it’s #1"'
kind: analysis
added: 2022-01-09
inferred:
  title: 'the copy: none'
  language: its letters
---
`);
    expect(read(text).faults).toEqual([]);
    expect(await formatted(text)).toBe(text);
  });

  test('a long list of authors stands on lines of its own', async () => {
    const authors = ['Maria Magdalena Longname', 'Johann Sebastian Longername', 'Wolfgang Amadeus Longest'];
    const text = frontMatterText(draftOf({ title: 'x y', authors: authors.join(';') }).values);
    expect(text).toContain(`authors:\n${authors.map((name) => `  - ${name}\n`).join('')}`);
    expect(await formatted(text)).toBe(text);
    expect(read(text)).toMatchObject({ article: { authors }, faults: [] });
  });

  // Anything that is a title to the parser when somebody writes it by hand.
  const title = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
      fc
        .array(
          fc.constantFrom(
            ': ',
            ' #',
            '"',
            "'",
            '- ',
            '---',
            '? ',
            '!',
            '&',
            '*',
            '\\',
            '%',
            '@',
            '`',
            '[',
            ']',
            '{',
            'a',
            '0',
            ' ',
            ',',
            '|',
            '>',
            'null',
            '~',
            'é',
            '\u00a0',
            '\u2028',
          ),
        )
        .map((parts) => parts.join('')),
    )
    // Control characters are refused as such.

    .filter(
      (text) =>
        !/[\0-\x1f\x7f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/.test(
          text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ''),
        ),
    )
    .map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '' && !/^(?:null|undefined|none|n\/a)$/i.test(text));

  test('any title survives being written and read', () => {
    fc.assert(
      fc.property(title, (text) => {
        const draft = draftOf({ title: text, authors: `a;${text.replaceAll(';', ',')}` }, [`title=${text}`]);
        const { article, faults } = read(frontMatterText(draft.values));
        expect(faults).toEqual([]);
        expect(article).toMatchObject({
          title: text,
          inferred: { title: text },
          authors: ['a', text.replaceAll(';', ',')],
        });
      }),
      { numRuns: 500 },
    );
  });

  test('prettier leaves any title as it is', async () => {
    await fc.assert(
      fc.asyncProperty(title, async (text) => {
        const written = frontMatterText(draftOf({ title: text }, [`title=${text}`]).values);
        expect(await formatted(written)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });
});
