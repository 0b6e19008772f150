import fc from 'fast-check';
import { expect, test } from 'vitest';
import { copyPairs } from '../../../src/timeline/desk/copy-pairs.ts';
import { likelyCopies } from '../../../src/timeline/desk/likely-copies.ts';
import type { Article } from '../../../src/timeline/model.ts';

const WORDS = ['river', 'rises', 'north', 'mayor', 'bridge', 'night', 'farms', 'water'];

const words = (most: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...WORDS), { minLength: 2, maxLength: most }).map((all) => all.join(' '));

const drafts = fc.array(
  fc.record({
    title: words(7),
    titleTranslation: fc.option(words(5)),
    outlet: fc.constantFrom('herald', 'star', 'courier'),
    syndicatedFrom: fc.option(fc.constantFrom('wire', 'agency')),
    publishedDay: fc.constantFrom('2022-01-01', '2022-01-02', '2022-01-03', '2022-01-04', '2022-01-31'),
    text: fc.option(words(12)),
  }),
  { maxLength: 10 },
);

test('pairs of likely copies are what comparing each with all before it gives', () => {
  let found = 0;
  fc.assert(
    fc.property(drafts, (all) => {
      const articles = all
        .map(({ text, ...rest }, at) => ({
          text,
          ...rest,
          id: `article-${at}`,
          origin: rest.syndicatedFrom ?? rest.outlet,
        }))
        .sort((a, b) => (a.publishedDay < b.publishedDay ? -1 : Number(a.publishedDay > b.publishedDay)));
      const texts = new Map(articles.flatMap(({ id, text }) => (text === null ? [] : [[id, text] as const])));
      const plainly = articles.flatMap((article, at) => {
        const others = articles
          .slice(0, at)
          .filter((other) => other.origin !== article.origin && !(other.syndicatedFrom && article.syndicatedFrom));
        const draft = { ...article, values: new Map() } as never;
        return likelyCopies(draft, article.text, others as never, texts).map((other) => `${article.id} ${other.id}`);
      });
      found += plainly.length;
      const pairs = copyPairs(articles as unknown as Article[], texts);
      expect(pairs.map(({ article, other }) => `${article.id} ${other.id}`)).toEqual(plainly);
    }),
    { numRuns: 500 },
  );
  expect(found).toBeGreaterThan(100);
});
