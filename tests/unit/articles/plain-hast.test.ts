import fc from 'fast-check';
import type { RootContent } from 'mdast';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { parseFully } from '../../../src/timeline/articles/parse-markdown.ts';
import { plainHast } from '../../../src/timeline/articles/plain-hast.ts';
import { articleTexts } from '../../support/article-texts.ts';

const processor = unified().use(remarkRehype).use(rehypeStringify).freeze();

/** The blocks of an article, each list of them that is rendered by itself, with marks as if they were read. */
function blocksOf(text: string): RootContent[][] {
  const tree = parseFully(text);
  visit(tree, 'textDirective', (node) => {
    // What is no mark stays as it is.
    if (node.children.length === 0) return;
    node.data = { ...node.data, hName: 'q', hProperties: { lang: 'kk', value: '<"&\'>', dataQuote: '0' } };
  });
  const blocks = tree.children.filter((node) => node.type === 'containerDirective');
  const prose = tree.children.filter((node) => node.type !== 'containerDirective' && node.type !== 'yaml');
  return [prose, ...blocks.map((block) => block.children.filter((child) => child.data === undefined))];
}

test('what is plain is rendered as by remark-rehype', () => {
  let plain = 0;
  let all = 0;
  fc.assert(
    fc.property(articleTexts, (text) => {
      for (const nodes of blocksOf(text)) {
        all += 1;
        const tree = plainHast(nodes);
        if (tree === null) continue;
        plain += 1;
        const full = processor.runSync({ type: 'root', children: nodes });
        expect(processor.stringify(tree)).toBe(processor.stringify(full));
      }
    }),
    { numRuns: 1000 },
  );
  expect(plain / all).toBeGreaterThan(0.5);
});

test.each([
  ['a list', '- Fire', null],
  ['emphasis', 'It *burns*.', null],
  ['a space that a reference makes', 'Fire&#32;\nWater', null],
  ['a directive that is no mark', 'Fire at 8:30', null],
  ['words', 'Fire & “water” <\nat the harbour', '<p>Fire &#x26; “water” &#x3C;\nat the harbour</p>'],
  ['two paragraphs', 'Fire\n\n\nWater', '<p>Fire</p>\n<p>Water</p>'],
  [
    'a mark',
    'So: :quote[it burns]',
    '<p>So: <q lang="kk" value="<&#x22;&#x26;&#x27;>" data-quote="0">it burns</q></p>',
  ],
])('%s', (_, text, html) => {
  const tree = plainHast(blocksOf(text)[0] ?? []);
  expect(tree === null ? null : processor.stringify(tree)).toBe(html);
});
