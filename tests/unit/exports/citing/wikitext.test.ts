import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wikitext } from '../../../../src/exports/citing/wikitext.ts';
import { reference } from './hard-cases.ts';

const wayback = 'https://web.archive.org/web/20210303101112/https://gazette.example/a';

describe('wikitext', () => {
  test('of a retracted article', () => {
    expect(wikitext(reference('a', {}, { retracted: true }), 'cite news')).toBe(
      '{{cite news |title=River rises again |type=Retracted |url=https://gazette.example/a |work=The Delta Gazette |date=2021-03-02}}',
    );
  });

  test('all parameters', () => {
    const one = reference(
      'a',
      {
        author: [
          { family: 'Құдретова', given: 'Әлия' },
          { family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
          { literal: 'Wave, Sons & Co' },
        ],
        accessed: { 'date-parts': [[2026, 11, 22]] },
        language: 'kk',
      },
      { title: 'Өзен', titleTranslation: 'River', agency: 'Associated Press', archive: wayback },
    );
    expect(wikitext(one, 'cite news')).toBe(
      '{{cite news |last1=Құдретова |first1=Әлия |last2=King |first2=Martin Luther Jr. |author3=((Wave, Sons & Co)) ' +
        '|title=Өзен |trans-title=River |url=https://gazette.example/a |work=The Delta Gazette ' +
        '|agency=Associated Press |date=2021-03-02 |access-date=2026-11-22 |url-status=live ' +
        `|archive-url=${wayback} |archive-date=2021-03-03 |language=kk}}`,
    );
  });

  test.each([
    ['one author', { author: [{ family: 'van Gogh', given: 'V.' }] }, {}, ' |last=van Gogh |first=V. |title=T'],
    ['an agency alone', { author: [{ literal: 'Reuters' }] }, { agency: 'Reuters' }, ' |title=T'],
    ['a month', { issued: { 'date-parts': [[2021, 9]] } }, {}, '|date=September 2021}}'],
    ['an archive that tells no day', {}, { archive: 'https://archive.ph/abc' }, '|date=2021-03-02}}'],
    ['nothing but an archived copy', { URL: wayback }, { archive: wayback }, `|url=${wayback} |work=`],
    ['brackets', {}, { title: '[Report] of [[x]]' }, '|title=&#91;Report&#93; of &#91;&#91;x&#93;&#93; |'],
    ['braces and bars', {}, { title: '{{x|y=z}}' }, '|title=&#123;&#123;x&#124;y=z&#125;&#125; |'],
    ['italics', {}, { title: "it's ''so''" }, "|title=it's &#39;&#39;so&#39;&#39; |"],
    [
      'markup',
      {},
      { title: '<b>AT&T &amp; co</b> ~~~~' },
      '|title=&#60;b&#62;AT&T &amp;amp; co&#60;/b&#62; &#126;&#126;&#126;&#126; |',
    ],
    ['a line break', {}, { title: 'a\n|b' }, '|title=a &#124;b |'],
    [
      'an address',
      { URL: 'https://x.example/a_(b)?q=[1]|{2}' },
      {},
      '|url=https://x.example/a_(b)?q=%5B1%5D%7C%7B2%7D |',
    ],
  ] as const)('%s', (_, item, also, part) => {
    expect(wikitext(reference('a', item, { title: 'T', ...also }), 'cite news')).toContain(part);
  });

  test('a page of a site', () => {
    expect(wikitext(reference('a', { type: 'webpage', 'container-title': 'A | B' }), 'cite web')).toBe(
      '{{cite web |title=River rises again |url=https://gazette.example/a |website=A &#124; B |date=2021-03-02}}',
    );
  });

  test('no headline breaks out of its parameter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...Array.from("ab{}[]|=<>&#;'~\n ")) }), (text) => {
        const written = wikitext(reference('a', {}, { title: `T${text}T` }), 'cite news');
        const title = /^\{\{cite news \|title=(.*) \|url=/u.exec(written)?.[1] ?? '';
        expect(title).toMatch(/^T[^{}[\]|<>~\n]*T$/u);
        expect(title).not.toContain("''");
        const shown = title.replace(/&#(\d+);|&amp;/gu, (_, code?: string) =>
          code === undefined ? '&' : String.fromCodePoint(Number(code)),
        );
        expect(shown).toBe(`T${text}T`.replace(/\s+/gu, ' '));
      }),
    );
  });
});
