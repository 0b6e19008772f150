import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOrdinary } from '../../../src/timeline/articles/ordinary/read-ordinary.ts';
import { parseFully, parseMarkdown } from '../../../src/timeline/articles/parse-markdown.ts';
import { articleTexts, changesOf } from '../../support/article-texts.ts';
import { projectDir } from '../../support/project.ts';

const textsOf = (pattern: string): [path: string, text: string][] =>
  globSync(pattern, { cwd: projectDir })
    .sort()
    .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(projectDir, path), 'utf8')]);

const HEAD = '---\ntitle: Fire\n---';
/** Whether a text with front matter before it is accepted. */
const accepts = (body: string): boolean => readOrdinary(`${HEAD}\n\n${body}`) !== null;

/** How much of some texts is accepted; of each that is, the tree is held against the parser's. */
function acceptedOf(texts: fc.Arbitrary<string>, runs: number): number {
  let accepted = 0;
  fc.assert(
    fc.property(texts, (text) => {
      const tree = readOrdinary(text);
      if (tree === null) return;
      accepted += 1;
      expect(tree).toStrictEqual(parseFully(text));
    }),
    { numRuns: runs },
  );
  return accepted / runs;
}

describe('reading ordinary articles without the parser', () => {
  const articles = textsOf('content/articles/*.md');
  const fixtures = textsOf('tests/fixtures/**/*.md');

  test.each([...articles, ...fixtures])('%s makes the tree of the parser', (_, text) => {
    const tree = readOrdinary(text);
    const full = parseFully(text);
    expect(tree ?? full).toStrictEqual(full);
    expect(parseMarkdown(text)).toStrictEqual(full);
  });

  // Of `content/` nothing is asked: editors may write whatever the format allows.
  test('most articles are ordinary', () => {
    const accepted = fixtures.filter(([, text]) => readOrdinary(text) !== null);
    expect(accepted.length / fixtures.length).toBeGreaterThan(0.5);
  });

  test('what is accepted makes the tree of the parser, however an article is changed', () => {
    expect(acceptedOf(articleTexts, 3000)).toBeGreaterThan(0.2);
  });

  test('and so do changes of a whole article', () => {
    const longest = fixtures
      .map(([, text]) => text)
      .filter((text) => readOrdinary(text) !== null)
      .reduce((one, other) => (other.length > one.length ? other : one));
    expect(acceptedOf(changesOf(longest), 500)).toBeGreaterThan(0.2);
  });

  test.each([
    ['words', 'Fire at “the” harbour – isn’t (it): 50% more!\nAt 8:30, so.'],
    ['a mark', 'They said:\n:quote[it burns\nstill] and :figure[up to 5]{measure="dead" value="<=5"}.'],
    ['a block', ':::event[Fire at 8:30]{#fire date="6 May" place="a b"}\nIt burns.\n\nStill.\n:::\n'],
    ['an empty block', ':::event[Fire]{#fire}\n\n:::\n'],
    ['signs in quotes', ':figure[a]{as="a: [b] {c} :::d *e* `f`"}'],
  ])('accepts %s', (_, body) => {
    expect(accepts(body)).toBe(true);
  });

  test.each([
    ['emphasis', 'It *burns*.'],
    ['a link', 'It [burns](https://a.example).'],
    ['a reference', 'Fire &amp; water.'],
    ['a list', '- Fire'],
    ['a list with numbers', 'Fire\n1. Water'],
    ['a heading', 'Fire\n===='],
    ['a hard break', 'Fire  \nWater'],
    ['a space at the end', 'Fire '],
    ['an indentation', 'Fire\n Water'],
    ['a line end of Windows', 'Fire\r\nWater'],
    ['a tab', 'Fire\tWater'],
    ['a character that the parser replaces', 'Fire\0Water'],
    ['a value over two lines', ':quote[it]{by="ann\nbob"}'],
    ['a value with a line end of Windows', ':quote[it]{by="ann\r\nbob"}'],
    ['a value with a tab', ':quote[it]{by="ann\tbob"}'],
    ['a value with a character that the parser replaces', ':quote[it]{by="ann\0"}'],
    ['code', 'It `burns`.'],
    ['braces', 'It {burns}.'],
    ['a word after a colon', 'Fire:water'],
    ['a mark in a mark', ':quote[it :figure[burns]{value="1"}]'],
    ['a mark in a headline', ':::event[:quote[Fire]]{#fire}\n:::'],
    ['loose braces', ':quote[it] {by="ann"}'],
    ['an attribute that stands twice', ':quote[it]{by="ann" by="bob"}'],
    ['a value without quotes', ':quote[it]{by=ann}'],
    ['a block that is not closed', ':::event[Fire]{#fire}\nIt burns.'],
    ['a block in a block', ':::event[Fire]{#fire}\n:::event[Water]{#water}\n:::\n:::'],
    ['a block right after words', 'Fire\n:::event[Fire]{#fire}\n:::'],
    ['words right after a block', ':::event[Fire]{#fire}\n:::\nWater'],
    ['a longer fence', '::::event[Fire]{#fire}\n::::'],
  ])('leaves %s to the parser', (_, body) => {
    expect(accepts(body)).toBe(false);
  });

  test('leaves files without front matter, or with an empty one, to the parser', () => {
    expect(['', 'Fire', '---\n---\n', '---\n---\n\n---\n', `\ufeff${HEAD}\n`, ` ${HEAD}\n`].map(readOrdinary)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(readOrdinary(HEAD)).toStrictEqual(parseFully(HEAD));
  });
});
